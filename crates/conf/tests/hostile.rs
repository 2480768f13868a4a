//! Documents that mean harm, and documents that broke the original: each is refused or survived.
//!
//! The limits of size, depth and number of attributes are tested where they are (`ferrovirt_util::xml`), line breaks in DNS
//! records with the other documents of networks.

use std::time::{Duration, Instant};

use ferrovirt_conf::domain::abi::AbiOptions;
use ferrovirt_conf::domain::{Domain, ParseOptions};
use ferrovirt_util::ErrorNumber;

fn domain(top: &str, devices: &str) -> ferrovirt_util::Result<Domain> {
    let xml = format!(
        "<domain type='test'><name>a</name>{top}<os><type>hvm</type></os><devices>{devices}</devices></domain>"
    );
    Domain::parse(&xml, &ParseOptions::default())
}

/// Looking for the place of an error, the original ran before the start of a document of blank lines.
#[test]
fn documents_of_blank_lines() {
    for text in ["", "\n", "\n\n\n\n", " \n\t\n ", "\n\n<", "\n\n\n<domain", "\r\n\r\n"] {
        let error = Domain::parse(text, &ParseOptions::default()).expect_err(text);
        assert_eq!(error.number(), ErrorNumber::XML_DETAIL, "{text:?}");
    }
}

#[test]
fn numbers_that_do_not_fit() {
    let most = u64::MAX;
    let tops = [
        format!("<memory unit='TiB'>{most}</memory>"),
        "<memory unit='EiB'>16</memory>".to_owned(),
        "<memory>99999999999999999999999999</memory>".to_owned(),
        "<memory>-1</memory>".to_owned(),
        "<memory>1024</memory><vcpu>4294967296</vcpu>".to_owned(),
        "<memory>1024</memory><vcpu>-1</vcpu>".to_owned(),
        "<memory>1024</memory><iothreads>4294967296</iothreads>".to_owned(),
    ];
    for top in tops {
        assert!(domain(&top, "").is_err(), "{top}");
    }
    let devices = [
        "<controller type='scsi' index='4294967296'/>".to_owned(),
        "<disk><target dev='vdzzzzzzzzzzzzzzzzzzzzzz' bus='scsi'/></disk>".to_owned(),
        format!("<shmem name='a'><size unit='TiB'>{most}</size></shmem>"),
        "<interface type='user'><address type='pci' bus='0x100'/></interface>".to_owned(),
        "<interface type='user'><mtu size='99999999999'/></interface>".to_owned(),
    ];
    for device in devices {
        assert!(domain("<memory>1024</memory>", &device).is_err(), "{device}");
    }
}

/// Sums of numbers that fit are not numbers that fit.
#[test]
fn sums_do_not_wrap() {
    let cell = |id: u32| format!("<cell id='{id}' cpus='{id}' memory='{}' unit='KiB'/>", u64::MAX / 1024);
    let cells: String = (0..3).map(cell).collect();
    // Refused or survived: the sum is never smaller than one of its parts.
    if let Ok(domain) = domain(&format!("<cpu><numa>{cells}</numa></cpu>"), "") {
        assert!(domain.max_memory_kib() >= u64::MAX / 1024);
    }
}

/// A number in a document is not a number of steps: whoever says that there are four thousand million virtual CPUs gets an
/// answer in no time.
#[test]
fn large_counts_take_no_time() {
    let started = Instant::now();
    let a = domain("<memory>1024</memory><vcpu current='1'>4294967295</vcpu>", "").expect("a count");
    let b = domain("<memory>1024</memory><vcpu current='4294967294'>4294967295</vcpu>", "").expect("a count");
    assert!(a.check_abi(&a, AbiOptions::default()).is_ok());
    let mut c = b.clone();
    c.uuid.clone_from(&a.uuid);
    let error = a.check_abi(&c, AbiOptions::default()).expect_err("differ");
    assert!(error.message().contains("State of vCPU '1' differs"), "{error}");
    let far = "<disk><source file='/a'/><target dev='sdzzzzz' bus='scsi'/></disk>\
               <controller type='virtio-serial' index='4000000000'/>\
               <channel type='pty'><target type='virtio' name='a'/></channel>";
    drop(domain("<memory>1024</memory>", far));
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

/// The time for a document grows as its size does.
#[test]
fn many_devices() {
    let device = |text: &'static str| move |i: usize| text.replace("NUMBER", &i.to_string());
    let kinds: [(&str, &dyn Fn(usize) -> String); 6] = [
        ("controllers", &device("<controller type='scsi'/>")),
        ("numbered controllers", &device("<controller type='pci' index='NUMBER' model='pci-bridge'/>")),
        ("disks", &|i| {
            format!(
                "<disk><source file='/a'/><target dev='vd{}' bus='virtio'/><wwn>{i:016x}</wwn></disk>",
                letters(i)
            )
        }),
        ("drives", &|i| {
            format!(
                "<disk><source file='/a'/><target dev='vd{}' bus='scsi'/>\
                 <address type='drive' controller='0' bus='0' target='{i}' unit='0'/></disk>",
                letters(i)
            )
        }),
        (
            "host devices",
            &device(
                "<hostdev mode='subsystem' type='usb'><source><address bus='1' device='NUMBER'/></source></hostdev>",
            ),
        ),
        ("interfaces", &device("<interface type='user'/>")),
    ];
    for (name, make) in kinds {
        let time = |count: usize| {
            let devices: String = (0..count).map(make).collect();
            let started = Instant::now();
            let parsed = domain("<memory>1024</memory>", &devices);
            assert!(parsed.is_ok(), "{name}: {}", parsed.expect_err("checked"));
            started.elapsed()
        };
        let (few, many) = (time(1_000), time(16_000));
        // Sixteen times as much; with a square it would be more than two hundred times.
        assert!(
            many < few * 80 + Duration::from_millis(200),
            "{name}: {few:?} for 1,000 and {many:?} for 16,000"
        );
    }
}

/// The name of a disk with that number.
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        if number < 26 {
            return name;
        }
        number = number / 26 - 1;
    }
}
