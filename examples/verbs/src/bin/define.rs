//! Defines a domain, starts it, shows its document, and removes it again.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use ferrovirt::Result;

const DOCUMENT: &str = "<domain type='test'><name>example</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>";

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    let domain = connect.domain_define_xml(DOCUMENT)?;
    domain.create()?;
    print!("{}", domain.xml_desc(0)?);
    domain.destroy()?;
    domain.undefine()
}
