//! Derives used by `ferrovirt-util` and `ferrovirt-conf`: the XML mapping of documents and string enumerations.
//!
//! `ferrovirt_util::xml` documents both with an example. The generated code names `ferrovirt_util::xml`, so the deriving
//! crate must depend on `ferrovirt-util`.
#![forbid(unsafe_code)]

mod attrs;
mod forms;
mod string_enum;
mod structs;
mod unions;

use proc_macro::TokenStream;
use syn::{Data, DeriveInput, parse_macro_input};

/// Maps a struct, or an enumeration with a tag attribute, to an XML element.
#[proc_macro_derive(XmlElement, attributes(xml))]
pub fn derive_xml_element(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let result = match &input.data {
        Data::Struct(data) => structs::derive(&input, data),
        Data::Enum(data) => unions::derive(&input, data),
        Data::Union(_) => Err(syn::Error::new_spanned(&input.ident, "unions have no XML form")),
    };
    result.unwrap_or_else(|e| e.to_compile_error()).into()
}

/// Gives a field-less enumeration its strings and C numbers.
#[proc_macro_derive(XmlEnum, attributes(xml))]
pub fn derive_xml_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    string_enum::derive(&input).unwrap_or_else(|e| e.to_compile_error()).into()
}
