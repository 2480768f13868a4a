//! Data streams and descriptors.

use std::sync::atomic::Ordering;

use ferrovirt::{ErrorNumber, consts};
use ferrovirt_rpc::client::{ClientStream, Received};
use ferrovirt_rpc::protocol::remote::{self, client};
use ferrovirt_rpc::testing::{eventually, soon};

use crate::lab::{Client, Lab, wire};

fn volume() -> remote::NonnullStorageVol {
    remote::NonnullStorageVol { pool: "p".into(), name: "v".into(), key: "k".into() }
}

fn upload(client: &Client, flags: u32) -> ClientStream {
    let args = remote::StorageVolUploadArgs { vol: volume(), offset: 0, length: 0, flags };
    client::storage_vol_upload(&client.connection.within(soon()), &args).unwrap().1
}

fn download(client: &Client, length: u64, flags: u32) -> ClientStream {
    let args = remote::StorageVolDownloadArgs { vol: volume(), offset: 0, length, flags };
    client::storage_vol_download(&client.connection.within(soon()), &args).unwrap().1
}

/// Data bytes and hole bytes up to the end.
fn drain(stream: &ClientStream) -> (usize, u64) {
    let (mut data, mut holes) = (0, 0);
    loop {
        match stream.recv(&soon()).unwrap() {
            Received::Data(bytes) => data += bytes.len(),
            Received::Hole(length) => holes += length,
            Received::End => return (data, holes),
        }
    }
}

#[test]
fn an_upload_with_a_hole() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let stream = upload(&client, consts::STORAGE_VOL_UPLOAD_SPARSE_STREAM);
    stream.send(&vec![1; 700_000], &soon()).unwrap();
    stream.send_hole(300_000, &soon()).unwrap();
    stream.send(&[2; 10], &soon()).unwrap();
    stream.finish(&soon()).unwrap();
    let bytes = lab.host.uploaded.lock();
    assert_eq!((bytes.len(), bytes[699_999], bytes[700_000], bytes[1_000_000]), (1_000_010, 1, 0, 2));
}

#[test]
fn a_driver_that_cannot_write_says_so() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let stream = upload(&client, 0);
    stream.send(b"bad", &soon()).unwrap();
    let error = stream.finish(&soon()).unwrap_err();
    assert_eq!(
        (error.number(), error.message()),
        (ErrorNumber::OPERATION_FAILED, "operation failed: disk full".into())
    );
    assert_eq!(lab.host.aborted.load(Ordering::SeqCst), 1);
}

#[test]
fn downloads_with_and_without_holes() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let sparse = download(&client, 3_000_000, consts::STORAGE_VOL_DOWNLOAD_SPARSE_STREAM);
    assert_eq!(drain(&sparse), (3_000_000, 1 << 40));
    sparse.finish(&soon()).unwrap();
    let plain = download(&client, 3_000_000, 0);
    assert_eq!(drain(&plain), (3_000_000, 0));
    plain.finish(&soon()).unwrap();
    assert_eq!(lab.host.aborted.load(Ordering::SeqCst), 0);
}

#[test]
fn what_a_client_gives_up_is_ended_in_the_driver() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let stream = download(&client, 1 << 40, 0);
    stream.recv(&soon()).unwrap();
    stream.abort(&soon()).unwrap();
    eventually("the driver's stream ends", || lab.host.aborted.load(Ordering::SeqCst) == 1);
    // A client that goes away gives up everything.
    let stream = upload(&client, 0);
    drop(client);
    eventually("the driver's stream ends", || lab.host.aborted.load(Ordering::SeqCst) == 2);
    drop(stream);
}

fn console(client: &Client) -> ClientStream {
    let args = remote::DomainOpenConsoleArgs { dom: wire(0), dev_name: None, flags: 0 };
    client::domain_open_console(&client.connection.within(soon()), &args).unwrap().1
}

#[test]
fn a_console_goes_both_ways() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let stream = console(&client);
    for word in ["hello", "there"] {
        stream.send(word.as_bytes(), &soon()).unwrap();
        let mut answer = Vec::<u8>::new();
        while answer.len() < 2 * word.len() {
            let Received::Data(data) = stream.recv(&soon()).unwrap() else { panic!("the console ended") };
            answer.extend(data.iter());
        }
        assert_eq!(answer, word.repeat(2).as_bytes());
    }
    stream.send(b"exit", &soon()).unwrap();
    assert_eq!(drain(&stream), (8, 0));
    stream.finish(&soon()).unwrap();
}

#[test]
fn a_console_that_the_client_leaves() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    console(&client).finish(&soon()).unwrap();
    console(&client).abort(&soon()).unwrap();
    eventually("the driver's stream ends", || lab.host.aborted.load(Ordering::SeqCst) == 1);
    assert_eq!(client::connect_get_version(&client.connection.within(soon())).unwrap().hv_ver, 7);
}

#[test]
fn descriptors_in_both_directions() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    let args = remote::DomainOpenGraphicsFdArgs { dom: wire(0), idx: 0, flags: 0 };
    let ((), fds) = client::domain_open_graphics_fd(&calls, &args).unwrap();
    assert_eq!(fds.len(), 1);
    let files =
        || vec![std::fs::File::open("/dev/null").unwrap().into(), std::fs::File::open("/").unwrap().into()];
    let args = remote::DomainCreateWithFilesArgs { dom: wire(0), flags: 0 };
    let (ret, _) = client::domain_create_with_files(&calls, &args, files()).unwrap();
    assert_eq!(ret.dom.id, 1);
    assert!(client::domain_create_with_files(&calls, &args, Vec::new()).is_err());
    let args = remote::DomainOpenGraphicsArgs { dom: wire(0), idx: 0, flags: 0 };
    assert!(client::domain_open_graphics(&calls, &args, Vec::new()).is_err());
}
