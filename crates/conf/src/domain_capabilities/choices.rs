//! `<enum name='NAME'>` lists: the values that an attribute or element of a domain may have.
//!
//! Upstream: `virDomainCapsEnum`, `virDomainCapsEnumFormat`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Writer, XmlValue};

/// The values of the list `name` in `node`; `None` without such a list.
pub(super) fn read<T: XmlValue>(node: &Element<'_>, name: &str) -> Result<Option<Vec<T>>> {
    let list = node.children_named("enum").find(|list| list.attr("name") == Some(name));
    list.map(|list| list.children_named("value").map(Element::text_value).collect()).transpose()
}

pub(super) fn write<T: XmlValue>(writer: &mut Writer, name: &str, values: Option<&[T]>) {
    let Some(values) = values else { return };
    writer.start("enum");
    writer.attr("name", name);
    values.iter().for_each(|value| writer.value_element("value", value));
    writer.end();
}

/// Structs with one list of values per field: `pub DiskChoices { device: DiskDevice = "diskDevice" }`. A field that is
/// `None` is no list, an empty one is an empty list.
macro_rules! choices {
    ($($(#[$doc:meta])* pub $name:ident { $($field:ident: $value:ty = $text:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $(pub $field: Option<Vec<$value>>,)*
        }

        impl ferrovirt_util::xml::XmlElement for $name {
            fn parse_element(
                node: &ferrovirt_util::xml::Element<'_>,
            ) -> ferrovirt_util::Result<Self> {
                Ok(Self { $($field: $crate::domain_capabilities::choices::read(node, $text)?,)* })
            }

            fn form() -> &'static ferrovirt_util::xml::Form {
                use ferrovirt_util::xml::{Part, Variant, XmlValue};
                ferrovirt_util::form!(
                    stringify!($name);
                    Part::child("enum", || ferrovirt_util::form!("Choices"; Part::choice("name", &[$(Variant {
                        value: $text,
                        form: || ferrovirt_util::form!(
                            $text; ferrovirt_util::leaf!("value", <$value as XmlValue>::FORM).many(),
                        ),
                    }),*]))).many(),
                )
            }

            fn write_attrs(&self, _: &mut ferrovirt_util::xml::Writer) {}

            fn write_body(&self, writer: &mut ferrovirt_util::xml::Writer) {
                $($crate::domain_capabilities::choices::write(writer, $text, self.$field.as_deref());)*
            }
        }
    )*};
}
