//! XML: a small tree, a writer with upstream's bytes, typed values, and the traits that the derives implement.
//!
//! Upstream: `virxml.c`, `virbuffer.c`.
//!
//! # Mapping an element
//! Leaves are derived, trunks are written by hand against the same traits. Attributes come out in field order, then text
//! and children in field order; what is `None`, empty or (with `default`) equal to the default is not written.
//!
//! ```
//! use ferrovirt_macros::{XmlElement, XmlEnum};
//! use ferrovirt_util::xml::{self, OnOff, XmlElement as _};
//! use ferrovirt_util::ErrorDomain;
//!
//! /// Strings default to the variant's name in kebab case; numbers are the variants' own.
//! #[derive(Clone, Copy, Debug, PartialEq, Eq, XmlEnum)]
//! pub enum Cache {
//!     None,
//!     WriteThrough,
//!     #[xml("writeback")]
//!     Back = 7,
//! }
//!
//! #[derive(Debug, PartialEq, XmlElement)]
//! pub struct Driver {
//!     #[xml(attr)]
//!     name: Option<String>,
//!     #[xml(attr = "type", required)]
//!     format: String,
//!     #[xml(attr)]
//!     cache: Option<Cache>,
//!     #[xml(attr, nonzero)]
//!     queues: Option<u32>,
//!     #[xml(attr, default)]
//!     weight: u32,
//!     #[xml(attr, hex = 4)]
//!     port: Option<u16>,
//!     #[xml(flag)]
//!     shareable: bool,
//!     #[xml(elem)]
//!     serial: Option<String>,
//!     #[xml(child)]
//!     source: Option<Source>,
//!     #[xml(list = "host")]
//!     hosts: Vec<Host>,
//! }
//!
//! /// A union: attribute `type` says which fields follow.
//! #[derive(Debug, PartialEq, XmlElement)]
//! #[xml(tag = "type")]
//! pub enum Source {
//!     File(FileSource),
//!     #[xml("pty")]
//!     Terminal,
//! }
//!
//! #[derive(Debug, PartialEq, XmlElement)]
//! pub struct FileSource {
//!     #[xml(attr, when = "1")]
//!     path: Option<String>,
//! }
//!
//! #[derive(Debug, PartialEq, XmlElement)]
//! pub struct Host {
//!     #[xml(attr)]
//!     tls: Option<OnOff>,
//!     #[xml(text)]
//!     name: String,
//! }
//!
//! let text = "<driver type='raw' cache='write-through' port='0x1f'><shareable/><host>a</host><host>b</host></driver>";
//! let root = xml::parse_root(text, "driver", ErrorDomain::DOMAIN).expect("well formed");
//! let driver = Driver::parse_element(&root).expect("valid");
//! assert_eq!((driver.cache, driver.hosts.len()), (Some(Cache::WriteThrough), 2));
//! let mut writer = xml::Writer::with_flags(1);
//! driver.write_element(&mut writer, "driver");
//! assert!(writer.finish().starts_with("<driver type='raw' cache='write-through' port='0x001f'>\n  <shareable/>\n  <host>"));
//!
//! let root = xml::parse_root("<driver queues='0'/>", "driver", ErrorDomain::DOMAIN).expect("well formed");
//! let error = Driver::parse_element(&root).expect_err("no type");
//! assert_eq!(error.message(), "XML error: Missing required attribute 'type' in element 'driver'");
//! ```
//!
//! Kinds of fields (`#[xml(KIND)]` or `#[xml(KIND = "name")]`, the name defaults to the field's):
//!
//! | kind | field type | form |
//! |---|---|---|
//! | `attr` | `Option<T: XmlValue>`; `T` with `required` or `default` | attribute |
//! | `text` | `T: XmlValue`, `Option<T>` | the element's own text |
//! | `elem` | `Option<T: XmlValue>`; `T` with `required` or `default` | child with a text |
//! | `elems` | `Vec<T: XmlValue>` | repeated children with a text |
//! | `child` | `Option<T: XmlElement>`; `T` with `required` or `default` | child element |
//! | `list` | `Vec<T: XmlElement>` | repeated child element |
//! | `flag` | `bool` | empty child element |
//! | `flatten` | `T: XmlElement` | attributes and children of another type, in the same element |
//! | `skip` | `T: Default` | not in the document |
//!
//! Modifiers: `always` (like `default`, but written even then), `nonzero` (attr), `alone` (text: only if there are no children), `hex = DIGITS` (attr), `keep` (child, list: write it even if empty), `long` (child: even then with an end tag), `wrap = "name"` (list:
//! inside one more element), `when = "FLAGS"` / `unless = "FLAGS"` (any: written only if the writer has / lacks one of the
//! flags), `words = "a b"` (attr, text, elem: the words that a text must be one of), `strict` (the reader insists on `form`),
//! `lenient` (a wrong value counts as none), `malformed` / `unsupported` / `internal` / `invalid_arg` `= "no such bus '{}'"` (a
//! wrong value is refused with that error and text). On the type: `#[xml(check = "path")]`, a `fn(&mut Self, &Element) -> Result<()>` called after reading.
//!
//! The derive also gives the [`Form`] that documents are validated against. What a reader takes but its fields do not say
//! is added to it: `form = "path"` (attr, text, elem: a [`ValueForm`] narrower than the type), `expected` (a document
//! without it is not valid, though it is read), `several` (child: may be repeated, the first counts), and on the type
//! `extra = "path"`, a `&'static [Part]` of old spellings and of what other drivers' documents hold.
//! On an enumeration with fields: `tag = "attribute"` and optionally `otherwise = "Variant"` for an absent attribute, and
//! `unsupported` for a wrong one.

mod dump;
mod element;
mod error;
pub mod foreign;
mod form;
mod outline;
mod parse;
mod scaled;
mod tree;
mod value;
mod writer;

#[cfg(test)]
mod tests;

pub use dump::dump;
pub use element::{StringEnum, XmlElement, is_default, parse_child, parse_list};
pub use form::{
    Form, FormError, FormFn, Ignored, Occurs, Part, PartKind, Place, Problem, Sink, ValueForm, Variant,
    check, ignored, patterns, problems,
};
#[cfg(feature = "serde")]
pub use form::{SerdeElement, serialize_element, serialize_text};
pub use outline::child_texts;
pub use parse::{Limits, parse, parse_root, parse_with};
pub use scaled::{kib, memory_kib, scale_integer, scaled_value};
pub use tree::{Attribute, Element};
pub use value::{HexValue, InvalidValue, OnOff, ValueError, XmlValue, parse_c_number, refused};
pub use writer::{Writer, escape_into};
