//! `XmlEnum`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Result};

use crate::attrs::variant_name;

pub(crate) fn derive(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(syn::Error::new_spanned(&input.ident, "XmlEnum is for enumerations"));
    };
    let name = &input.ident;
    let (mut rows, mut words) = (Vec::new(), Vec::new());
    let mut arms = Vec::new();
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(syn::Error::new_spanned(variant, "a string enumeration has no fields"));
        }
        let (ident, text) = (&variant.ident, variant_name(&variant.ident, &variant.attrs)?);
        rows.push(quote!((Self::#ident, #text)));
        words.push(text.clone());
        arms.push(quote!(Self::#ident => #text));
    }
    Ok(quote! {
        #[automatically_derived]
        impl ::ferrovirt_util::xml::StringEnum for #name {
            const TABLE: &'static [(Self, &'static str)] = &[#(#rows),*];

            fn as_str(self) -> &'static str {
                match self { #(#arms),* }
            }

            fn number(self) -> i32 {
                self as i32
            }
        }

        #[automatically_derived]
        impl ::ferrovirt_util::xml::XmlValue for #name {
            const FORM: ::ferrovirt_util::xml::ValueForm = ::ferrovirt_util::xml::ValueForm::Words(&[#(#words),*]);

            fn from_xml_value(text: &str) -> ::std::result::Result<Self, ::ferrovirt_util::xml::InvalidValue> {
                <Self as ::ferrovirt_util::xml::StringEnum>::from_name(text)
                    .ok_or(::ferrovirt_util::xml::InvalidValue(""))
            }

            fn to_xml_value(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(::ferrovirt_util::xml::StringEnum::as_str(*self))
            }

            fn is_zero(&self) -> bool {
                ::ferrovirt_util::xml::StringEnum::number(*self) == 0
            }
        }

        ::ferrovirt_util::serialize_word!(#name);
    })
}
