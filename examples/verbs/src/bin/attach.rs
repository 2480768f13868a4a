//! Plugs a disk into a running domain and pulls it out again.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::{Result, consts};

const DISK: &str =
    "<disk type='file' device='disk'><source file='/example.img'/><target dev='vdb' bus='virtio'/></disk>";

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    let domain = connect.domain_lookup_by_name("test")?;
    let live = consts::DOMAIN_AFFECT_LIVE;
    domain.attach_device_flags(DISK, live)?;
    println!("plugged: {}", domain.xml_desc(0)?.contains("/example.img"));
    domain.detach_device_alias("virtio-disk1", live)?;
    println!("still there: {}", domain.xml_desc(0)?.contains("/example.img"));
    Ok(())
}
