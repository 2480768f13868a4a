//! Pictures of a guest's screen. Upstream: `qemuDomainScreenshot`.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::object::DomainRef;
use ferrovirt::stream::StreamDriver;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::Result;

use super::connection::{Connection, only_flags};
use super::file::ScratchFile;
use crate::capabilities::Flag;
use crate::domain::CapabilitySource as _;
use crate::monitor::command::Screendump;

document_errors! {
    /// What cannot be pictured.
    pub(crate) ScreenshotError in QEMU {
        INTERNAL_ERROR Blind = "no screens to take screenshot from";
        OPERATION_INVALID OutOfRange = "no such screen ID";
        INVALID_ARG FirstOnly = "qemu does not allow specifying screen ID";
    }
}

/// Takes a picture; its MIME type and its bytes.
pub(super) fn take(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    screen: u32,
    flags: u32,
) -> Result<(String, Box<dyn StreamDriver>)> {
    only_flags("qemuDomainScreenshot", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Query, "virDomainScreenshot")?;
    let definition = domain.live_definition()?;
    if definition.devices.videos.is_empty() {
        return Err(ScreenshotError::Blind.into());
    }
    let emulator = definition.devices.emulator.as_deref().unwrap_or_default();
    let caps = connection.instance.capabilities(Path::new(emulator))?;
    let (device, head) = match screen {
        0 => (None, None),
        _ if !caps.has(Flag::ScreendumpDevice) => return Err(ScreenshotError::FirstOnly.into()),
        screen => head_of(&definition, screen).ok_or(ScreenshotError::OutOfRange)?,
    };
    let (format, mime) = match caps.has(Flag::ScreenshotFormatPng) {
        true => (Some("png".to_owned()), "image/png"),
        false => (None, "image/x-portable-pixmap"),
    };
    let folder = domain.state().live()?.paths.folder.clone();
    let picture = ScratchFile::new(&folder, "screendump")?;
    domain.ask(call, &Screendump { filename: picture.name(), device, head, format })?;
    Ok((mime.to_owned(), Box::new(picture.stream()?)))
}

/// The adapter with that screen, and which of its heads it is: screens are counted through all adapters.
fn head_of(definition: &Definition, mut screen: u32) -> Option<(Option<String>, Option<u32>)> {
    for video in &definition.devices.videos {
        let heads = video.model.heads.unwrap_or(1);
        if screen < heads {
            return Some((video.info.alias.clone(), Some(screen)));
        }
        screen -= heads;
    }
    None
}
