//! Defaults of adapters. Upstream: `virDomainDefPostParseVideo`, `virDomainVideoDefPostParse`.

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::video::VideoType;
use super::Domain;

/// The next power of two, if there is one. Upstream: `VIR_ROUND_UP_POWER_OF_TWO`.
fn round_up(size: &mut Option<u32>) {
    *size = size.map(|size| size.checked_next_power_of_two().unwrap_or(size));
}

impl Domain {
    pub(super) fn fill_videos(&mut self) -> Result<()> {
        let videos = &mut self.devices.videos;
        if videos.iter().filter(|video| video.model.primary == Some(true)).count() > 1 {
            let text = "Only one primary video device is supported";
            return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text));
        }
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
                }
                _ => {}
            }
            round_up(&mut model.ram);
            round_up(&mut model.vram);
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
        Ok(())
    }
}
