//! The table form of string enumerations.

/// Declares enumerations with one string per value; numbers count from zero unless given.
///
/// `pub DiskBus { Ide = "ide", Fdc = "fdc" }` becomes
/// `#[derive(XmlEnum, ...)] pub enum DiskBus { #[xml("ide")] Ide, #[xml("fdc")] Fdc }`, the first value being the default.
macro_rules! string_enums {
    ($($(#[$doc:meta])* pub $name:ident { $first:ident = $first_text:literal $(, $value:ident = $text:literal)* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, ferrovirt_macros::XmlEnum)]
        #[expect(missing_docs, reason = "each value is named after its string")]
        pub enum $name {
            #[default]
            #[xml($first_text)]
            $first,
            $(#[xml($text)] $value,)*
        }
    )*};
}
