//! `XmlElement` for enumerations whose variant an attribute names.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput, Fields, Result};

use crate::attrs::{TypeSpec, variant_name};
use crate::forms;

pub(crate) fn derive(input: &DeriveInput, data: &DataEnum) -> Result<TokenStream> {
    let spec = TypeSpec::parse(&input.attrs)?;
    let tag =
        spec.tag.ok_or_else(|| syn::Error::new_spanned(&input.ident, "needs #[xml(tag = \"attribute\")]"))?;
    let (mut reads, mut attrs, mut body, mut variants) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut otherwise = None;
    let mut absent = quote!(return Err(node.missing_attr(#tag).into()));
    for variant in &data.variants {
        let (ident, text) = (&variant.ident, variant_name(&variant.ident, &variant.attrs)?);
        let read = match &variant.fields {
            Fields::Unit => {
                attrs.push(quote!(Self::#ident => writer.attr(#tag, #text)));
                body.push(quote!(Self::#ident => {}));
                variants.push(quote!(xml::Variant { value: #text, form: xml::Form::empty }));
                quote!(Self::#ident)
            }
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                attrs.push(quote!(Self::#ident(inner) => {
                    writer.attr(#tag, #text);
                    XmlElement::write_attrs(inner, writer);
                }));
                body.push(quote!(Self::#ident(inner) => XmlElement::write_body(inner, writer)));
                let ty = &fields.unnamed[0].ty;
                variants.push(quote!(xml::Variant { value: #text, form: <#ty as XmlElement>::form }));
                quote!(Self::#ident(XmlElement::parse_element(node)?))
            }
            _ => return Err(syn::Error::new_spanned(variant, "a variant holds nothing or one element")),
        };
        if spec.otherwise.as_ref() == Some(ident) {
            absent = read.clone();
            otherwise = Some(quote!(.otherwise(#text)));
        }
        reads.push(quote!(Some(#text) => #read));
    }
    let wrong = match &spec.unsupported {
        Some(text) => quote!(xml::refused(::ferrovirt_util::ErrorNumber::CONFIG_UNSUPPORTED, #text, value)),
        None => quote!({
            let _ = value;
            node.invalid_attr(#tag, xml::InvalidValue("")).into()
        }),
    };
    let name = &input.ident;
    let choice = quote!(xml::Part::choice(#tag, &[#(#variants),*]) #otherwise);
    let form = forms::form(name, &[choice], spec.extra.as_ref());
    Ok(quote! {
        const _: () = {
            use ::ferrovirt_util::xml::{self, XmlElement};

            #[automatically_derived]
            #[allow(unused_qualifications, reason = "fields' types are repeated as they are written")]
            impl XmlElement for #name {
                fn parse_element(node: &xml::Element<'_>) -> ::ferrovirt_util::Result<Self> {
                    ::std::result::Result::Ok(match node.attr(#tag) {
                        #(#reads,)*
                        Some(value) => return Err(#wrong),
                        None => #absent,
                    })
                }

                #form

                fn write_attrs(&self, writer: &mut xml::Writer) {
                    match self { #(#attrs),* }
                }

                #[allow(unused_variables, reason = "no variant may have children")]
                fn write_body(&self, writer: &mut xml::Writer) {
                    match self { #(#body),* }
                }
            }

            ::ferrovirt_util::serialize_element!([] [#name] []);
        };
    })
}
