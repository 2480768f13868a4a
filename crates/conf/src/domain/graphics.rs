//! Displays: `<graphics>`. Upstream: `virDomainGraphicsDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{
    Element, Form, Part, ValueForm, Variant, Writer, XmlElement, XmlValue as _, parse_list, patterns,
};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, form};

use super::audio::AudioRef;
use super::chardev::{Clipboard, Mouse};
use super::device::DeviceInfo;
use super::flags;

string_enums! {
    /// Upstream: `virDomainGraphicsType`.
    pub GraphicsType {
        Sdl = "sdl", Vnc = "vnc", Rdp = "rdp", Desktop = "desktop", Spice = "spice", EglHeadless = "egl-headless",
        Dbus = "dbus",
    }
    /// Upstream: `virDomainGraphicsListenType`.
    pub ListenType { None = "none", Address = "address", Network = "network", Socket = "socket" }
}

/// A time of day in UTC.
const TIME: ValueForm = ValueForm::Pattern {
    name: "time as YYYY-MM-DDTHH:MM:SS",
    accepts: |text| {
        let shape: Vec<usize> = text.split(['-', 'T', ':']).map(str::len).collect();
        shape == [4, 2, 2, 2, 2, 2] && text.bytes().all(|b| b.is_ascii_digit() || b"-T:".contains(&b))
    },
    samples: &["2010-04-09T15:51:00"],
};

/// Upstream: `virDomainGraphicsDef`. Which fields count depends on the type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graphics {
    pub kind: GraphicsType,
    pub ports: GraphicsPorts,
    /// Where it listens; the attributes `listen` and `socket` of the document are those of the first.
    pub listens: Vec<Listen>,
    pub auth: GraphicsAuth,
    pub children: GraphicsChildren,
    pub info: DeviceInfo,
}

/// The attributes before `listen`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GraphicsPorts {
    #[xml(attr)]
    pub display: Option<String>,
    #[xml(attr)]
    pub xauth: Option<String>,
    #[xml(attr)]
    pub fullscreen: Option<bool>,
    #[xml(attr)]
    pub port: Option<i32>,
    #[xml(attr = "tlsPort")]
    pub tls_port: Option<i32>,
    #[xml(attr, lenient)]
    pub autoport: Option<bool>,
    #[xml(attr)]
    pub websocket: Option<i32>,
    #[xml(attr = "websocketGenerated", when = "flags::STATUS")]
    pub websocket_generated: Option<bool>,
    #[xml(attr = "replaceUser")]
    pub replace_user: Option<bool>,
    #[xml(attr = "multiUser")]
    pub multi_user: Option<bool>,
    #[xml(attr)]
    pub address: Option<String>,
    #[xml(attr)]
    pub p2p: Option<bool>,
}

