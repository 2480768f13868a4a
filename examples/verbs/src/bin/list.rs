//! Lists the domains of a connection with their state and memory.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::Result;

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    for domain in connect.list_all_domains(0)? {
        let info = domain.info()?;
        println!("{:<20} state {} {} of {} KiB", domain.name(), info.state, info.memory, info.max_mem);
    }
    Ok(())
}
