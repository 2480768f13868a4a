//! The status document: what a restarted manager has to know about a running guest.

use std::path::Path;

use ferrovirt_conf::domain::{Domain as Definition, ParseOptions, flags};
use ferrovirt_util::xml::{Writer, XmlElement, parse_root};
use ferrovirt_util::{Error, ErrorDomain, Result, file};

use crate::process::paths::GuestPaths;

/// Longest status document that is read, in bytes.
const MAX_DOCUMENT: usize = 16 << 20;

/// A status document.
#[derive(Debug)]
pub(crate) struct Status {
    /// `virDomainState`.
    pub(crate) state: i32,
    /// The reason of the state.
    pub(crate) reason: i32,
    /// Not yet started completely: such a guest is ended when it is found.
    pub(crate) starting: bool,
    /// The guest has switched itself off, and the emulator was on its way out.
    pub(crate) shut_down: bool,
    /// The guest was stopped for a dump and is to go on when the emulator is ready.
    pub(crate) resume: bool,
    /// The running guest's document.
    pub(crate) definition: Definition,
}

impl Status {
    /// Writes the document. Upstream: `virDomainObjSave`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn save(&self, paths: &GuestPaths) -> Result<()> {
        let format = flags::SECURE | flags::STATUS | flags::ACTUAL_NET;
        let mut out = Writer::with_flags(format);
        out.start("domstatus");
        out.attr_fmt("state", self.state);
        out.attr_fmt("reason", self.reason);
        if self.starting {
            out.attr("starting", "yes");
        }
        if self.shut_down {
            out.attr("shutDown", "yes");
        }
        if self.resume {
            out.attr("resume", "yes");
        }
        self.definition.write_element(&mut out, "domain");
        out.end();
        file::replace(&paths.status, 0o600, out.finish())
    }

    /// Reads the document.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` and others for what we would not have written.
    pub(crate) fn load(path: &Path) -> Result<Self> {
        let text = file::read_text(path, MAX_DOCUMENT)?;
        let root = parse_root(&text, "domstatus", ErrorDomain::QEMU)?;
        let bad = |what: &str| Error::internal(ErrorDomain::QEMU, format!("status document: {what}"));
        let number = |name: &str| root.attr(name).and_then(|text| text.parse().ok()).ok_or_else(|| bad(name));
        let domain = root.child("domain").ok_or_else(|| bad("no domain"))?;
        // The document was complete when it was written.
        let options = ParseOptions { skip_post_parse: true, skip_validate: true, ..ParseOptions::default() };
        Ok(Self {
            state: number("state")?,
            reason: number("reason")?,
            starting: root.attr("starting") == Some("yes"),
            shut_down: root.attr("shutDown") == Some("yes"),
            resume: root.attr("resume") == Some("yes"),
            definition: Definition::parse_node(domain, &options)?,
        })
    }
}
