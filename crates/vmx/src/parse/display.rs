//! The screen: VNC and the adapter.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::graphics::{Graphics, GraphicsAuth, GraphicsPorts, GraphicsType, Listen};
use ferrovirt_conf::domain::video::{Video, VideoModel, VideoType};
use ferrovirt_util::Result;

use crate::VmxError;
use crate::config::Config;

/// Bytes of an adapter whose file says nothing.
const DEFAULT_VRAM: i64 = 4 * 1024 * 1024;

/// Upstream: `virVMXParseVNC`.
pub(super) fn read_vnc(config: &Config, domain: &mut Domain) -> Result<()> {
    if !config.bool_or("RemoteDisplay.vnc.enabled", false)? {
        return Ok(());
    }
    let number = config.number("RemoteDisplay.vnc.port")?.unwrap_or(-1);
    let port = i32::try_from(number).map_err(|_| VmxError::NoInteger("RemoteDisplay.vnc.port".to_owned()))?;
    let automatic = port < 0;
    let text = |name: &str| config.string(&format!("RemoteDisplay.vnc.{name}")).map(str::to_owned);
    domain.devices.graphics.push(Graphics {
        kind: GraphicsType::Vnc,
        ports: GraphicsPorts {
            port: Some(if automatic { -1 } else { port }),
            autoport: Some(automatic),
            ..GraphicsPorts::default()
        },
        listens: vec![Listen::address(config.string("RemoteDisplay.vnc.ip"))],
        auth: GraphicsAuth { keymap: text("keymap"), passwd: text("password"), ..GraphicsAuth::default() },
        ..Graphics::default()
    });
    Ok(())
}

/// Upstream: `virVMXParseSVGA`.
pub(super) fn read_svga(config: &Config, domain: &mut Domain) -> Result<()> {
    let bytes = config.number("svga.vramSize")?.unwrap_or(DEFAULT_VRAM);
    let kib = u64::try_from(bytes).ok().and_then(|bytes| u32::try_from(bytes.div_ceil(1024)).ok());
    let vram = kib.ok_or_else(|| VmxError::NoInteger("svga.vramSize".to_owned()))?;
    let model = VideoModel { kind: VideoType::Vmvga, vram: Some(vram), ..VideoModel::default() };
    domain.devices.videos.push(Video { model, ..Video::default() });
    Ok(())
}
