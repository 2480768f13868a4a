//! `<domstatus>`: what a driver has to know of a running domain when it is started again.
//!
//! State, taints and the live definition are the same for every driver; what a driver adds stands between them and is its
//! own ([`StatusData`]).
//!
//! Upstream: `virDomainObjFormat`, `virDomainObjParseXML`.

use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

use crate::domain::{Domain, ParseOptions, flags};
use crate::object::{DomainState, Inner, RunState, Taint};

document_errors! {
    /// What is wrong with a status document.
    pub StatusError in DOMAIN {
        XML_ERROR InvalidState(String) = "Invalid value for attribute 'state' in element 'domstatus': '{0}'.";
        XML_ERROR MissingAttribute(&'static str, &'static str) = "Missing required attribute '{0}' in element '{1}'";
        XML_ERROR InvalidTaint(String) = "Invalid value for attribute 'flag' in element 'taint': '{0}'.";
        INTERNAL_ERROR InvalidReason(String) = "invalid domain state reason '{0}'";
        XML_ERROR InvalidPid(String) = "Invalid value for attribute 'pid' in element 'domstatus': Expected integer value, got '{0}'";
        INTERNAL_ERROR NoDomain = "no domain config";
    }
}

/// What a driver writes into the status document besides. Upstream: `virDomainXMLPrivateDataCallbacks`.
pub trait StatusData: Sized {
    /// Reads it from the elements of the document; others' are there too.
    ///
    /// # Errors
    /// What the driver cannot understand.
    fn parse(root: &Element<'_>) -> Result<Self>;

    /// Writes its elements.
    fn write(&self, writer: &mut Writer);
}

/// A driver without anything of its own.
impl StatusData for () {
    fn parse(_: &Element<'_>) -> Result<Self> {
        Ok(())
    }

    fn write(&self, _: &mut Writer) {}
}

/// Whatever a driver wrote, as it stands: for programs that read the status of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpaqueData(
    /// One element each, as text.
    pub Vec<String>,
);

impl StatusData for OpaqueData {
    fn parse(root: &Element<'_>) -> Result<Self> {
        let own = |node: &&Element<'_>| !matches!(node.name(), "taint" | "deprecation" | "domain");
        Ok(Self(root.children().iter().filter(own).map(|node| node.source().to_owned()).collect()))
    }

    fn write(&self, writer: &mut Writer) {
        for element in &self.0 {
            writer.raw_line(element);
        }
    }
}

/// A status document.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainStatus<P = ()> {
    /// State and reason.
    pub run_state: RunState,
    /// Process that runs it; 0 if there is none.
    pub pid: i64,
    /// What taints it.
    pub taints: Vec<Taint>,
    /// Deprecated settings in use, as sentences.
    pub deprecations: Vec<String>,
    /// The driver's own.
    pub private: P,
    /// The live definition.
    pub domain: Domain,
}

impl<P: StatusData> DomainStatus<P> {
    /// Reads a document. The definition in it was complete when it was written: it is neither completed nor checked.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_XML_ERROR` or `VIR_ERR_INTERNAL_ERROR` for what nobody would
    /// have written; those of the driver's part.
    pub fn parse(text: &str) -> Result<Self> {
        let root = xml::parse_root(text, "domstatus", ErrorDomain::DOMAIN)?;
        let options = ParseOptions { skip_post_parse: true, skip_validate: true, ..ParseOptions::default() };
        let domain = root.child("domain").ok_or(StatusError::NoDomain)?;
        Ok(Self {
            run_state: run_state(&root)?,
            pid: match root.attr("pid") {
                Some(pid) => pid.parse().map_err(|_| StatusError::InvalidPid(pid.to_owned()))?,
                None => 0,
            },
            taints: root.children_named("taint").map(taint).collect::<Result<_>>()?,
            deprecations: root.children_named("deprecation").map(|node| node.text().to_owned()).collect(),
            domain: Domain::parse_node(domain, &options)?,
            private: P::parse(&root)?,
        })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let all = flags::SECURE | flags::STATUS | flags::ACTUAL_NET | flags::PCI_ORIG_STATES;
        let mut writer = Writer::with_flags(all);
        writer.start("domstatus");
        writer.attr("state", self.run_state.state.as_str());
        writer.attr("reason", self.run_state.reason_name().unwrap_or("unknown"));
        writer.attr_fmt("pid", self.pid);
        for taint in &self.taints {
            writer.start("taint");
            writer.attr("flag", taint.as_str());
            writer.end();
        }
        for deprecation in &self.deprecations {
            writer.text_element("deprecation", deprecation);
        }
        self.private.write(&mut writer);
        self.domain.write_element(&mut writer, "domain");
        writer.end();
        writer.finish()
    }

