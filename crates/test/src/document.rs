//! The driver's view of the domain document: the only module that reads its fields for more than a query's answer.

use std::collections::HashSet;

use ferrovirt::Result;
use ferrovirt_conf::domain::interface::{Interface, Mac};
use ferrovirt_conf::domain::os::{Boot, BootDevice};
use ferrovirt_conf::domain::video::{Video, VideoModel, VideoType};
use ferrovirt_conf::domain::{Domain, DriverHooks, ParseOptions};
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::uuid::Uuid;

/// First half of generated MAC addresses.
const MAC_PREFIX: [u8; 3] = [0x52, 0x54, 0x00];

/// What the test driver fills in.
struct TestHooks;

impl DriverHooks for TestHooks {
    fn post_parse(&self, domain: &mut Domain) -> Result<()> {
        if domain.uuid.is_none() {
            domain.uuid = Some(Uuid::generate().to_string());
        }
        let os = &mut domain.os;
        os.kind.arch.get_or_insert_with(|| "i686".to_owned());
        let direct = os.kernel.is_some() || os.loader.is_some() || domain.bootloader.is_some();
        let ordered = domain.devices.have_boot_order();
        if os.kind.name.as_deref() == Some("hvm") && os.boot.is_empty() && !direct && !ordered {
            os.boot.push(Boot { dev: BootDevice::Disk });
        }
        add_video(domain);
        name_interfaces(domain);
        crate::iothread::complete(domain);
        Ok(())
    }
}

/// A screen needs a card. Upstream: `virDomainDefAddImplicitVideo`, `virDomainVideoDefaultType`.
fn add_video(domain: &mut Domain) {
    let kind = match (domain.os.kind.name.as_deref(), domain.os.kind.arch.as_deref()) {
        (Some("xen" | "linux"), _) => VideoType::Xen,
        (_, Some("ppc64")) => VideoType::Vga,
        _ => VideoType::Cirrus,
    };
    let videos = &mut domain.devices.videos;
    if videos.is_empty() && !domain.devices.graphics.is_empty() {
        videos.push(Video { model: VideoModel { kind, ..VideoModel::default() }, ..Video::default() });
    }
    for video in videos.iter_mut().filter(|video| video.model.kind == VideoType::Default) {
        video.model.kind = kind;
    }
}

/// Gives every interface an address and a device, as a running one has. Upstream: `testDomainGenerateIfnames`.
fn name_interfaces(domain: &mut Domain) {
    let named = |d: &Interface| d.target.as_ref().and_then(|t| t.dev.clone());
    let mut taken: HashSet<String> = domain.devices.interfaces.iter().filter_map(named).collect();
    let mut names = (0..u32::MAX).map(|number| format!("testnet{number}"));
    for interface in &mut domain.devices.interfaces {
        interface.mac.get_or_insert_with(|| Mac {
            address: MacAddr::generate(MAC_PREFIX).to_string(),
            ..Mac::default()
        });
        let target = interface.target.get_or_insert_default();
        if target.dev.is_none() {
            target.dev = names.find(|name| taken.insert(name.clone()));
        }
    }
}

/// How a domain with a changed device is completed.
pub(crate) fn live_options() -> ParseOptions<'static> {
    ParseOptions { hooks: &TestHooks, ..ParseOptions::default() }
}

/// Reads a document as this driver does.
///
/// # Errors
/// Those of the document.
pub(crate) fn parse(xml: &str) -> Result<Domain> {
    Domain::parse(xml, &ParseOptions { inactive: true, hooks: &TestHooks, ..ParseOptions::default() })
}