/// The attributes after `listen`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GraphicsAuth {
    #[xml(attr)]
    pub keymap: Option<String>,
    #[xml(attr = "sharePolicy")]
    pub share_policy: Option<String>,
    #[xml(attr = "powerControl")]
    pub power_control: Option<bool>,
    #[xml(attr = "defaultMode", words = "any secure insecure")]
    pub default_mode: Option<String>,
    #[xml(attr)]
    pub username: Option<String>,
    #[xml(attr, when = "flags::SECURE")]
    pub passwd: Option<String>,
    #[xml(
        attr = "passwdValidTo",
        form = "TIME",
        strict,
        internal = "cannot parse password validity time '{}', expect YYYY-MM-DDTHH:MM:SS"
    )]
    pub passwd_valid_to: Option<String>,
    #[xml(attr, words = "fail disconnect keep", unsupported = "unknown connected value {}")]
    pub connected: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GraphicsChildren {
    #[xml(list = "channel")]
    pub channels: Vec<GraphicsChannel>,
    #[xml(child)]
    pub image: Option<ImageCompression>,
    #[xml(child)]
    pub jpeg: Option<Compression>,
    #[xml(child)]
    pub zlib: Option<Compression>,
    #[xml(child)]
    pub playback: Option<PlaybackCompression>,
    #[xml(child)]
    pub streaming: Option<Streaming>,
    #[xml(child)]
    pub mouse: Option<Mouse>,
    #[xml(child)]
    pub clipboard: Option<Clipboard>,
    #[xml(child)]
    pub filetransfer: Option<FileTransfer>,
    #[xml(child)]
    pub gl: Option<Gl>,
    #[xml(child)]
    pub audio: Option<AudioRef>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GraphicsChannel {
    #[xml(attr, required, words = "main display inputs cursor playback record smartcard usbredir")]
    pub name: String,
    #[xml(attr, required, words = "any secure insecure")]
    pub mode: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ImageCompression {
    #[xml(attr, required, words = "auto_glz auto_lz quic glz lz off")]
    pub compression: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Compression {
    #[xml(attr, required, words = "auto never always")]
    pub compression: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PlaybackCompression {
    #[xml(attr, required, words = "on off")]
    pub compression: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Streaming {
    #[xml(attr, words = "filter all off")]
    pub mode: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FileTransfer {
    #[xml(attr)]
    pub enable: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Gl {
    #[xml(attr)]
    pub enable: Option<bool>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub rendernode: Option<String>,
}

/// Upstream: `virDomainGraphicsListenDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Listen {
    #[xml(attr = "type", required)]
    pub kind: ListenType,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::HOST")]
    pub address: Option<String>,
    #[xml(attr)]
    pub network: Option<String>,
    #[xml(attr)]
    pub socket: Option<String>,
    #[xml(attr = "fromConfig", when = "flags::STATUS")]
    pub from_config: Option<u32>,
    #[xml(attr = "autoGenerated", when = "flags::STATUS")]
    pub auto_generated: Option<bool>,
}

impl Graphics {
    /// The listen elements, with what the attributes of old say. Upstream: `virDomainGraphicsListensParseXML`.
    fn read_listens(node: &Element<'_>, kind: GraphicsType) -> Result<Vec<Listen>> {
        let mut listens: Vec<Listen> = parse_list(node, "listen")?;
        for (listen, child) in listens.iter_mut().zip(node.children_named("listen")) {
            listen.normalize(child)?;
        }
        let mismatch = |attribute: &str, value: &str, field: &str, found: Option<&str>| {
            let text = format!(
                "graphics '{attribute}' attribute '{value}' must match '{field}' attribute of first listen element \
                 (found '{}')",
                found.unwrap_or("none")
            );
            Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text))
        };
        if kind == GraphicsType::Vnc
            && let Some(socket) = node.attr("socket")
        {
            match listens.first() {
                Some(first)
                    if first.kind == ListenType::Socket && first.socket.as_deref() != Some(socket) =>
                {
                    return mismatch("socket", socket, "socket", first.socket.as_deref());
                }
                Some(first) if first.kind == ListenType::Socket => return Ok(listens),
                _ => return Ok(vec![Listen::socket(socket)]),
            }
        }
        let address = node.attr("listen").filter(|a| !a.is_empty());
        match (listens.first_mut(), address) {
            (None, address) if kind.listens() => listens.push(Listen::address(address)),
            (Some(first), Some(address)) if first.kind == ListenType::Address => match &first.address {
                None => first.address = Some(address.to_owned()),
                Some(found) if found != address => {
                    return mismatch("listen", address, "address", Some(found));
                }
                Some(_) => {}
            },
            _ => {}
        }
        Ok(listens)
    }

    /// What port numbers and `autoport` mean together.
    fn normalize_ports(&mut self) {
        let ports = &mut self.ports;
        match self.kind {
            GraphicsType::Vnc
                if self
                    .listens
                    .first()
                    .is_some_and(|l| matches!(l.kind, ListenType::Socket | ListenType::None)) =>
            {
                (ports.port, ports.autoport) = (None, None);
            }
            GraphicsType::Vnc => {
                let auto = ports.autoport == Some(true)
                    || matches!(ports.port, None | Some(-1)) && ports.autoport.is_none();
                if auto {
                    ports.autoport = Some(true);
                    ports.port.get_or_insert(-1);
                } else {
                    ports.autoport = Some(false);
                    ports.port = ports.port.filter(|p| *p != 0 && *p != -1);
                }
            }
            GraphicsType::Spice => {
                ports.port = ports.port.filter(|p| *p != 0);
                ports.tls_port = ports.tls_port.filter(|p| *p != 0);
                if ports.port == Some(-1) && ports.tls_port == Some(-1) {
                    ports.autoport = Some(true);
                }
                let listens_nowhere =
                    ports.port.is_none() && ports.tls_port.is_none() && ports.autoport != Some(true);
                if let Some(first) = self.listens.first_mut() {
                    if listens_nowhere && first.kind == ListenType::Address {
                        *first = Listen::default();
                    }
                    if matches!(first.kind, ListenType::Socket | ListenType::None) {
                        (ports.port, ports.tls_port, ports.autoport) = (None, None, None);
                        return;
                    }
                }
                ports.autoport.get_or_insert(false);
            }
            GraphicsType::Rdp => {
                if matches!(ports.port, None | Some(0)) {
                    ports.autoport = Some(true);
                }
                ports.port.get_or_insert(0);
            }
            _ => {}
        }
    }
}

impl GraphicsType {
    /// Whether displays of this type listen somewhere.
    #[must_use]
    pub fn listens(self) -> bool {
        matches!(self, Self::Vnc | Self::Spice | Self::Rdp)
    }
}

impl Listen {
    /// Listens on a UNIX socket.
    #[must_use]
    pub fn socket(path: &str) -> Self {
        Self { kind: ListenType::Socket, socket: Some(path.to_owned()), ..Self::default() }
    }

    /// Listens on an address, `None` for the driver's default.
    #[must_use]
    pub fn address(address: Option<&str>) -> Self {
        Self { kind: ListenType::Address, address: address.map(str::to_owned), ..Self::default() }
    }

    /// Keeps what the type uses. Upstream: `virDomainGraphicsListenDefParseXML`.
    fn normalize(&mut self, node: &Element<'_>) -> Result<()> {
        let has = |name| node.attr(name).is_some_and(|value| !value.is_empty());
        let unused = match self.kind {
            ListenType::Network if !has("network") => {
                "'network' attribute is required for listen type 'network'"
            }
            ListenType::Address | ListenType::Socket | ListenType::None if has("network") => {
                "'network' attribute is valid only for listen type 'network'"
            }
            ListenType::Address | ListenType::Network | ListenType::None if has("socket") => {
                "'socket' attribute is valid only for listen type 'socket'"
            }
            kind => {
                let listens = matches!(kind, ListenType::Address | ListenType::Network);
                self.address = self.address.take().filter(|a| listens && !a.is_empty());
                self.network = self.network.take().filter(|n| !n.is_empty());
                return Ok(());
            }
        };
        Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, unused))
    }
}

fn listen() -> &'static Form {
    form!("Listen"; Part::choice("type", &[
        Variant { value: "none", form: Form::empty },
        Variant { value: "address", form: || form!("ListenAddress"; Part::attr("address", String::FORM)) },
        Variant { value: "network", form: || form!(
            "ListenNetwork";
            Part::attr("network", String::FORM).required(),
            Part::attr("address", String::FORM),
        ) },
        Variant { value: "socket", form: || form!("ListenSocket"; Part::attr("socket", patterns::ABSOLUTE_PATH)) },
    ]))
}

impl XmlElement for Graphics {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let kind = node.attr_required("type")?;
        let mut graphics = Self {
            kind,
            ports: XmlElement::parse_element(node)?,
            listens: Self::read_listens(node, kind)?,
            auth: XmlElement::parse_element(node)?,
            children: XmlElement::parse_element(node)?,
            info: XmlElement::parse_element(node)?,
        };
        graphics.normalize_ports();
        Ok(graphics)
    }

    fn form() -> &'static Form {
        form!(
            "Graphics";
            Part::attr("type", GraphicsType::FORM).required(),
            Part::group(GraphicsPorts::form),
            Part::attr("listen", patterns::HOST),
            Part::attr("socket", patterns::ABSOLUTE_PATH),
            Part::child("listen", listen).many(),
            Part::group(GraphicsAuth::form),
            Part::group(GraphicsChildren::form),
            Part::group(DeviceInfo::form),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr_value("type", &self.kind);
        self.ports.write_attrs(writer);
        if let Some(first) = self.listens.first() {
            match first.kind {
                ListenType::Address => writer.attr_opt("listen", first.address.as_deref()),
                ListenType::Network if !writer.has(flags::INACTIVE) => {
                    writer.attr_opt("listen", first.address.as_deref());
                }
                ListenType::Socket if self.kind == GraphicsType::Vnc => {
                    writer.attr_opt("socket", first.socket.as_deref());
                }
                _ => {}
            }
        }
        self.auth.write_attrs(writer);
    }

    fn write_body(&self, writer: &mut Writer) {
        for listen in &self.listens {
            listen.write_nonempty(writer, "listen");
        }
        self.children.write_body(writer);
        self.info.write_body(writer);
    }
}
