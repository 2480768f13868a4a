//! Tells errors apart by their number.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::{ErrorNumber, Result};

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    match connect.domain_lookup_by_name("absent") {
        Err(error) if error.number() == ErrorNumber::NO_DOMAIN => {
            println!("there is no such domain: {error}");
            Ok(())
        }
        Err(error) => Err(error),
        Ok(domain) => {
            println!("there is: {}", domain.name());
            Ok(())
        }
    }
}
