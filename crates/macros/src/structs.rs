//! `XmlElement` for structs.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataStruct, DeriveInput, Fields, Ident, Result};

use crate::attrs::{FieldSpec, Kind, TypeSpec};
use crate::forms;

pub(crate) fn derive(input: &DeriveInput, data: &DataStruct) -> Result<TokenStream> {
    let Fields::Named(fields) = &data.fields else {
        return Err(syn::Error::new_spanned(&input.ident, "fields must have names"));
    };
    let spec = TypeSpec::parse(&input.attrs)?;
    let (mut reads, mut attrs, mut body, mut parts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let is_option = is_option(&field.ty);
        let ty = &field.ty;
        let field = FieldSpec::parse(ident, &field.attrs)?;
        parts.extend(forms::part(&field, ty, is_option));
        let read = read(&field, is_option);
        reads.push(quote!(#ident: #read));
        match field.kind {
            Kind::Attr => attrs.push(guarded(&field, write_attr(ident, &field, is_option))),
            Kind::Flatten => {
                let attr = quote!(XmlElement::write_attrs(&self.#ident, writer););
                attrs.push(guarded(&field, attr));
                body.push(guarded(&field, quote!(XmlElement::write_body(&self.#ident, writer);)));
            }
            Kind::Skip => {}
            _ => body.push(guarded(&field, write_body(ident, &field, is_option))),
        }
    }
    let check = spec.check.map(|path| quote!(#path(&mut this, node)?;));
    let mutable = check.is_some().then(|| quote!(mut));
    let name = &input.ident;
    let form = forms::form(name, &parts, spec.extra.as_ref());
    let (generics, types, bounds) = input.generics.split_for_impl();
    Ok(quote! {
        const _: () = {
            #[allow(unused_imports, reason = "which of them is needed depends on the fields")]
            use ::ferrovirt_util::xml::{self, XmlElement, XmlValue};

            #[automatically_derived]
            #[allow(unused_qualifications, reason = "fields' types are repeated as they are written")]
            impl #generics XmlElement for #name #types #bounds {
                fn parse_element(node: &xml::Element<'_>) -> ::ferrovirt_util::Result<Self> {
                    let #mutable this = Self { #(#reads),* };
                    #check
                    ::std::result::Result::Ok(this)
                }

                #form

                #[allow(unused_variables, reason = "an element may have no attributes")]
                fn write_attrs(&self, writer: &mut xml::Writer) { #(#attrs)* }

                #[allow(unused_variables, reason = "an element may have no children")]
                fn write_body(&self, writer: &mut xml::Writer) { #(#body)* }
            }

            ::ferrovirt_util::serialize_element!([#generics] [#name #types] [#bounds]);
        };
    })
}

fn is_option(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Option"))
}

/// The expression that reads a field from `node`.
fn read(field: &FieldSpec, is_option: bool) -> TokenStream {
    let name = &field.name;
    let optional = match field.kind {
        Kind::Attr => {
            let get = match field.hex {
                Some(_) => quote!(node.attr_hex(#name)),
                None => quote!(node.attr_opt(#name)),
            };
            let get = checked(field, &quote!(node.attr(#name)), &quote!(node.invalid_attr(#name, hint)), get);
            let missing = quote!(node.missing_attr(#name));
            let get = match field.nonzero {
                true => quote!({ let value = #get; node.nonzero(#name, value.as_ref())?; value }),
                false => get,
            };
            return unwrap_optional(field, is_option, &get, &missing);
        }
        Kind::Elem => {
            let get = quote!(node.child_value(#name));
            checked(
                field,
                &quote!(node.child_text(#name).filter(|text| !text.is_empty())),
                &quote!(node.invalid_child(#name, hint)),
                get,
            )
        }
        Kind::Child => quote!(xml::parse_child(node, #name)?),
        Kind::Text => {
            let get = checked(
                field,
                &quote!(Some(node.text())),
                &quote!(node.invalid_text(hint)),
                quote!(node.text_value()),
            );
            if !is_option {
                return get;
            }
            let absent = if field.alone { quote!(|| !node.children().is_empty()) } else { quote!() };
            return quote!(if node.text().is_empty() #absent { None } else { Some(#get) });
        }
        Kind::Elems => {
            return quote!(node.children_named(#name).map(xml::Element::text_value)
                .collect::<::ferrovirt_util::Result<_>>()?);
        }
        Kind::List => {
            return match &field.wrap {
                Some(wrap) => quote!(match node.child(#wrap) {
                    Some(outer) => xml::parse_list(outer, #name)?,
                    None => ::std::vec::Vec::new(),
                }),
                None => quote!(xml::parse_list(node, #name)?),
            };
        }
        Kind::Flag => return quote!(node.child(#name).is_some()),
        Kind::Flatten => return quote!(XmlElement::parse_element(node)?),
        Kind::Skip => return quote!(::std::default::Default::default()),
    };
    unwrap_optional(field, is_option, &optional, &quote!(node.missing_child(#name)))
}

/// `get`, a result, with what the field says about wrong values: `text` is the text at hand, if any, and `invalid` the usual
/// error about it.
fn checked(field: &FieldSpec, text: &TokenStream, invalid: &TokenStream, get: TokenStream) -> TokenStream {
    if field.lenient {
        return quote!(#get.unwrap_or_default());
    }
    let get = match forms::declared(field).filter(|_| field.strict) {
        Some(form) => quote!({
            const FORM: xml::ValueForm = #form;
            match #text {
                Some(text) if !FORM.accepts(text) => {
                    let hint = xml::InvalidValue("");
                    ::ferrovirt_util::Result::Err(#invalid.into())
                }
                _ => #get,
            }
        }),
        None => get,
    };
    match &field.refusal {
        Some((number, template)) => quote!(#get.map_err(|_: ::ferrovirt_util::Error| {
            xml::refused(::ferrovirt_util::ErrorNumber::#number, #template, #text.unwrap_or_default())
        })?),
        None => quote!(#get?),
    }
}

fn unwrap_optional(
    field: &FieldSpec,
    is_option: bool,
    get: &TokenStream,
    missing: &TokenStream,
) -> TokenStream {
    if field.required || !(is_option || field.default) {
        let value = quote!(match #get {
            Some(value) => value,
            None => return Err(#missing.into()),
        });
        if is_option { quote!(Some(#value)) } else { value }
    } else if is_option {
        quote!(#get)
    } else {
        quote!(#get.unwrap_or_default())
    }
}

fn write_attr(ident: &Ident, field: &FieldSpec, is_option: bool) -> TokenStream {
    let name = &field.name;
    let write = match field.hex {
        Some(digits) => quote!(writer.attr_fmt(
            #name, ::std::format_args!("0x{:0width$x}", xml::HexValue::widen(*value), width = #digits));),
        None => quote!(writer.attr_value(#name, value);),
    };
    present(ident, field, is_option, &write)
}

/// Runs `write` with the field as `value` if there is something to write.
fn present(ident: &Ident, field: &FieldSpec, is_option: bool, write: &TokenStream) -> TokenStream {
    if is_option {
        quote!(if let Some(value) = &self.#ident { #write })
    } else if field.default && !field.always && field.kind != Kind::Child {
        quote!(if !xml::is_default(&self.#ident) { let value = &self.#ident; #write })
    } else {
        quote!({ let value = &self.#ident; #write })
    }
}

fn write_body(ident: &Ident, field: &FieldSpec, is_option: bool) -> TokenStream {
    let name = &field.name;
    let element = match field {
        FieldSpec { long: true, .. } => quote!(write_long),
        // The reader insists on it.
        FieldSpec { keep: true, .. } | FieldSpec { required: true, .. } => quote!(write_element),
        _ => quote!(write_nonempty),
    };
    match field.kind {
        Kind::Text => present(ident, field, is_option, &quote!(writer.text(&value.to_xml_value());)),
        Kind::Elem => present(ident, field, is_option, &quote!(writer.value_element(#name, value);)),
        Kind::Elems => quote!(for value in &self.#ident { writer.value_element(#name, value); }),
        Kind::Child => present(ident, field, is_option, &quote!(value.#element(writer, #name);)),
        Kind::List => {
            let list = quote!(for value in &self.#ident { value.#element(writer, #name); });
            match &field.wrap {
                Some(wrap) => quote!(writer.start(#wrap); #list writer.end_nonempty();),
                None => list,
            }
        }
        Kind::Flag => quote!(if self.#ident { writer.flag(#name); }),
        Kind::Attr | Kind::Flatten | Kind::Skip => TokenStream::new(),
    }
}

/// Puts the field's `when` and `unless` around `write`.
fn guarded(field: &FieldSpec, write: TokenStream) -> TokenStream {
    let when = field.when.as_ref().map(|p| quote!(#p)).or(field.when_number.as_ref().map(|n| quote!(#n)));
    match (when, &field.unless) {
        (Some(when), None) => quote!(if writer.has(#when) { #write }),
        (None, Some(unless)) => quote!(if !writer.has(#unless) { #write }),
        (Some(when), Some(unless)) => quote!(if writer.has(#when) && !writer.has(#unless) { #write }),
        (None, None) => write,
    }
}
