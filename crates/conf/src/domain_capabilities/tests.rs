use super::{CpuModeSupport, CpuSupport, DeviceSupport, DomainCapabilities, FeatureSupport, Support, Usable};
use crate::domain::VirtType;
use crate::schema;

const DOCUMENT: &str = include_str!("../fixtures/domain_capabilities.xml");

#[test]
fn a_document_comes_back() {
    schema::DOMAIN_CAPABILITIES.validate(DOCUMENT).expect("valid");
    let read = DomainCapabilities::parse(DOCUMENT).expect("valid");
    assert_eq!(read.format(), DOCUMENT);
    let Some(CpuModeSupport::Custom(custom)) = read.cpu.modes.last() else { panic!("{:?}", read.cpu) };
    let [usable, blocked] = &custom.choices.models[..] else { panic!("{custom:?}") };
    assert_eq!((usable.usable, usable.blockers.len()), (Usable::Yes, 0));
    assert_eq!((blocked.usable, blocked.blockers.join(" ")), (Usable::No, "avx2 pcid".to_owned()));
    let hostdev = read.devices.hostdev.expect("there").choices;
    assert_eq!(hostdev.capability, Some(Vec::new()), "an empty list is a list");
    assert_eq!(read.features.sgx.expect("there").choices.sections.len(), 2);
}

#[test]
fn what_a_driver_says_nothing_about_is_left_out() {
    let document = DomainCapabilities {
        virt_type: VirtType::Test,
        arch: "i686".to_owned(),
        cpu: CpuSupport::unsupported(),
        features: FeatureSupport {
            genid: Some(true.into()),
            sgx: Some(Support::no()),
            ..FeatureSupport::default()
        },
        devices: DeviceSupport::default(),
        ..DomainCapabilities::default()
    };
    let expected = "\
<domainCapabilities>
  <domain>test</domain>
  <arch>i686</arch>
  <cpu>
    <mode name='host-passthrough' supported='no'/>
    <mode name='maximum' supported='no'/>
    <mode name='host-model' supported='no'/>
    <mode name='custom' supported='no'/>
  </cpu>
  <devices>
  </devices>
  <features>
    <genid supported='yes'/>
    <sgx supported='no'/>
  </features>
</domainCapabilities>
";
    assert_eq!(document.format(), expected);
    assert_eq!(DomainCapabilities::parse(expected).expect("valid"), document);
}

#[test]
fn values_that_do_not_exist_are_refused() {
    for (from, to) in [
        ("<value>cdrom</value>", "<value>tape</value>"),
        ("<domain>kvm</domain>", "<domain>none such</domain>"),
        ("usable='no'", "usable='perhaps'"),
        ("<mode name='maximum'", "<mode name='minimum'"),
    ] {
        let text = DOCUMENT.replace(from, to);
        assert_ne!(text, DOCUMENT, "{from}");
        DomainCapabilities::parse(&text).expect_err(to);
        schema::DOMAIN_CAPABILITIES.validate(&text).expect_err(to);
    }
    let unknown = DOCUMENT.replace("<enum name='diskDevice'>", "<enum name='diskDevices'>");
    schema::DOMAIN_CAPABILITIES.validate(&unknown).expect_err("an unknown list");
}
