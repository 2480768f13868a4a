//! Names from headers, chains of images made here, hostile ones among them.

use std::fs;
use std::path::Path;

use ferrovirt_util::storage_file::{FileFormat, LocalAccess};
use ferrovirt_util::xml::{Writer, XmlElement as _};

use super::*;

fn xml(text: &str) -> String {
    let found = parse_backing(text).unwrap();
    let mut writer = Writer::with_flags(crate::domain::flags::SECURE);
    found.source.source.write_nonempty(&mut writer, "source");
    writer.finish()
}

#[test]
fn strings_of_every_syntax() {
    assert_eq!(xml("./a:b"), "<source file='./a:b'/>\n");
    assert_eq!(
        xml("nbd:[::1]:99:exportname=x"),
        "<source protocol='nbd' name='x'>\n  <host name='::1' port='99'/>\n</source>\n"
    );
    assert_eq!(
        xml("rbd:pool/image@snap:mon_host=a\\:1\\;[2001\\:\\:1]\\:2:conf=/c"),
        "<source protocol='rbd' name='pool/image'>\n  <host name='a' port='1'/>\n  <host name='2001::1' port='2'/>\n  \
         <snapshot name='snap'/>\n  <config file='/c'/>\n</source>\n"
    );
    assert_eq!(
        xml("json:{\"driver\":\"nbd\",\"server.type\":\"unix\",\"server.path\":\"/s\"}"),
        "<source protocol='nbd'>\n  <host transport='unix' socket='/s'/>\n</source>\n"
    );
    assert!(parse_backing("https://joe:secret@h/x").unwrap().incomplete);
    for bad in [
        "nbd:host",
        "nbd:[::1",
        "bogus:x",
        "sheepdog:x",
        "gluster://h/x",
        "json:[]",
        "json:{\"driver\":\"qcow2\"}",
        "x://h",
        "nbd:h:99999",
        "rbd:x:id=a:id=b",
    ] {
        assert!(parse_backing(bad).is_err(), "{bad}");
    }
    let nested = "{\"driver\":\"raw\",\"file\":".repeat(50);
    assert!(parse_backing(&format!("json:{nested}")).is_err());
}

#[test]
fn strings_at_the_edges_of_their_syntax() {
    let host = |name: &str, port: u32| format!("  <host name='{name}' port='{port}'/>\n</source>\n");
    assert_eq!(xml("nbd://example.org"), format!("<source protocol='nbd'>\n{}", host("example.org", 10809)));
    let socket = "<source protocol='nbd'>\n  <host transport='unix' socket='/tmp/sock'/>\n</source>\n";
    assert_eq!(xml("nbd+unix://?socket=/tmp/sock"), socket);
    assert_eq!(xml("nbd+unix:///?socket=/tmp/sock"), socket);
    assert_eq!(xml("nbd:unix:/tmp/sock"), socket);
    let flat = "json:{\"file.driver\":\"gluster\",\"file.volume\":\"v\",\"file.path\":\"/i\",\
        \"file.server.0.type\":\"tcp\",\"file.server.0.host\":\"h\",\"file.server.0.port\":\"1234\",\
        \"file.server.1.type\":\"unix\",\"file.server.1.socket\":\"/s\"}";
    assert_eq!(
        xml(flat),
        "<source protocol='gluster' name='v/i'>\n  <host name='h' port='1234'/>\n  \
         <host transport='unix' socket='/s'/>\n</source>\n"
    );
    let https = "json:{\"file.driver\":\"https\",\"file.url\":\"https://h/a%20b\",\"file.sslverify\":\"off\",\
        \"file.cookie\":\"a=1; b=2\",\"file.readahead\":4096}";
    assert_eq!(
        xml(https),
        "<source protocol='https' name='a b'>\n  <host name='h' port='443'/>\n  <ssl verify='no'/>\n  <cookies>\n    \
         <cookie name='a'>1</cookie>\n    <cookie name='b'>2</cookie>\n  </cookies>\n  <readahead size='4096'/>\n</source>\n"
    );
    assert!(parse_backing("json:{\"file.driver\":\"http\",\"file.url\":\"https://h/x\"}").is_err());
}

