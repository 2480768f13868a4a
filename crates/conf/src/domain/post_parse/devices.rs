//! Defaults of interfaces, displays, adapters and inputs.

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::interface::{InterfaceType, Mac};
use super::super::video::{InputBus, InputType, VideoType};
use super::{Domain, ParseOptions};

fn xml_error(text: String) -> Error {
    Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text)
}

impl Domain {
    pub(super) fn fill_devices(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        self.fill_macs(options)?;
        self.fill_virtual_ports()?;
        self.fill_videos();
        self.fill_inputs();
        if let Some(emulator) = &mut self.devices.emulator
            && emulator.is_empty()
        {
            self.devices.emulator = None;
        }
        Ok(())
    }

    fn fill_macs(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        for interface in &mut self.devices.interfaces {
            let mac = interface.mac.get_or_insert_with(Mac::default);
            if mac.address.is_empty() {
                mac.address = options.hooks.generate_mac().to_string();
                continue;
            }
            let address = MacAddr::parse(&mac.address)
                .map_err(|_| xml_error(format!("unable to parse mac address '{}'", mac.address)))?;
            if address.is_multicast() {
                let text = format!("expected unicast mac address, found multicast '{}'", mac.address);
                return Err(xml_error(text));
            }
            let address = if address.0 == [0; 6] { options.hooks.generate_mac() } else { address };
            mac.address = address.to_string();
        }
        Ok(())
    }

    /// Gives the profiles of switch ports their identifiers; that of a network may be without a type, and may be
    /// completed by the network's own. Upstream: `virNetDevVPortProfileParse` and its flags.
    fn fill_virtual_ports(&mut self) -> Result<()> {
        for interface in &mut self.devices.interfaces {
            let Some(port) = &mut interface.virtualport else { continue };
            match interface.kind {
                InterfaceType::Network => port.fill_identifiers(),
                InterfaceType::Bridge | InterfaceType::Direct | InterfaceType::Hostdev => {
                    port.require_type()?;
                    port.fill_identifiers();
                    port.check_complete()?;
                }
                kind => {
                    let kind = kind.as_str();
                    let text = format!("<virtualport> element unsupported for <interface type='{kind}'>");
                    return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text));
                }
            }
        }
        Ok(())
    }

    /// Upstream: `virDomainDefPostParseVideo`, `virDomainVideoDefPostParse`.
    fn fill_videos(&mut self) {
        let videos = &mut self.devices.videos;
        for video in videos.iter_mut() {
            let model = &mut video.model;
            if !matches!(model.kind, VideoType::None | VideoType::Default) {
                model.heads.get_or_insert(1);
            }
            match model.kind {
                VideoType::Vga | VideoType::Cirrus | VideoType::Vmvga | VideoType::Bochs => {
                    model.vram.get_or_insert(16 * 1024);
                }
                VideoType::Xen => {
                    model.vram.get_or_insert(4 * 1024);
                }
                VideoType::Qxl => {
                    model.ram.get_or_insert(64 * 1024);
                    model.vram.get_or_insert(64 * 1024);
                    model.vgamem.get_or_insert(16 * 1024);
                }
                _ => {}
            }
        }
        match videos.iter().position(|v| v.model.primary == Some(true)) {
            Some(index) => videos[..=index].rotate_right(1),
            None => {
                if let Some(first) = videos.first_mut() {
                    first.model.primary = Some(true);
                }
            }
        }
        for video in videos.iter_mut().skip(1) {
            video.model.primary = None;
        }
        if let Some(first) = videos.first_mut()
            && first.model.kind == VideoType::None
        {
            first.model.primary = None;
        }
    }

    /// Upstream: `virDomainInputDefPostParse`.
    fn fill_inputs(&mut self) {
        let hvm = self.os.kind.name.as_deref() == Some("hvm");
        let x86 = self.os.kind.arch.as_deref().is_none_or(|a| matches!(a, "i686" | "x86_64"));
        for input in self.devices.inputs.iter_mut().filter(|i| i.bus.is_none()) {
            input.bus = match input.kind {
                InputType::Evdev => None,
                InputType::Passthrough => Some(InputBus::Virtio),
                _ if !hvm => Some(InputBus::Xen),
                InputType::Mouse | InputType::Keyboard if x86 => Some(InputBus::Ps2),
                _ => Some(InputBus::Usb),
            };
        }
    }
}
