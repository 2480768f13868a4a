//! The host's side of a character device. Upstream: `virDomainChrSourceDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{
    Element, Form, OnOff, Part, StringEnum as _, ValueForm, Writer, XmlElement, XmlValue as _, parse_child,
    parse_list, refused,
};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, form};

use super::super::disk::source::Reconnect;
use super::super::flags;
use super::super::seclabel::DeviceSeclabel;
use super::{ChardevType, TcpProtocol};

const CHANNEL: ValueForm = ValueForm::Pattern {
    name: "name of letters, digits, '-', '_' and '.'",
    accepts: |text| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)),
    samples: &["org.qemu.console.serial.0"],
};

/// Where a character device leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChardevSource {
    pub kind: ChardevType,
    /// Of a running console.
    pub tty: Option<String>,
    /// One endpoint; UDP has up to two, the bound one first.
    pub endpoints: Vec<Endpoint>,
    pub protocol: Option<Protocol>,
    pub log: Option<Log>,
}

impl ChardevSource {
    /// A source of `kind` without endpoints.
    #[must_use]
    pub fn new(kind: ChardevType) -> Self {
        Self { kind, ..Self::default() }
    }

    /// The first endpoint.
    #[must_use]
    pub fn endpoint(&self) -> Option<&Endpoint> {
        self.endpoints.first()
    }

    /// Keeps what the type uses and fills in what it implies. Upstream: `virDomainChrSourceDefParseXML`.
    fn normalize(&mut self) {
        match self.kind {
            ChardevType::Tcp | ChardevType::Udp | ChardevType::Unix => {
                for endpoint in &mut self.endpoints {
                    endpoint.mode.get_or_insert_with(|| "connect".to_owned());
                }
            }
            ChardevType::Null | ChardevType::Vc | ChardevType::Stdio | ChardevType::SpiceVmc => {
                self.endpoints.clear();
            }
            _ => {}
        }
        match self.kind {
            ChardevType::Tcp => {
                self.protocol.get_or_insert_default().kind.get_or_insert(TcpProtocol::Raw);
            }
            ChardevType::Udp => {
                self.endpoints.sort_by_key(|e| e.mode.as_deref() != Some("bind"));
                self.protocol = None;
            }
            ChardevType::Unix => self.endpoints.retain(|e| e.path.is_some()),
            _ => {}
        }
        if self.kind != ChardevType::Tcp {
            self.protocol = None;
        }
    }

    /// Refuses what the type needs and does not have. `generated_path`: a UNIX socket's path may be missing.
    /// Upstream: `virDomainChrSourceDefValidate`.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR`.
    pub fn check(&self, generated_path: bool) -> Result<()> {
        let first = self.endpoints.first();
        let has = |get: fn(&Endpoint) -> Option<&String>| first.and_then(get).is_some();
        let missing = match self.kind {
            ChardevType::File | ChardevType::Dev | ChardevType::Pipe if !has(|e| e.path.as_ref()) => "path",
            ChardevType::Unix if !generated_path && !has(|e| e.path.as_ref()) => "path",
            // Without both the host chooses them.
            ChardevType::Nmdm if has(|e| e.master.as_ref()) != has(|e| e.slave.as_ref()) => {
                let text = "Should define both master and slave path attributes for nmdm device";
                return Err(Error::internal(ErrorDomain::DOMAIN, text));
            }
            ChardevType::Tcp if !has(|e| e.host.as_ref()) => "host",
            ChardevType::Tcp if !has(|e| e.service.as_ref()) => "service",
            ChardevType::Udp => {
                let connect = self.endpoints.iter().find(|e| e.mode.as_deref() == Some("connect"));
                if connect.is_some_and(|e| e.service.is_some()) {
                    return Ok(());
                }
                "service"
            }
            ChardevType::SpicePort if !has(|e| e.channel.as_ref()) => "channel",
            _ => return self.check_reconnect(),
        };
        let text = format!("Missing source {missing} attribute for char device");
        Err(Error::internal(ErrorDomain::DOMAIN, text))
    }