#[test]
fn messages_are_the_references() {
    for (text, expected) in [
        ("nbd:h:99999", "invalid argument: port '99999' out of range"),
        ("nbd:h:abc", "invalid argument: failed to parse port number 'abc'"),
        ("rbd:a:id=x:id=y", "internal error: duplicate 'id' found in 'a'"),
        (
            "gluster://h/v",
            "unsupported configuration: missing volume name or file name in gluster source path 'v'",
        ),
        ("nbd+bogus://h/x", "internal error: invalid protocol transport type 'bogus'"),
        (
            "json:{\"driver\":\"https\",\"url\":\"https://h/x\",\"cookie\":\"a\"}",
            "invalid argument: malformed http cookie 'a' in backing store definition \
             '{\"driver\":\"https\",\"url\":\"https://h/x\",\"cookie\":\"a\"}'",
        ),
        ("json:{\"driver\":\"http\"}", "invalid argument: missing 'url' in JSON backing volume definition"),
        (
            "json:{\"driver\":\"gluster\",\"volume\":\"v\",\"path\":\"p\",\"server\":[{\"type\":\"rdma\"}]}",
            "internal error: backing store protocol 'rdma' is not yet supported",
        ),
        (
            "json:{\"driver\":\"nvme\",\"device\":\"0000:01:00.0\"}",
            "invalid argument: missing or malformed 'namespace' field of 'nvme' storage",
        ),
        (
            "json:{\"driver\":\"rbd\",\"image\":\"i\"}",
            "invalid argument: missing pool or image name in ceph backing volume JSON specification",
        ),
        (
            "json:{\"driver\":\"vxhs\",\"vdisk-id\":\"a\"}",
            "invalid argument: missing 'vdisk-id' or 'server' attribute in JSON backing definition for VxHS volume",
        ),
        (
            "json:{\"driver\":\"iscsi\"}",
            "invalid argument: only TCP transport is supported for iSCSI volumes",
        ),
    ] {
        assert_eq!(parse_backing(text).unwrap_err().message(), expected, "{text}");
    }
}

/// A qcow2 image over `backing`.
fn image(path: &Path, backing: &str, format: &str) {
    let mut header = vec![0; 512];
    header[..8].copy_from_slice(b"QFI\xfb\0\0\0\x03");
    header[24..32].copy_from_slice(&1024_u64.to_be_bytes());
    header[100..104].copy_from_slice(&104_u32.to_be_bytes());
    if !format.is_empty() {
        header[104..108].copy_from_slice(&0xE279_2ACA_u32.to_be_bytes());
        header[108..112].copy_from_slice(&u32::try_from(format.len()).unwrap().to_be_bytes());
        header[112..112 + format.len()].copy_from_slice(format.as_bytes());
    }
    header[8..16].copy_from_slice(&512_u64.to_be_bytes());
    header[16..20].copy_from_slice(&u32::try_from(backing.len()).unwrap().to_be_bytes());
    header.extend(backing.as_bytes());
    fs::write(path, header).unwrap();
}

fn probe(path: &Path, format: FileFormat) -> ferrovirt_util::Result<Chain> {
    let top = StorageSource { format: Some(format), ..StorageSource::file(path.display().to_string()) };
    Chain::probe(top, &LocalAccess::default(), 20, true)
}

#[test]
fn a_chain_is_followed_and_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    fs::write(path("base"), "data").unwrap();
    image(&path("mid"), "base", "raw");
    image(&path("top"), &path("mid").display().to_string(), "qcow2");
    let chain = probe(&path("top"), FileFormat::Qcow2).unwrap();
    assert_eq!(chain.elements.len(), 3);
    assert!(chain.complete);
    assert_eq!(chain.elements[2].relative.as_deref(), Some("base"));
    let mut writer = Writer::new();
    chain.backing_store().unwrap().write_element(&mut writer, "backingStore");
    let text = writer.finish();
    assert!(text.starts_with("<backingStore type='file' index='1'>\n  <format type='qcow2'/>"), "{text}");
    assert!(text.contains("  <backingStore/>\n"), "{text}");
    let disk = crate::domain::disk::Disk {
        source: Some(chain.elements[0].source.clone()),
        backing_store: chain.backing_store(),
        ..Default::default()
    };
    let again = Chain::of_disk(&disk).unwrap();
    assert_eq!(again.elements.len(), 3);
    assert_eq!(again.elements[1].source, chain.elements[1].source);
    assert_eq!(chain.lookup(Some(0), None, None).unwrap(), 2);
    assert_eq!(chain.lookup(None, Some("vda[1]"), Some("vda")).unwrap(), 1);
}

#[test]
fn what_is_raw_is_not_followed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("top");
    image(&path, "/etc/shadow", "raw");
    for format in [FileFormat::Raw, FileFormat::None] {
        let chain = probe(&path, format).unwrap();
        assert_eq!((chain.elements.len(), chain.elements[0].format), (1, Some(FileFormat::Raw)));
    }
}

#[test]
fn loops_depth_and_guessed_formats_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    image(&path("self"), "self", "qcow2");
    let message = probe(&path("self"), FileFormat::Qcow2).unwrap_err().to_string();
    assert!(message.contains("self-referential"), "{message}");
    for at in 0..30 {
        image(&path(&format!("deep{at}")), &format!("deep{}", at + 1), "qcow2");
    }
    let message = probe(&path("deep0"), FileFormat::Qcow2).unwrap_err().to_string();
    assert!(message.contains("too deeply nested"), "{message}");
    image(&path("guess"), "deep0", "");
    let message = probe(&path("guess"), FileFormat::Qcow2).unwrap_err().to_string();
    assert!(message.contains("was not specified in the image metadata"), "{message}");
    image(&path("gone"), "nothing", "raw");
    assert!(probe(&path("gone"), FileFormat::Qcow2).is_err());
    let top = StorageSource {
        format: Some(FileFormat::Qcow2),
        ..StorageSource::file(path("gone").display().to_string())
    };
    let chain = Chain::probe(top, &LocalAccess::default(), 20, false).unwrap();
    assert_eq!((chain.elements.len(), chain.complete), (1, false));
}
