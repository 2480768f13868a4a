//! The system calls that need `unsafe`: ioctl, fork and exec, mounts, descriptor passing.
#![allow(unsafe_code, reason = "STYLE.md 2.6: this module holds the unsafe system calls of the crate")]

#[cfg(target_os = "linux")]
pub mod bpf;
pub mod clock;
#[cfg(target_os = "linux")]
pub mod clone_file;
#[cfg(target_os = "linux")]
pub mod credentials;
pub mod fd_pass;
#[cfg(target_os = "linux")]
pub mod netdev;
pub mod poller;
pub mod process;
pub mod spawn;
#[cfg(target_os = "linux")]
pub mod xattr;
