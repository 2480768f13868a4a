//! Prints all statistics of all domains: one call.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::Result;

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    for record in connect.all_domain_stats(&[], 0, 0)? {
        println!("{}", record.domain.name);
        for param in record.params.iter() {
            println!("  {}={:?}", param.field, param.value);
        }
    }
    Ok(())
}
