use super::{Domain, ParseOptions, flags};

#[test]
fn a_minimal_document_gets_its_defaults() {
    let xml =
        "<domain type='test'><name>a</name><memory unit='MiB'>2</memory><os><type>hvm</type></os></domain>";
    let domain = Domain::parse(xml, &ParseOptions::default()).expect("valid");
    assert_eq!(
        domain.format(flags::INACTIVE),
        "<domain type='test'>\n  <name>a</name>\n  <memory unit='KiB'>2048</memory>\n  \
         <currentMemory unit='KiB'>2048</currentMemory>\n  <vcpu placement='static'>1</vcpu>\n  <os>\n    \
         <type>hvm</type>\n  </os>\n  <clock offset='utc'/>\n  <on_poweroff>destroy</on_poweroff>\n  \
         <on_reboot>restart</on_reboot>\n  <on_crash>destroy</on_crash>\n  <devices>\n  </devices>\n</domain>\n"
    );
}
