//! Defines a network, starts it, and lists all networks.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::Result;

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    let example =
        connect.network_define_xml("<network><name>example</name><bridge name='virbr9'/></network>")?;
    example.create()?;
    for network in connect.list_all_networks(0)? {
        let state = if network.is_active()? { "active" } else { "inactive" };
        println!("{:<20} {state:<8} {}", network.name(), network.bridge_name()?);
    }
    example.destroy()?;
    example.undefine()
}