    fn check_reconnect(&self) -> Result<()> {
        let Some(endpoint) = self.endpoints.first() else { return Ok(()) };
        let Some(reconnect) = &endpoint.reconnect else { return Ok(()) };
        match (reconnect.enabled, endpoint.mode.as_deref()) {
            (Some(true), Some("connect")) => Ok(()),
            (Some(true), _) => {
                let text = "chardev reconnect is possible only for connect mode";
                Err(Error::internal(ErrorDomain::DOMAIN, text))
            }
            _ => Ok(()),
        }
    }
}

impl XmlElement for ChardevSource {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let mut source = Self {
            kind: match node.attr("type") {
                Some(name) => ChardevType::from_name(name).ok_or_else(|| {
                    let text = "unknown type presented to host for character device: {}";
                    refused(ErrorNumber::CONFIG_UNSUPPORTED, text, name)
                })?,
                None => ChardevType::Pty,
            },
            tty: node.attr_opt("tty")?,
            endpoints: parse_list(node, "source")?,
            protocol: parse_child(node, "protocol")?,
            log: parse_child(node, "log")?,
        };
        let too_many = match (source.kind, source.endpoints.len()) {
            (ChardevType::Udp, n) if n > 2 => "only two source elements are allowed for character device",
            (ChardevType::Udp, _) | (_, 0 | 1) => {
                for endpoint in node.children_named("source").filter_map(|s| s.child("reconnect")) {
                    if endpoint.attr("enabled") == Some("yes") && !endpoint.has_attr("timeout") {
                        return Err(endpoint.missing_attr("timeout").into());
                    }
                }
                source.normalize();
                return Ok(source);
            }
            _ => "only one source element is allowed for character device",
        };
        Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, too_many))
    }

    fn form() -> &'static Form {
        form!(
            "ChardevSource";
            Part::attr("type", ChardevType::FORM),
            Part::attr("tty", String::FORM),
            Part::child("source", Endpoint::form).many(),
            Part::child("protocol", Protocol::form),
            Part::child("log", Log::form),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr_value("type", &self.kind);
        if !writer.has(flags::INACTIVE) {
            writer.attr_opt("tty", self.tty.as_deref());
        }
    }

    fn write_body(&self, writer: &mut Writer) {
        if self.kind != ChardevType::Pty || !writer.has(flags::INACTIVE) {
            for endpoint in &self.endpoints {
                endpoint.write_nonempty(writer, "source");
            }
        }
        if let Some(protocol) = &self.protocol {
            protocol.write_nonempty(writer, "protocol");
        }
        if let Some(log) = &self.log {
            log.write_nonempty(writer, "log");
        }
    }
}

/// `<source>` of a character device; which fields count depends on the type.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Endpoint {
    #[xml(attr)]
    pub master: Option<String>,
    #[xml(attr)]
    pub slave: Option<String>,
    #[xml(
        attr,
        form = "CHANNEL",
        strict,
        invalid_arg = "Invalid character in source channel for char device"
    )]
    pub channel: Option<String>,
    #[xml(attr, words = "connect bind")]
    pub mode: Option<String>,
    #[xml(attr)]
    pub path: Option<String>,
    #[xml(attr)]
    pub append: Option<OnOff>,
    #[xml(attr)]
    pub host: Option<String>,
    #[xml(attr)]
    pub service: Option<String>,
    #[xml(attr)]
    pub tls: Option<bool>,
    #[xml(attr = "tlsFromConfig", when = "flags::STATUS")]
    pub tls_from_config: Option<u32>,
    #[xml(list = "seclabel")]
    pub seclabels: Vec<DeviceSeclabel>,
    #[xml(child)]
    pub reconnect: Option<Reconnect>,
    #[xml(child)]
    pub clipboard: Option<Clipboard>,
    #[xml(child)]
    pub mouse: Option<Mouse>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Clipboard {
    #[xml(attr)]
    pub copypaste: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Mouse {
    #[xml(attr, words = "server client")]
    pub mode: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Protocol {
    #[xml(attr = "type")]
    pub kind: Option<TcpProtocol>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Log {
    #[xml(attr, required)]
    pub file: String,
    #[xml(attr)]
    pub append: Option<OnOff>,
}
