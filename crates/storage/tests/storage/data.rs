//! Streams into volumes and out of them.

use std::os::unix::fs::MetadataExt;

use crate::common::{Lab, volume};
use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{ErrorNumber, consts};

const SPARSE: u32 = consts::STORAGE_VOL_UPLOAD_SPARSE_STREAM;
const MIB: usize = 1 << 20;

fn call() -> Call {
    Call::default()
}

fn send_all(stream: &dyn StreamDriver, mut data: &[u8]) {
    while !data.is_empty() {
        let count = stream.send(&call(), data, false).unwrap().unwrap();
        data = &data[count..];
    }
}

/// Everything that a stream has; holes are `None`.
fn sections(stream: &dyn StreamDriver) -> Vec<Option<Vec<u8>>> {
    let mut found = Vec::new();
    let mut buffer = vec![0; 256 << 10];
    loop {
        match stream.recv(&call(), &mut buffer, consts::STREAM_RECV_STOP_AT_HOLE, false).unwrap() {
            Received::Data(0) => return found,
            Received::Data(count) => match found.last_mut() {
                Some(Some(data)) => Vec::extend_from_slice(data, &buffer[..count]),
                _ => found.push(Some(buffer[..count].to_vec())),
            },
            Received::Hole => {
                assert!(stream.recv_hole(&call(), 0).unwrap() > 0);
                found.push(None);
            }
            Received::WouldBlock => panic!("files never block"),
        }
    }
}

#[test]
fn what_goes_in_comes_out() {
    let lab = Lab::new();
    let connect = lab.open();
    let pool = lab.pool(&connect, "pool");
    let disk = volume(&pool, "disk.img", 3 << 20);
    let data: Vec<u8> = (0..3 * MIB).map(|at| u8::try_from(at % 251).unwrap()).collect();
    let stream = disk.upload(0, 0, 0).unwrap();
    send_all(&*stream, &data);
    stream.finish(&call()).unwrap();
    assert_eq!(stream.send(&call(), &data, false).unwrap_err().number(), ErrorNumber::INTERNAL_ERROR);
    assert!(disk.info().unwrap().allocation >= 3 << 20);
    let stream = disk.download(0, 0, 0).unwrap();
    assert_eq!(sections(&*stream), [Some(data.clone())]);
    stream.finish(&call()).unwrap();
    let stream = disk.download(MIB as u64, 1000, 0).unwrap();
    assert_eq!(sections(&*stream), [Some(data[MIB..MIB + 1000].to_vec())]);
    assert!(stream.pollable().is_some());
    let stream = disk.upload(MIB as u64, 10, 0).unwrap();
    assert_eq!(stream.send(&call(), &[9; 20], false).unwrap(), Some(10));
    let full = stream.send(&call(), &[9], false).unwrap_err();
    assert_eq!(full.context().errno, Some(libc::ENOSPC), "{full}");
    assert!(stream.send_hole(&call(), 1, 0).is_err(), "not a sparse stream");
    drop(stream);
    let found = std::fs::read(lab.path("pool/disk.img")).unwrap();
    assert!(
        found[MIB..MIB + 10] == [9; 10]
            && found[MIB + 10..] == data[MIB + 10..]
            && found[..MIB] == data[..MIB]
    );
}

/// Blocks of a file, in bytes.
fn blocks(lab: &Lab, name: &str) -> u64 {
    std::fs::metadata(lab.path(name)).unwrap().blocks() * 512
}

#[test]
fn holes_stay_holes_on_both_ways() {
    let lab = Lab::new();
    let connect = lab.open();
    let pool = lab.pool(&connect, "pool");
    let (from, to) = (volume(&pool, "from.img", 64 << 20), volume(&pool, "to.img", 64 << 20));
    let upload = from.upload(0, 0, SPARSE).unwrap();
    upload.send_hole(&call(), 16 << 20, 0).unwrap();
    send_all(&*upload, &vec![5; 2 * MIB]);
    upload.send_hole(&call(), 46 << 20, 0).unwrap();
    upload.finish(&call()).unwrap();
    assert_eq!(std::fs::metadata(lab.path("pool/from.img")).unwrap().len(), 64 << 20);
    assert!(blocks(&lab, "pool/from.img") <= 3 << 20);

    // What the target held before is gone where the source has holes.
    std::fs::write(lab.path("pool/to.img"), vec![1; 64 * MIB]).unwrap();
    assert!(blocks(&lab, "pool/to.img") >= 64 << 20);
    let (download, upload) = (from.download(0, 0, SPARSE).unwrap(), to.upload(0, 0, SPARSE).unwrap());
    assert_eq!(download.in_data(&call()).unwrap(), (false, 16 << 20));
    let mut buffer = vec![0; 256 << 10];
    loop {
        match download.recv(&call(), &mut buffer, consts::STREAM_RECV_STOP_AT_HOLE, false).unwrap() {
            Received::Data(0) => break,
            Received::Data(count) => send_all(&*upload, &buffer[..count]),
            Received::Hole => {
                let length = download.recv_hole(&call(), 0).unwrap();
                upload.send_hole(&call(), length, 0).unwrap();
            }
            Received::WouldBlock => panic!("files never block"),
        }
    }
    upload.finish(&call()).unwrap();
    assert_eq!(
        std::fs::read(lab.path("pool/from.img")).unwrap(),
        std::fs::read(lab.path("pool/to.img")).unwrap()
    );
    assert_eq!(blocks(&lab, "pool/from.img"), blocks(&lab, "pool/to.img"));

    // A part that begins and ends in holes; and a reader who does not want to know of holes.
    let part = from.download(15 << 20, 4 << 20, SPARSE).unwrap();
    let found = sections(&*part);
    assert_eq!(found, [None, Some(vec![5; 2 * MIB]), None]);
    let part = from.download(15 << 20, 2 << 20, SPARSE).unwrap();
    let mut whole = Vec::new();
    while let Received::Data(count) = part.recv(&call(), &mut buffer, 0, false).unwrap() {
        if count == 0 {
            break;
        }
        whole.extend_from_slice(&buffer[..count]);
    }
    assert_eq!(whole, [vec![0; MIB], vec![5; MIB]].concat());
}
