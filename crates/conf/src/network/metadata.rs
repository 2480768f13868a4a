//! Title, description and other programs' elements of a network. Upstream: `virNetworkObjSetMetadata`.

use ferrovirt_util::xml::{dump, foreign};
use ferrovirt_util::{ErrorDomain, Result};

use super::Network;

document_errors! {
    /// Why metadata cannot be set.
    pub MetadataError in NETWORK {
        INVALID_ARG TitleWithNewline = "metadata title can't contain newlines";
    }
}

/// Which metadata is meant. Upstream: `virNetworkMetadataType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MetadataKind<'a> {
    /// `<description>`.
    Description,
    /// `<title>`.
    Title,
    /// The child of `<metadata>` in a namespace.
    Element {
        /// The namespace.
        uri: &'a str,
        /// Prefix of the names in the document; of no account for reading.
        key: &'a str,
    },
}

impl Network {
    /// The text of a kind, or the element with its names out of their namespace.
    #[must_use]
    pub fn metadata_of(&self, kind: MetadataKind<'_>) -> Option<String> {
        match kind {
            MetadataKind::Description => self.description.clone(),
            MetadataKind::Title => self.title.clone(),
            MetadataKind::Element { uri, .. } => {
                let element = self.metadata.0.as_deref().and_then(|parent| foreign::extract(parent, uri));
                element.map(|element| dump(&element, 0))
            }
        }
    }

    /// Sets a text or an element; `None`, and an empty text, remove it.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for a title of several lines, `VIR_ERR_XML_DETAIL` for an element that is none.
    pub fn set_metadata(&mut self, kind: MetadataKind<'_>, value: Option<&str>) -> Result<()> {
        let text = value.filter(|text| !text.is_empty()).map(str::to_owned);
        match kind {
            MetadataKind::Title if value.is_some_and(|title| title.contains('\n')) => {
                return Err(MetadataError::TitleWithNewline.into());
            }
            MetadataKind::Title => self.title = text,
            MetadataKind::Description => self.description = text,
            MetadataKind::Element { uri, key } => {
                let element = value.map(|xml| foreign::inject(xml, key, uri, ErrorDomain::NETWORK));
                let element = element.transpose()?;
                let old = self.metadata.0.take();
                self.metadata.0 = foreign::replace(old.as_deref(), "metadata", uri, element.as_deref());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_replaced_by_namespace() {
        let mut network = Network::parse("<network><name>n</name></network>").expect("valid");
        let kind = |uri| MetadataKind::Element { uri, key: "k" };
        network.set_metadata(kind("http://a/"), Some("<x/>")).expect("valid");
        network.set_metadata(kind("http://b/"), Some("<y/>")).expect("valid");
        network.set_metadata(kind("http://a/"), Some("<z/>")).expect("valid");
        assert_eq!(network.metadata_of(kind("http://a/")).as_deref(), Some("<z/>"));
        network.set_metadata(kind("http://a/"), None).expect("valid");
        assert_eq!(network.metadata_of(kind("http://a/")), None);
        assert_eq!(network.metadata_of(kind("http://b/")).as_deref(), Some("<y/>"));
        assert!(network.set_metadata(MetadataKind::Title, Some("a\nb")).is_err());
    }
}
