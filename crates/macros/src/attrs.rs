//! The `#[xml(...)]` attributes.

use syn::{Attribute, Ident, LitInt, LitStr, Path, Result, Token};

/// What a field is in the document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Attr,
    Text,
    Elem,
    Elems,
    Child,
    List,
    Flag,
    Flatten,
    Skip,
}

/// The attribute of one field.
pub(crate) struct FieldSpec {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) default: bool,
    pub(crate) always: bool,
    pub(crate) nonzero: bool,
    pub(crate) keep: bool,
    pub(crate) long: bool,
    pub(crate) hex: Option<usize>,
    pub(crate) wrap: Option<String>,
    pub(crate) when: Option<Path>,
    pub(crate) when_number: Option<LitInt>,
    pub(crate) unless: Option<Path>,
    pub(crate) form: Option<Path>,
    pub(crate) expected: bool,
    pub(crate) several: bool,
    pub(crate) alone: bool,
    /// Words that a text must be one of.
    pub(crate) words: Option<Vec<String>>,
    /// The reader insists on the form.
    pub(crate) strict: bool,
    /// The reader passes over a wrong value.
    pub(crate) lenient: bool,
    /// How a wrong value is refused: constant of the error's number, text with `{}` for the value.
    pub(crate) refusal: Option<(Ident, String)>,
    pub(crate) doc: String,
}

impl FieldSpec {
    pub(crate) fn parse(ident: &Ident, attrs: &[Attribute]) -> Result<Self> {
        let text = ident.to_string();
        let plain = text.trim_start_matches("r#").trim_end_matches('_').to_owned();
        let mut spec = Self {
            kind: Kind::Skip,
            name: plain,
            required: false,
            default: false,
            always: false,
            nonzero: false,
            keep: false,
            long: false,
            hex: None,
            wrap: None,
            when: None,
            when_number: None,
            unless: None,
            form: None,
            expected: false,
            several: false,
            alone: false,
            words: None,
            strict: false,
            lenient: false,
            refusal: None,
            doc: doc(attrs),
        };
        let mut seen = false;
        for attr in attrs.iter().filter(|a| a.path().is_ident("xml")) {
            attr.parse_nested_meta(|meta| {
                let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                let value =
                    |meta: &syn::meta::ParseNestedMeta<'_>| -> Result<LitStr> { meta.value()?.parse() };
                match key.as_str() {
                    "required" => spec.required = true,
                    "default" => spec.default = true,
                    "always" => (spec.default, spec.always) = (true, true),
                    "nonzero" => spec.nonzero = true,
                    "keep" => spec.keep = true,
                    "long" => spec.long = true,
                    "hex" => spec.hex = Some(meta.value()?.parse::<LitInt>()?.base10_parse()?),
                    "wrap" => spec.wrap = Some(value(&meta)?.value()),
                    "when" => {
                        let text = value(&meta)?;
                        match text.parse::<Path>() {
                            Ok(path) => spec.when = Some(path),
                            Err(_) => spec.when_number = Some(text.parse()?),
                        }
                    }
                    "form" => spec.form = Some(value(&meta)?.parse()?),
                    "expected" => spec.expected = true,
                    "alone" => spec.alone = true,
                    "strict" => spec.strict = true,
                    "lenient" => spec.lenient = true,
                    "words" => {
                        let text = value(&meta)?.value();
                        spec.words = Some(text.split_whitespace().map(str::to_owned).collect());
                        spec.strict = true;
                    }
                    "malformed" | "unsupported" | "internal" | "invalid_arg" => {
                        let number = match key.as_str() {
                            "malformed" => "XML_ERROR",
                            "unsupported" => "CONFIG_UNSUPPORTED",
                            "internal" => "INTERNAL_ERROR",
                            _ => "INVALID_ARG",
                        };
                        let text = value(&meta)?;
                        spec.refusal = Some((Ident::new(number, text.span()), text.value()));
                    }
                    "several" => spec.several = true,
                    "unless" => spec.unless = Some(value(&meta)?.parse()?),
                    _ => {
                        spec.kind = match key.as_str() {
                            "attr" => Kind::Attr,
                            "text" => Kind::Text,
                            "elem" => Kind::Elem,
                            "elems" => Kind::Elems,
                            "child" => Kind::Child,
                            "list" => Kind::List,
                            "flag" => Kind::Flag,
                            "flatten" => Kind::Flatten,
                            "skip" => Kind::Skip,
                            _ => return Err(meta.error("unknown xml attribute")),
                        };
                        seen = true;
                        if meta.input.peek(Token![=]) {
                            spec.name = value(&meta)?.value();
                        }
                    }
                }
                Ok(())
            })?;
        }
        if seen { Ok(spec) } else { Err(syn::Error::new_spanned(ident, "field needs #[xml(KIND)]")) }
    }
}

/// The attribute of a type.
#[derive(Default)]
pub(crate) struct TypeSpec {
    pub(crate) check: Option<Path>,
    pub(crate) tag: Option<String>,
    pub(crate) otherwise: Option<Ident>,
    pub(crate) extra: Option<Path>,
    /// How a wrong tag is refused: text with `{}` for the value.
    pub(crate) unsupported: Option<String>,
}

impl TypeSpec {
    pub(crate) fn parse(attrs: &[Attribute]) -> Result<Self> {
        let mut spec = Self::default();
        for attr in attrs.iter().filter(|a| a.path().is_ident("xml")) {
            attr.parse_nested_meta(|meta| {
                let text: LitStr = meta.value()?.parse()?;
                if meta.path.is_ident("check") {
                    spec.check = Some(text.parse()?);
                } else if meta.path.is_ident("tag") {
                    spec.tag = Some(text.value());
                } else if meta.path.is_ident("unsupported") {
                    spec.unsupported = Some(text.value());
                } else if meta.path.is_ident("extra") {
                    spec.extra = Some(text.parse()?);
                } else if meta.path.is_ident("otherwise") {
                    spec.otherwise = Some(text.parse()?);
                } else {
                    return Err(meta.error("unknown xml attribute"));
                }
                Ok(())
            })?;
        }
        Ok(spec)
    }
}

/// The first paragraph of the documentation.
fn doc(attrs: &[Attribute]) -> String {
    let mut out = String::new();
    for attr in attrs.iter().filter(|a| a.path().is_ident("doc")) {
        let syn::Meta::NameValue(meta) = &attr.meta else { continue };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else { continue };
        let text = text.value();
        match text.trim() {
            "" => break,
            line if out.is_empty() => out.push_str(line),
            line => out.extend([" ", line]),
        }
    }
    out
}

/// The string of a variant: `#[xml("text")]`, else its name in kebab case.
pub(crate) fn variant_name(ident: &Ident, attrs: &[Attribute]) -> Result<String> {
    if let Some(attr) = attrs.iter().find(|a| a.path().is_ident("xml")) {
        return Ok(attr.parse_args::<LitStr>()?.value());
    }
    let mut out = String::new();
    for (i, c) in ident.to_string().chars().enumerate() {
        if c.is_uppercase() && i > 0 {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    Ok(out)
}
