//! Ports of MidoNet, through `mm-ctl`.
//!
//! Upstream: `src/util/virnetdevmidonet.c`.

use super::bandwidth::failed;
use crate::error::{Error, ErrorDomain, Result};
use crate::programs::Programs;
use crate::uuid::Uuid;

/// Makes the interface `ifname` the port `port`. Upstream: `virNetDevMidonetBindPort`.
///
/// # Errors
/// `mm-ctl` failed.
pub fn bind_port(programs: &dyn Programs, ifname: &str, port: Uuid) -> Result<()> {
    let text = format!("Unable to bind port {ifname} to the virtual port {port}");
    run(programs, &["--bind-port", &port.to_string(), ifname].map(str::to_owned), text)
}

/// Takes the port `port` from its interface. Upstream: `virNetDevMidonetUnbindPort`.
///
/// # Errors
/// `mm-ctl` failed.
pub fn unbind_port(programs: &dyn Programs, port: Uuid) -> Result<()> {
    let text = format!("Unable to unbind the virtual port {port} from Midonet");
    run(programs, &["--unbind-port", &port.to_string()].map(str::to_owned), text)
}

/// # Errors
/// `mm-ctl` failed.
fn run(programs: &dyn Programs, args: &[String], text: String) -> Result<()> {
    let answer = programs.run("mm-ctl", args)?;
    if answer.ok() {
        return Ok(());
    }
    log::debug!("{}", failed("mm-ctl", args, &answer));
    Err(Error::internal(ErrorDomain::NONE, text).with_exit(Some(answer.status), None))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::programs::{Answer, command_line};

    struct Fake(RefCell<Vec<String>>, i32);

    impl Programs for Fake {
        fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
            self.0.borrow_mut().push(command_line(program, args));
            Ok(Answer { status: self.1, ..Answer::default() })
        }
    }

    #[test]
    fn binding() {
        let port = Uuid([7; 16]);
        let programs = Fake(RefCell::default(), 0);
        bind_port(&programs, "vnet0", port).unwrap();
        unbind_port(&programs, port).unwrap();
        let expected = [format!("mm-ctl --bind-port {port} vnet0"), format!("mm-ctl --unbind-port {port}")];
        assert_eq!(*programs.0.borrow(), expected);
        let error = bind_port(&Fake(RefCell::default(), 2), "vnet0", port).unwrap_err();
        assert!(error.message().ends_with(&format!("Unable to bind port vnet0 to the virtual port {port}")));
    }
}
