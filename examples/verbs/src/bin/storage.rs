//! Creates a volume in a pool, shows it, and deletes it.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::Result;

const VOLUME: &str = "<volume><name>example</name><capacity unit='MiB'>8</capacity></volume>";

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    let pool = connect.storage_pool_lookup_by_name("default-pool")?;
    let volume = pool.vol_create_xml(VOLUME, 0)?;
    println!("{}: {} bytes", volume.path()?, volume.info()?.capacity);
    volume.delete(0)
}