    /// Puts what the document says into a domain object, except the driver's part, which is given back.
    pub fn restore<Q>(self, inner: &mut Inner<Q>) -> P {
        inner.run_state = self.run_state;
        inner.taints = self.taints;
        inner.deprecations = self.deprecations;
        if inner.persistent && inner.new_def.is_none() {
            inner.new_def = Some(std::sync::Arc::clone(&inner.def));
        }
        inner.def = std::sync::Arc::new(self.domain);
        self.private
    }
}

fn run_state(root: &Element<'_>) -> Result<RunState> {
    let missing = |name| StatusError::MissingAttribute(name, "domstatus");
    let text = root.attr("state").ok_or_else(|| missing("state"))?;
    let state = DomainState::from_name(text).ok_or_else(|| StatusError::InvalidState(text.to_owned()))?;
    let text = root.attr("reason").ok_or_else(|| missing("reason"))?;
    let reason = state.reason_from_name(text).ok_or_else(|| StatusError::InvalidReason(text.to_owned()))?;
    Ok(RunState::new(state, reason))
}

fn taint(node: &Element<'_>) -> Result<Taint> {
    let text = node.attr("flag").ok_or(StatusError::MissingAttribute("flag", "taint"))?;
    Ok(Taint::from_name(text).ok_or_else(|| StatusError::InvalidTaint(text.to_owned()))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = "<domstatus state='paused' reason='migration' pid='4711'>
  <taint flag='host-cpu'/>
  <deprecation>machine type &apos;pc-0.12&apos;</deprecation>
  <monitor path='/run/monitor' type='unix'/>
  <vcpus>
    <vcpu id='0' pid='4712'/>
  </vcpus>
  <domain type='test' id='3'>
    <name>a</name>
    <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
    <memory unit='KiB'>1024</memory>
    <currentMemory unit='KiB'>512</currentMemory>
    <vcpu placement='static'>1</vcpu>
    <os>
      <type arch='x86_64'>hvm</type>
      <boot dev='hd'/>
    </os>
    <clock offset='utc'/>
    <on_poweroff>destroy</on_poweroff>
    <on_reboot>restart</on_reboot>
    <on_crash>destroy</on_crash>
    <devices>
    </devices>
  </domain>
</domstatus>
";

    #[test]
    fn a_document_survives() {
        let status = DomainStatus::<OpaqueData>::parse(STATUS).expect("valid");
        assert_eq!((status.pid, status.domain.id), (4711, Some(3)));
        assert_eq!(status.run_state, RunState::new(DomainState::Paused, 2));
        assert_eq!(status.private.0.len(), 2);
        assert_eq!(status.format(), STATUS);
        // Without the driver's part.
        let plain = DomainStatus::<()>::parse(STATUS).expect("valid");
        assert!(!plain.format().contains("monitor"));
    }

    /// What a driver remembers of devices, and where a network has connected an interface.
    #[test]
    fn private_parts_of_devices_survive() {
        let devices = "    <devices>
      <disk type='file' device='disk'>
        <source file='/a'>
          <privateData>
            <nodenames>
              <nodename type='storage' name='a'/>
            </nodenames>
          </privateData>
        </source>
        <target dev='vda' bus='virtio'/>
        <privateData>
          <qom name='b'/>
        </privateData>
      </disk>
      <interface type='network'>
        <mac address='52:54:00:00:00:01'/>
        <source network='default'/>
        <actual type='bridge'>
          <source bridge='virbr0'/>
        </actual>
      </interface>
";
        let text = STATUS.replace("    <devices>\n", devices);
        let status = DomainStatus::<OpaqueData>::parse(&text).expect("valid");
        assert_eq!(status.format(), text);
        // Users do not see it.
        let shown = status.domain.format(flags::SECURE);
        assert!(!shown.contains("privateData") && !shown.contains("actual"), "{shown}");
    }

    #[test]
    fn a_domain_goes_on() {
        let status = DomainStatus::<()>::parse(STATUS).expect("valid");
        let config = Domain { id: None, title: Some("kept".to_owned()), ..status.domain.clone() };
        let mut inner = Inner::new(config, true, ());
        status.restore(&mut inner);
        assert!(inner.is_active() && inner.taints == [Taint::HostCpu]);
        assert_eq!(inner.persistent_def().title.as_deref(), Some("kept"));
    }

    #[test]
    fn faults() {
        let fault = |from: &str, to: &str| {
            let error = DomainStatus::<()>::parse(&STATUS.replace(from, to)).expect_err(to);
            error.message().into_owned()
        };
        assert_eq!(
            fault("'paused'", "'sleeping'"),
            "XML error: Invalid value for attribute 'state' in element 'domstatus': 'sleeping'."
        );
        assert_eq!(fault("'migration'", "'x'"), "internal error: invalid domain state reason 'x'");
        assert!(fault("4711", "99999999999999999999").contains("Expected integer value"));
        assert_eq!(
            fault(" flag='host-cpu'", ""),
            "XML error: Missing required attribute 'flag' in element 'taint'"
        );
    }
}
