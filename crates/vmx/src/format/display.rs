//! The screen: VNC and the adapter.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::graphics::{Graphics, GraphicsType};
use ferrovirt_conf::domain::video::VideoType;
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum;

use super::File;
use crate::VmxError;

pub(super) fn write_graphics(file: &mut File, domain: &Domain) -> Result<()> {
    for graphics in &domain.devices.graphics {
        if graphics.kind != GraphicsType::Vnc {
            return Err(VmxError::Graphics(graphics.kind.as_str()).into());
        }
        write_vnc(file, graphics);
    }
    Ok(())
}

/// Upstream: `virVMXFormatVNC`.
fn write_vnc(file: &mut File, graphics: &Graphics) {
    let mut entries = file.device("RemoteDisplay.vnc".to_owned());
    entries.entry("enabled", true);
    // A port that VMware chooses cannot be read back.
    if graphics.ports.autoport != Some(true) {
        entries.entry("port", graphics.ports.port.unwrap_or(0));
    }
    let address = graphics.listens.first().and_then(|listen| listen.address.as_deref());
    let texts = [
        ("ip", address),
        ("keymap", graphics.auth.keymap.as_deref()),
        ("password", graphics.auth.passwd.as_deref()),
    ];
    for (name, value) in texts {
        if let Some(value) = value {
            entries.entry(name, value);
        }
    }
}

/// Upstream: `virVMXFormatSVGA`.
pub(super) fn write_videos(file: &mut File, domain: &Domain) -> Result<()> {
    let videos = &domain.devices.videos;
    let [video] = videos.as_slice() else {
        return if videos.is_empty() { Ok(()) } else { Err(VmxError::ManyVideos.into()) };
    };
    if video.model.kind != VideoType::Vmvga {
        return Err(VmxError::VideoType(video.model.kind.as_str()).into());
    }
    if video.model.heads.is_some_and(|heads| heads > 1) {
        return Err(VmxError::ManyHeads.into());
    }
    file.entry("svga.vramSize", u64::from(video.model.vram.unwrap_or(0)) * 1024);
    Ok(())
}
