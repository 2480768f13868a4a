//! `<domaincheckpoint>`. Upstream: `checkpoint_conf.c`.

use ferrovirt_util::xml::{self, Element, Form, Part, StringEnum as _, Writer, XmlValue as _};
use ferrovirt_util::{ErrorDomain, Result, form, nested};

use crate::domain::{ParseOptions, flags};
use crate::moment::{MOMENT_PARTS, Moment, parse_domain};

document_errors! {
    /// What is wrong with a checkpoint document.
    pub CheckpointError in DOMAIN_CHECKPOINT {
        XML_ERROR UnnamedDisk = "missing name from disk checkpoint element";
        XML_ERROR UnknownSetting(String) = "unknown disk checkpoint setting '{0}'";
        XML_ERROR BitmapNotAllowed(String) = "bitmap not allowed for disk '{0}' without checkpoint";
        INVALID_ARG OtherDomain(String, String) = "definition for checkpoint {0} must use uuid {1}";
        XML_ERROR NoDomain = "missing domain in checkpoint redefine";
    }
}

string_enums! {
    /// How changes of a disk are recorded. Upstream: `virDomainCheckpointType`.
    pub CheckpointType { No = "no", Bitmap = "bitmap" }
}

/// A checkpoint. Upstream: `virDomainCheckpointDef`.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Checkpoint {
    pub moment: Moment,
    pub disks: Vec<CheckpointDisk>,
}

/// One disk. Upstream: `virDomainCheckpointDiskDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckpointDisk {
    /// Target of the domain's disk.
    pub name: String,
    /// `None` leaves the choice to the driver.
    pub checkpoint: Option<CheckpointType>,
    /// Name of the bitmap.
    pub bitmap: Option<String>,
    /// Bytes changed since, if known; never read.
    pub size: Option<u64>,
}

/// How to write a checkpoint.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckpointFormat {
    /// With passwords. Upstream: `VIR_DOMAIN_CHECKPOINT_FORMAT_SECURE`.
    pub secure: bool,
    /// Without the domain. Upstream: `VIR_DOMAIN_CHECKPOINT_FORMAT_NO_DOMAIN`.
    pub no_domain: bool,
    /// With the sizes of the changes. Upstream: `VIR_DOMAIN_CHECKPOINT_FORMAT_SIZE`.
    pub size: bool,
}

/// `<domaincheckpoint>`.
pub(crate) fn form() -> &'static Form {
    form!(
        "Checkpoint";
        Part::parts(MOMENT_PARTS),
        nested!("disks"; nested!("disk";
            Part::attr("name", String::FORM).required(),
            Part::attr("checkpoint", CheckpointType::FORM),
            Part::attr("bitmap", String::FORM),
            Part::attr("size", u64::FORM),
        ).many()),
    )
}

impl CheckpointDisk {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let name = node.attr("name").ok_or(CheckpointError::UnnamedDisk)?.to_owned();
        let unknown = |text: &str| CheckpointError::UnknownSetting(text.to_owned());
        let checkpoint = node.attr("checkpoint");
        let checkpoint = checkpoint
            .map(|text| CheckpointType::from_name(text).ok_or_else(|| unknown(text)))
            .transpose()?;
        let bitmap = node.attr("bitmap").map(str::to_owned);
        if bitmap.is_some() && checkpoint == Some(CheckpointType::No) {
            return Err(CheckpointError::BitmapNotAllowed(name).into());
        }
        Ok(Self { name, checkpoint, bitmap, size: None })
    }

    fn write(&self, w: &mut Writer, with_size: bool) {
        w.start("disk");
        w.attr("name", &self.name);
        if let Some(checkpoint) = &self.checkpoint {
            w.attr_value("checkpoint", checkpoint);
        }
        w.attr_opt("bitmap", self.bitmap.as_deref());
        if let Some(bytes) = self.size.filter(|_| with_size) {
            w.attr_fmt("size", bytes);
        }
        w.end();
    }
}

impl Checkpoint {
    /// Reads a new (or, with `redefine`, an existing) checkpoint. A new one has no time of creation yet
    /// ([`Moment::complete`]).
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed or the name is no file name, those of
    /// [`crate::domain::Domain::parse`], else `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str, redefine: bool, domain: &ParseOptions<'_>) -> Result<Self> {
        let root = xml::parse_root(text, "domaincheckpoint", ErrorDomain::DOMAIN_CHECKPOINT)?;
        let mut moment = Moment::parse(&root, "checkpoint", redefine)?;
        moment.check_name("checkpoint")?;
        if redefine {
            let options = ParseOptions { skip_validate: true, ..*domain };
            moment.domain = Some(parse_domain(&root, "domain", &options)?.ok_or(CheckpointError::NoDomain)?);
        }
        let disks = root.child("disks").map(Element::children).unwrap_or_default();
        Ok(Self { moment, disks: disks.iter().map(CheckpointDisk::parse).collect::<Result<_>>()? })
    }

    /// The document. Upstream: `virDomainCheckpointDefFormat`.
    #[must_use]
    pub fn format(&self, options: CheckpointFormat) -> String {
        let secure = if options.secure { flags::SECURE } else { 0 };
        let mut writer = Writer::with_flags(flags::INACTIVE | secure);
        let w = &mut writer;
        w.start("domaincheckpoint");
        self.moment.write_names(w);
        self.moment.write_origin(w);
        if !self.disks.is_empty() {
            w.start("disks");
            self.disks.iter().for_each(|disk| disk.write(w, options.size));
            w.end();
        }
        if !options.no_domain {
            self.moment.write_domain(w);
        }
        writer.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(text: &str) -> Result<Checkpoint> {
        Checkpoint::parse(text, false, &ParseOptions::default())
    }

    #[test]
    fn sizes_are_written_on_request() {
        let text = "<domaincheckpoint>\n  <name>c</name>\n  <disks>\n    \
                    <disk name='vda' checkpoint='bitmap' bitmap='b'/>\n  </disks>\n</domaincheckpoint>\n";
        let mut checkpoint = new(text).expect("valid");
        checkpoint.disks[0].size = Some(7);
        assert_eq!(checkpoint.format(CheckpointFormat::default()), text);
        let options = CheckpointFormat { size: true, ..CheckpointFormat::default() };
        assert!(checkpoint.format(options).contains("bitmap='b' size='7'/>"));
    }

    #[test]
    fn faults() {
        let fault = |text: &str| new(text).expect_err("invalid").message().into_owned();
        assert!(fault("<domaincheckpoint><name>a/b</name></domaincheckpoint>").contains("can't contain '/'"));
        assert!(
            fault("<domaincheckpoint><name>.b</name></domaincheckpoint>").contains("can't start with '.'")
        );
        assert_eq!(
            fault("<domaincheckpoint><disks><disk/></disks></domaincheckpoint>"),
            "XML error: missing name from disk checkpoint element"
        );
        let redefined = Checkpoint::parse("<domaincheckpoint/>", true, &ParseOptions::default());
        assert_eq!(
            redefined.expect_err("invalid").message(),
            "XML error: a redefined checkpoint must have a name"
        );
    }
}
