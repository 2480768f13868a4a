//! Lists of sources that pools can be made of, as finding pools answers them, and the answers of the programs that know.
//! Upstream: `virStoragePoolSourceListFormat`, `storage_util.c`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{self, Writer};

use super::{PoolSource, PoolType, SourceHost, StorageError};

impl PoolSource {
    /// A list of sources as one document. Upstream: `virStoragePoolSourceListFormat`.
    #[must_use]
    pub fn format_list(sources: &[Self], kind: PoolType) -> String {
        let mut writer = Writer::new();
        writer.start("sources");
        sources.iter().for_each(|source| source.write(&mut writer, kind));
        writer.end_long();
        writer.finish()
    }

    /// The volumes of a Gluster server, from what `gluster --xml volume info all` prints, as sources of pools of a kind:
    /// native ones or such that mount. Upstream: `virStorageUtilGlusterExtractPoolSources`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is no XML, `VIR_ERR_XML_ERROR` if a volume has no name, `VIR_ERR_INTERNAL_ERROR` for a
    /// kind that knows no Gluster.
    pub fn from_gluster(text: &str, host: &str, kind: PoolType) -> Result<Vec<Self>> {
        let root = xml::parse_root(text, "cliOutput", ferrovirt_util::ErrorDomain::STORAGE)?;
        let volumes = root.find("volInfo/volumes");
        let volumes = volumes.into_iter().flat_map(|volumes| volumes.children_named("volume"));
        let source = |node: &xml::Element<'_>| {
            let name = node.child_text("name").map(str::trim).filter(|name| !name.is_empty());
            let name = name.ok_or(StorageError::NoGlusterVolumeName)?.to_owned();
            let hosts = vec![SourceHost { name: host.to_owned(), port: 0 }];
            match kind {
                PoolType::Netfs => {
                    let format = kind.source_formats().and_then(|formats| formats.find("glusterfs"));
                    Ok(Self { hosts, dir: Some(name), format, ..Self::default() })
                }
                PoolType::Gluster => {
                    Ok(Self { hosts, dir: Some("/".to_owned()), name: Some(name), ..Self::default() })
                }
                _ => Err(StorageError::NoGlusterLookup.into()),
            }
        };
        volumes.map(source).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes_become_sources() {
        let text =
            "<cliOutput><volInfo><volumes><volume><name>a</name></volume></volumes></volInfo></cliOutput>";
        let found = PoolSource::from_gluster(text, "h", PoolType::Gluster).unwrap();
        assert_eq!(
            PoolSource::format_list(&found, PoolType::Gluster),
            "<sources>\n  <source>\n    <host name='h'/>\n    <dir path='/'/>\n    <name>a</name>\n  </source>\n</sources>\n"
        );
        assert!(PoolSource::from_gluster(text, "h", PoolType::Dir).is_err());
        assert!(PoolSource::from_gluster(&text.replace("<name>a</name>", ""), "h", PoolType::Netfs).is_err());
        assert!(PoolSource::from_gluster("<cliOutput/>", "h", PoolType::Netfs).unwrap().is_empty());
    }
}
