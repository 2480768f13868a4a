//! Takes a snapshot of a domain, goes back to it, and deletes it.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::Result;

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    let domain = connect.domain_lookup_by_name("test")?;
    let snapshot = domain.snapshot_create_xml("<domainsnapshot><name>before</name></domainsnapshot>", 0)?;
    domain.suspend()?;
    snapshot.revert_to_snapshot(0)?;
    println!("{} snapshot, current: {}", domain.snapshot_num(0)?, snapshot.name());
    snapshot.delete(0)
}
