//! Graphics adapters and input devices: `<video>`, `<input>`. Upstream: `virDomainVideoDef`, `virDomainInputDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::OnOff;

use super::device::{DeviceInfo, VirtioOptions};

string_enums! {
    /// Upstream: `virDomainVideoType`.
    pub VideoType {
        Default = "default", Vga = "vga", Cirrus = "cirrus", Vmvga = "vmvga", Xen = "xen", Vbox = "vbox", Qxl = "qxl",
        Parallels = "parallels", Virtio = "virtio", Gop = "gop", None = "none", Bochs = "bochs", Ramfb = "ramfb",
    }
    /// Upstream: `virDomainVideoBackendType`.
    pub VideoBackend { Qemu = "qemu", VhostUser = "vhostuser" }
    /// Upstream: `virDomainVideoVGAConf`.
    pub VgaConf { Io = "io", On = "on", Off = "off" }
    /// Upstream: `virDomainInputType`.
    pub InputType {
        Mouse = "mouse", Tablet = "tablet", Keyboard = "keyboard", Passthrough = "passthrough", Evdev = "evdev",
    }
    /// Upstream: `virDomainInputBus`.
    pub InputBus { Ps2 = "ps2", Usb = "usb", Xen = "xen", Parallels = "parallels", Virtio = "virtio", None = "none" }
    /// Upstream: `virDomainInputModel`.
    pub InputModel {
        Virtio = "virtio", VirtioTransitional = "virtio-transitional", VirtioNonTransitional = "virtio-non-transitional",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Video {
    #[xml(child)]
    pub driver: Option<VideoDriver>,
    #[xml(child, default)]
    pub model: VideoModel,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VideoDriver {
    #[xml(flatten)]
    pub virtio: VirtioOptions,
    #[xml(attr)]
    pub name: Option<VideoBackend>,
    #[xml(attr)]
    pub vgaconf: Option<VgaConf>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VideoModel {
    #[xml(attr = "type", always)]
    pub kind: VideoType,
    /// KiB, as the following sizes.
    #[xml(attr)]
    pub ram: Option<u32>,
    #[xml(attr)]
    pub vram: Option<u32>,
    #[xml(attr)]
    pub vram64: Option<u32>,
    #[xml(attr)]
    pub vgamem: Option<u32>,
    #[xml(attr)]
    pub heads: Option<u32>,
    #[xml(attr, lenient)]
    pub primary: Option<bool>,
    #[xml(attr)]
    pub blob: Option<OnOff>,
    #[xml(attr)]
    pub edid: Option<OnOff>,
    #[xml(child)]
    pub acceleration: Option<Acceleration>,
    #[xml(child)]
    pub resolution: Option<Resolution>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Acceleration {
    #[xml(attr)]
    pub accel3d: Option<bool>,
    #[xml(attr)]
    pub accel2d: Option<bool>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub rendernode: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Resolution {
    #[xml(attr, required)]
    pub x: u32,
    #[xml(attr, required)]
    pub y: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Input {
    #[xml(attr = "type", required, unsupported = "unknown input device type '{}'")]
    pub kind: InputType,
    #[xml(attr, unsupported = "unknown input bus type '{}'")]
    pub bus: Option<InputBus>,
    #[xml(attr, unsupported = "unknown input model '{}'")]
    pub model: Option<InputModel>,
    #[xml(child)]
    pub driver: Option<VirtioOptions>,
    #[xml(child)]
    pub source: Option<InputSource>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

/// `evdev` for passthrough, the others for evdev devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InputSource {
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub evdev: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub dev: Option<String>,
    #[xml(attr, words = "all")]
    pub grab: Option<String>,
    #[xml(attr = "grabToggle", words = "ctrl-ctrl alt-alt shift-shift meta-meta scrolllock ctrl-scrolllock")]
    pub grab_toggle: Option<String>,
    #[xml(attr)]
    pub repeat: Option<OnOff>,
}
