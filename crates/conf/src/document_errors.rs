//! The table form of error enumerations.

/// Declares what can go wrong: error number, variant with its fields, upstream's detail text.
///
/// `pub SecretError in SECRET { XML_ERROR UnknownUsage(String) = "unknown secret usage type {0}"; }` becomes
/// `#[derive(Debug, thiserror::Error)] pub enum SecretError { #[error("unknown secret usage type {0}")] UnknownUsage(String) }`
/// with a `VirError` that names the number of each variant and the domain. Drivers use it for what they refuse.
#[macro_export]
macro_rules! document_errors {
    ($(#[$meta:meta])* $vis:vis $name:ident in $domain:ident {
        $($number:ident $variant:ident $(($($ty:ty),+))? = $text:literal;)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, thiserror::Error)]
        $vis enum $name {
            $(
                #[doc = concat!("```text\n", $text, "\n```")]
                #[error($text)]
                $variant $(($($ty),+))?,
            )*
        }

        impl ferrovirt_util::VirError for $name {
            fn number(&self) -> ferrovirt_util::ErrorNumber {
                match self { $(Self::$variant { .. } => ferrovirt_util::ErrorNumber::$number,)* }
            }

            fn domain(&self) -> ferrovirt_util::ErrorDomain {
                ferrovirt_util::ErrorDomain::$domain
            }
        }
    };
}
