//! The static form of an element.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, Ident, Path, PathArguments, Type};

use crate::attrs::{FieldSpec, Kind};

/// The function that returns the form.
pub(crate) fn form(name: &Ident, parts: &[TokenStream], extra: Option<&Path>) -> TokenStream {
    let name = name.to_string();
    let extra = extra.map(|path| quote!(xml::Part::parts(#path),));
    quote! {
        fn form() -> &'static xml::Form {
            ::ferrovirt_util::form!(#name; #(#parts,)* #extra)
        }
    }
}

/// The part that a field is; nothing for one that is not in the document.
pub(crate) fn part(field: &FieldSpec, ty: &Type, is_option: bool) -> Option<TokenStream> {
    if field.when.as_ref().is_some_and(|path| path.segments.last().is_some_and(|s| s.ident == "STATUS")) {
        // Only in a driver's own status documents.
        return None;
    }
    let (name, doc) = (&field.name, &field.doc);
    let inner = match field.kind {
        Kind::Elems | Kind::List => argument(ty),
        _ if is_option => argument(ty),
        _ => ty,
    };
    let nonzero = field.nonzero.then(|| quote!(.nonzero()));
    let value = || match (declared(field), field.hex) {
        (Some(form), _) => form,
        (None, Some(_)) => quote!(<#inner as xml::HexValue>::FORM #nonzero),
        (None, None) => quote!(<#inner as XmlValue>::FORM #nonzero),
    };
    let leaf = || {
        let value = value();
        quote!(xml::Part::child(#name, || ::ferrovirt_util::form!(#name; xml::Part::text(#value).required())))
    };
    let part = match field.kind {
        Kind::Attr => {
            let value = value();
            quote!(xml::Part::attr(#name, #value))
        }
        Kind::Text => {
            let value = value();
            quote!(xml::Part::text(#value))
        }
        Kind::Elem => leaf(),
        Kind::Elems => {
            let leaf = leaf();
            quote!(#leaf.many())
        }
        Kind::Child => quote!(xml::Part::child(#name, <#inner as XmlElement>::form)),
        Kind::List => {
            let list = quote!(xml::Part::child(#name, <#inner as XmlElement>::form).many());
            match &field.wrap {
                Some(wrap) => quote!(xml::Part::child(#wrap, || ::ferrovirt_util::form!(#wrap; #list))),
                None => list,
            }
        }
        Kind::Flag => quote!(xml::Part::flag(#name)),
        Kind::Flatten => return Some(quote!(xml::Part::group(<#ty as XmlElement>::form))),
        Kind::Skip => return None,
    };
    let demanded = match field.kind {
        Kind::Attr | Kind::Elem | Kind::Child | Kind::Text => !(is_option || field.default),
        _ => false,
    };
    let required = (demanded || field.required || field.expected).then(|| quote!(.required()));
    let several = field.several.then(|| quote!(.many()));
    let doc = (!doc.is_empty()).then(|| quote!(.doc(#doc)));
    Some(quote!(#part #required #several #doc))
}

/// The form of the value that the field itself declares.
pub(crate) fn declared(field: &FieldSpec) -> Option<TokenStream> {
    match (&field.words, &field.form) {
        (Some(words), _) => Some(quote!(xml::ValueForm::Words(&[#(#words),*]))),
        (None, Some(path)) => Some(quote!(#path)),
        (None, None) => None,
    }
}

/// The type in the angle brackets.
fn argument(ty: &Type) -> &Type {
    let Type::Path(path) = ty else { return ty };
    let Some(last) = path.path.segments.last() else { return ty };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return ty };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) => inner,
        _ => ty,
    }
}
