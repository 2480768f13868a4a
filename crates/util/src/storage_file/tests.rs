//! Headers made here, whole and damaged.

use super::*;

fn put(header: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    if header.len() < at + bytes.len() {
        header.resize(at + bytes.len(), 0);
    }
    header[at..at + bytes.len()].copy_from_slice(bytes);
}

fn qcow2(backing: &str, extensions: &[(u32, &[u8])], incompatible: u64) -> Vec<u8> {
    let mut header = b"QFI\xfb\0\0\0\x03".to_vec();
    put(&mut header, 20, &16_u32.to_be_bytes());
    put(&mut header, 24, &(10_u64 << 30).to_be_bytes());
    put(&mut header, 72, &incompatible.to_be_bytes());
    put(&mut header, 80, &1_u64.to_be_bytes());
    put(&mut header, 100, &104_u32.to_be_bytes());
    let mut at = 104;
    for (number, data) in extensions {
        put(&mut header, at, &number.to_be_bytes());
        put(&mut header, at + 4, &u32::try_from(data.len()).unwrap().to_be_bytes());
        put(&mut header, at + 8, data);
        at += 8 + data.len().next_multiple_of(8);
    }
    put(&mut header, at, &[0; 8]);
    let name_at = header.len();
    if !backing.is_empty() {
        put(&mut header, 8, &u64::try_from(name_at).unwrap().to_be_bytes());
        put(&mut header, 16, &u32::try_from(backing.len()).unwrap().to_be_bytes());
        put(&mut header, name_at, backing.as_bytes());
    }
    header
}

#[test]
fn qcow2_headers() {
    let header = qcow2("base.img", &[(0xE279_2ACA, b"qcow2"), (0x4441_5441, b"data.raw")], 1 << 2 | 1 << 4);
    assert_eq!(probe(&header), FileFormat::Qcow2);
    let found = ImageMetadata::read(&header, FileFormat::Qcow2);
    let format = BackingFormat::Known(FileFormat::Qcow2);
    assert_eq!(found.backing, Some(BackingName { name: "base.img".into(), format }));
    assert_eq!((found.capacity, found.cluster_size), (Some(10 << 30), Some(65536)));
    assert_eq!((found.data_file.as_deref(), found.compat), (Some("data.raw"), Some("1.1")));
    assert_eq!(found.features, [Feature::LazyRefcounts, Feature::ExtendedL2, Feature::DataFile]);
    let plain = ImageMetadata::read(&qcow2("b", &[], 0), FileFormat::Qcow2);
    assert_eq!(plain.backing.unwrap().format, BackingFormat::Auto);
    let odd = ImageMetadata::read(&qcow2("b", &[(0xE279_2ACA, b"odd")], 0), FileFormat::Qcow2);
    assert_eq!(odd.backing.unwrap().format, BackingFormat::Unknown("odd".into()));
    let protocol = ImageMetadata::read(&qcow2("b", &[(0xE279_2ACA, b"nbd")], 0), FileFormat::Qcow2);
    assert_eq!(protocol.backing.unwrap().format, BackingFormat::Known(FileFormat::Raw));
}

#[test]
fn a_data_file_counts_only_with_its_bit() {
    let header = qcow2("", &[(0x4441_5441, b"/etc/shadow")], 0);
    assert_eq!(ImageMetadata::read(&header, FileFormat::Qcow2).data_file, None);
}

#[test]
fn hostile_lengths_are_left_out() {
    let whole = qcow2("base.img", &[(0xE279_2ACA, b"raw")], 0);
    for at in (8..12).chain(16..20).chain(100..104).chain(108..112) {
        let mut header = whole.clone();
        header[at..(at + 4).min(whole.len())].fill(0xff);
        let found = ImageMetadata::read(&header, FileFormat::Qcow2);
        assert_ne!(found.backing, Some(BackingName::default()), "offset {at}");
    }
    for length in 0..whole.len() {
        let _ = ImageMetadata::read(&whole[..length], FileFormat::Qcow2);
        let _ = probe(&whole[..length]);
    }
}

#[test]
fn every_header_of_every_format_survives_cutting() {
    let noise: Vec<u8> = (0..2048_u32).map(|at| at.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    for (format, _) in <FileFormat as crate::xml::StringEnum>::TABLE {
        for length in 0..noise.len() {
            let _ = ImageMetadata::read(&noise[..length], *format);
        }
        let _ = ImageMetadata::read(&vec![0xff; HEADER_LIMIT], *format);
    }
}

#[test]
fn qed_vmdk_and_cow() {
    let mut qed = b"QED\0".to_vec();
    put(&mut qed, 16, &5_u64.to_le_bytes());
    put(&mut qed, 48, &4096_u64.to_le_bytes());
    put(&mut qed, 56, &64_u32.to_le_bytes());
    put(&mut qed, 60, &4_u32.to_le_bytes());
    put(&mut qed, 64, b"base");
    assert_eq!(probe(&qed), FileFormat::Qed);
    let found = ImageMetadata::read(&qed, FileFormat::Qed);
    assert_eq!(found.capacity, Some(4096));
    let format = BackingFormat::Known(FileFormat::Raw);
    assert_eq!(found.backing, Some(BackingName { name: "base".into(), format }));

    let mut vmdk = b"KDMV\x01\0\0\0".to_vec();
    put(&mut vmdk, 12, &u64::MAX.to_le_bytes());
    put(&mut vmdk, 0x200, b"# Disk\nparentFileNameHint=\"up.vmdk\"\n\0tail");
    assert_eq!(probe(&vmdk), FileFormat::Vmdk);
    let found = ImageMetadata::read(&vmdk, FileFormat::Vmdk);
    assert_eq!(found.capacity, None, "the product overflows");
    assert_eq!(found.backing.unwrap().name, "up.vmdk");

    let mut cow = b"OOOM\0\0\0\x02up".to_vec();
    cow.resize(1044, 0);
    assert_eq!(probe(&cow), FileFormat::Cow);
    assert_eq!(ImageMetadata::read(&cow, FileFormat::Cow).backing.unwrap().name, "up");
}

#[test]
fn encryption_and_raw() {
    let mut luks = b"LUKS\xba\xbe\0\x01".to_vec();
    put(&mut luks, 104, &4096_u32.to_be_bytes());
    assert_eq!(probe(&luks), FileFormat::Raw);
    let found = ImageMetadata::read(&luks, FileFormat::Raw).encryption.unwrap();
    assert_eq!((found.kind, found.payload_offset), (EncryptionKind::Luks, Some(2 << 20)));
    luks[7] = 2;
    assert_eq!(ImageMetadata::read(&luks, FileFormat::Raw).encryption.unwrap().kind, EncryptionKind::Luks2);
    assert_eq!(ImageMetadata::read(b"QFI\xfb", FileFormat::Raw), ImageMetadata::default());
    assert_eq!(probe(b"QFI\xfb\0\0\0\x09"), FileFormat::Raw, "an unknown version");
}

#[test]
fn pipes_and_folders_are_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let pipe = dir.path().join("pipe");
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
    let access = LocalAccess::default();
    assert!(access.header(&pipe).is_err());
    assert_eq!(access.kind(dir.path()).unwrap(), FileKind::Dir);
}
