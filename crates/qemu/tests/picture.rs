//! Pictures of the screen, keys, and what a user at the console sees of it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use common::{PATIENCE, Root};
use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{Domain, ErrorNumber};

const VIDEO: &str = "<video><model type='vga'/></video>";

fn all_of(stream: &dyn StreamDriver) -> Vec<u8> {
    let (mut content, mut buffer) = (Vec::new(), vec![0; 4096]);
    while let Received::Data(count @ 1..) = stream.recv(&Call::default(), &mut buffer, 0, false).unwrap() {
        content.extend_from_slice(&buffer[..count]);
    }
    stream.finish(&Call::default()).unwrap();
    content
}

/// Width and height of a picture, by its own words.
fn size_of(mime: &str, picture: &[u8]) -> (u32, u32) {
    match mime {
        "image/png" => {
            assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
            assert_eq!(&picture[picture.len() - 8..picture.len() - 4], b"IEND");
            let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
            (number(16), number(20))
        }
        "image/x-portable-pixmap" => {
            let head = String::from_utf8_lossy(&picture[..32.min(picture.len())]).into_owned();
            let mut words = head.split_ascii_whitespace();
            assert_eq!(words.next(), Some("P6"));
            let mut number = || words.next().unwrap().parse::<u32>().unwrap();
            (number(), number())
        }
        other => panic!("{other}"),
    }
}

fn files_of(root: &Root) -> Vec<String> {
    let mut names = Vec::new();
    for folder in root.leftovers().iter().filter(|path| path.is_dir()) {
        for entry in std::fs::read_dir(folder).unwrap() {
            names.push(entry.unwrap().file_name().to_string_lossy().into_owned());
        }
    }
    names
}

fn picture_of(domain: &Domain) -> (u32, u32) {
    let (mime, stream) = domain.screenshot(0, 0).unwrap();
    size_of(&mime, &all_of(stream.as_ref()))
}

#[test]
fn a_picture_has_the_size_of_the_screen_and_leaves_no_file() {
    let root = Root::new();
    let domain = root.bootable_with("seen", "q35", VIDEO);
    let error = domain.screenshot(0, 0).map(|_| ()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_INVALID, "{error}");
    domain.create().unwrap();
    let (width, height) = picture_of(&domain);
    // The text mode of a PC, or the mode in which the firmware still is.
    assert!((640..=1280).contains(&width) && (300..=1024).contains(&height), "{width} x {height}");
    let files = files_of(&root);
    assert!(!files.iter().any(|name| name.starts_with("screendump")), "{files:?}");
    let error = domain.screenshot(7, 0).map(|_| ()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_INVALID);
    assert!(error.message().ends_with("no such screen ID"), "{error}");
    let error = domain.screenshot(0, 1).map(|_| ()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::INVALID_ARG);
    // A picture that nobody fetches costs nothing.
    drop(domain.screenshot(0, 0).unwrap());
    domain.destroy().unwrap();
}

#[test]
fn the_second_of_two_adapters_has_a_screen_of_its_own() {
    let root = Root::new();
    let two = format!("{VIDEO}<video><model type='bochs'/></video>").replace("bochs", "virtio");
    let domain = root.bootable_with("two", "q35", &two);
    domain.create().unwrap();
    let (mime, stream) = domain.screenshot(1, 0).unwrap();
    let (width, height) = size_of(&mime, &all_of(stream.as_ref()));
    assert!(width > 0 && height > 0);
    assert!(domain.screenshot(2, 0).is_err());
    domain.destroy().unwrap();
}

#[test]
fn a_guest_without_screen_has_no_picture() {
    let root = Root::new();
    let domain = root.bootable("blind", "q35");
    domain.create().unwrap();
    let error = domain.screenshot(0, 0).map(|_| ()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::INTERNAL_ERROR);
    assert!(error.message().ends_with("no screens to take screenshot from"), "{error}");
    domain.destroy().unwrap();
}

#[test]
fn an_emulator_that_dies_meanwhile_is_an_error_at_once() {
    let root = Root::new();
    let domain = root.bootable_with("killed", "q35", VIDEO);
    domain.create().unwrap();
    let stopped = |signal: &str| {
        for pid in common::emulators(&root.folder) {
            let pid = pid.to_string();
            assert!(std::process::Command::new("kill").args([signal, &pid]).status().unwrap().success());
        }
    };
    // Stopped, it does not answer; killed, it never will.
    stopped("-STOP");
    let start = std::time::Instant::now();
    let error = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| domain.screenshot(0, 0).map(|_| ()).unwrap_err());
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert!(!waiting.is_finished());
        stopped("-KILL");
        waiting.join().unwrap()
    });
    assert!(start.elapsed() < PATIENCE / 3, "{:?}", start.elapsed());
    assert!(error.message().contains("End of file from qemu monitor"), "{error}");
    let end = std::time::Instant::now() + PATIENCE;
    // What it leaves is removed a moment after it counts as stopped.
    while (domain.is_active().unwrap() || !root.leftovers().is_empty()) && std::time::Instant::now() < end {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
    domain.create().unwrap();
    domain.destroy().unwrap();
}

#[test]
fn keys_are_pressed() {
    let root = Root::new();
    let domain = root.bootable("typed", "pc");
    assert_eq!(domain.send_key(0, 0, &[28], 0).unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    domain.create().unwrap();
    // Enter as Linux, as AT set 1 and as QEMU number it.
    for (set, code) in [(0, 28), (2, 28), (9, 28)] {
        domain.send_key(set, 10, &[code, 29], 0).unwrap();
    }
    let error = domain.send_key(0, 0, &[999_999], 0).unwrap_err();
    assert!(error.message().contains("cannot translate keycode 999999 of linux codeset"), "{error}");
    domain.inject_nmi(0).unwrap();
    domain.destroy().unwrap();
}
