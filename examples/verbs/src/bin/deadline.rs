//! Gives calls a deadline: whatever they wait for, they come back in time.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use std::time::Duration;

use ferrovirt::call::with_deadline;
use ferrovirt::{ErrorNumber, Result};

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    println!("{} domains", with_deadline(Duration::from_secs(2), || connect.num_of_domains())?);
    let late = with_deadline(Duration::ZERO, || connect.call().check());
    println!("too late: {}", late.is_err_and(|error| error.number() == ErrorNumber::OPERATION_TIMEOUT));
    Ok(())
}
