//! Audio, displays and video cards.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::graphics::{Graphics, GraphicsType, ListenType};
use ferrovirt_conf::domain::video::{Video, VideoType};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::machine::{escape, on_off};
use super::{Arguments, Context, Object, devices};
use crate::capabilities::Flag;
use crate::domain::unsupported;

/// The first VNC display's port.
pub(crate) const VNC_PORT: i32 = 5900;
/// Where displays listen if the document does not say.
const LISTEN: &str = "127.0.0.1";

/// The sound backends.
pub(super) fn audio(domain: &Domain, args: &mut Arguments) {
    for audio in &domain.devices.audios {
        let object = Object::new("id", format!("audio{}", audio.id)).with("driver", audio.kind.as_str());
        args.object("-audiodev", object);
    }
}

/// The displays.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for all but VNC.
pub(super) fn graphics(domain: &Domain, args: &mut Arguments) -> Result<()> {
    for graphics in &domain.devices.graphics {
        if graphics.kind != GraphicsType::Vnc {
            let text =
                format!("graphics type '{}' is not supported yet by this driver", graphics.kind.as_str());
            return Err(unsupported(text));
        }
        let mut text = vnc(graphics);
        if let Some(policy) = &graphics.auth.share_policy {
            text += &format!(",share={policy}");
        }
        if let Some(control) = graphics.auth.power_control {
            text += &format!(",power-control={}", on_off(control));
        }
        if graphics.auth.passwd.is_some() {
            text += ",password=on";
        }
        let audio = graphics.children.audio.as_ref().map(|audio| audio.id);
        if let Some(id) = audio.or_else(|| domain.devices.audios.first().map(|audio| audio.id)) {
            text += &format!(",audiodev=audio{id}");
        }
        args.option("-vnc", text);
        if let Some(keymap) = &graphics.auth.keymap {
            args.option("-k", keymap.clone());
        }
    }
    Ok(())
}

fn vnc(graphics: &Graphics) -> String {
    let listen = graphics.listens.first();
    match listen.map(|listen| listen.kind) {
        Some(ListenType::Socket) => {
            let path = listen.and_then(|listen| listen.socket.clone()).unwrap_or_default();
            format!("vnc=unix:{}", escape(&path))
        }
        Some(ListenType::None) => "none".to_owned(),
        _ => {
            let address = listen.and_then(|listen| listen.address.as_deref()).unwrap_or(LISTEN);
            let display = graphics.ports.port.unwrap_or(VNC_PORT) - VNC_PORT;
            if address.contains(':') {
                format!("[{address}]:{display}")
            } else {
                format!("{address}:{display}")
            }
        }
    }
}

/// The video cards; the first one is the primary one.
pub(super) fn video(domain: &Domain, context: &Context<'_>, args: &mut Arguments) {
    for (index, video) in domain.devices.videos.iter().enumerate() {
        if let Some(object) = card(domain, context, video, index == 0) {
            args.object("-device", object);
        }
    }
}

fn card(domain: &Domain, context: &Context<'_>, video: &Video, primary: bool) -> Option<Object> {
    let model = &video.model;
    let id = devices::alias(&video.info);
    let bytes = |kib: Option<u32>| kib.map(|kib| u64::from(kib) * 1024);
    let mib = |kib: Option<u32>| kib.map(|kib| kib / 1024);
    let object = match model.kind {
        VideoType::None | VideoType::Default => return None,
        VideoType::Qxl => Object::new("driver", if primary { "qxl-vga" } else { "qxl" })
            .with("id", id)
            .maybe("max_outputs", model.heads)
            .maybe("ram_size", bytes(model.ram))
            .maybe("vram_size", bytes(model.vram))
            .with("vram64_size_mb", mib(model.vram64).unwrap_or(0))
            .maybe("vgamem_mb", mib(model.vgamem)),
        VideoType::Vga => {
            let object = Object::new("driver", if primary { "VGA" } else { "secondary-vga" }).with("id", id);
            object.maybe("vgamem_mb", mib(model.vram))
        }
        VideoType::Vmvga => {
            Object::new("driver", "vmware-svga").with("id", id).maybe("vgamem_mb", mib(model.vram))
        }
        VideoType::Cirrus => Object::new("driver", "cirrus-vga").with("id", id),
        VideoType::Virtio => {
            let vga = primary && context.caps.has(Flag::VirtioVga);
            let object = Object::new("driver", if vga { "virtio-vga" } else { "virtio-gpu-pci" });
            object.with("id", id).maybe("max_outputs", model.heads)
        }
        VideoType::Bochs => {
            let vgamem = bytes(model.vram).unwrap_or(16 << 20);
            Object::new("driver", "bochs-display").with("id", id).with("vgamem", vgamem)
        }
        VideoType::Ramfb => return Some(Object::new("driver", "ramfb").with("id", id)),
        other => Object::new("driver", other.as_str()).with("id", id),
    };
    Some(object.merge(devices::address(domain, &video.info)))
}
