//! A tiny bootable guest: one boot sector that says hello on the first serial port and answers the power button.
//!
//! It needs no operating system, no disk beyond its own 512 bytes and no memory to speak of, and it runs on every x86
//! machine type with a BIOS (`pc`, `q35`), under TCG and KVM. [`disk_image`] is the content of a raw disk.
//!
//! What it does:
//! 1. sets the first serial port (0x3f8) to eight bits without parity and prints [`HELLO`];
//! 2. enables the ACPI power button event and sleeps until the button's bit is set (the timer interrupt wakes it 18
//!    times per second, so it costs next to nothing while it waits);
//! 3. prints [`GOODBYE`] and powers the machine off.
#![forbid(unsafe_code)]

mod boot_sector;

pub use boot_sector::boot_sector;

/// The line that the guest prints when it has started (without the line end, which is CR LF).
pub const HELLO: &str = "ferrovirt: hello from inside the guest";

/// The line that the guest prints when it was asked to power off, before it does.
pub const GOODBYE: &str = "ferrovirt: power button seen, good bye";

/// Bytes of the disk image. SeaBIOS ignores disks that are smaller than one cylinder (16 heads of 63 sectors) when they
/// hang on AHCI or virtio.
const DISK_BYTES: usize = 1024 * 1024;

/// The content of a raw disk that boots the guest.
#[must_use]
pub fn disk_image() -> Vec<u8> {
    let mut image = boot_sector().to_vec();
    image.resize(DISK_BYTES, 0);
    image
}
