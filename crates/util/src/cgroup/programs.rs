//! Device access in the unified hierarchy: a program per group that looks into a table.
//!
//! The table is the group's record: a later process finds it through the program that is attached.
//!
//! Upstream: `src/util/vircgroupv2devices.c`.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use super::{Access, DeviceRule};
use crate::sys::bpf::{Key, Program, Table, programs};

/// The name by which we know our programs.
const NAME: &str = "ferrovirt_dev";
/// Entries of a new table; it grows when it is full.
const ENTRIES: u32 = 256;
/// No guest has so many devices.
const MOST_ENTRIES: u32 = 1 << 16;
/// Stands for any number.
const ANY: u32 = u32::MAX;
/// `BPF_DEVCG_DEV_BLOCK`, `BPF_DEVCG_DEV_CHAR`.
const BLOCK: u32 = 1;
const CHAR: u32 = 2;

/// Whether the kernel has such programs, and lets us ask for those of the group in `folder`.
pub(super) fn available(folder: &Path) -> bool {
    nix::unistd::geteuid().is_root() && open(folder).and_then(|group| programs(group.as_fd())).is_ok()
}

/// Allows or denies access for the group in `folder`. A group that had no program is denied everything else from now on.
///
/// # Errors
/// The kernel's.
pub(super) fn change(folder: &Path, rule: DeviceRule, access: Access, allow: bool) -> io::Result<()> {
    let group = open(folder)?;
    let (mut table, mut program) = match find(&group)? {
        Some(found) => found,
        None => install(&group, ENTRIES)?,
    };
    if rule == DeviceRule::All && !allow {
        return table.keys()?.iter().try_for_each(|key| table.remove(key));
    }
    let access = if rule == DeviceRule::All { Access::ALL } else { access };
    for key in keys(rule) {
        let now = table.get(&key)?.unwrap_or(0);
        let next = if allow { now | bits(access) } else { now & !bits(access) };
        if next == 0 {
            table.remove(&key)?;
            continue;
        }
        match table.set(&key, next) {
            Err(e) if e.raw_os_error() == Some(libc::E2BIG) && table.capacity()? < MOST_ENTRIES => {
                (table, program) = grow(&group, &table, &program)?;
                table.set(&key, next)?;
            }
            other => other?,
        }
    }
    Ok(())
}

/// # Errors
/// The kernel's.
fn open(folder: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).custom_flags(libc::O_DIRECTORY).open(folder)
}

/// Our program on the group, with its table.
///
/// # Errors
/// The kernel's.
fn find(group: &File) -> io::Result<Option<(Table, Program)>> {
    for id in programs(group.as_fd())? {
        let program = Program::by_id(id)?;
        if let (name, Some(table)) = program.describe()?
            && name == NAME
        {
            return Ok(Some((Table::by_id(table)?, program)));
        }
    }
    Ok(None)
}

/// # Errors
/// The kernel's.
fn install(group: &File, entries: u32) -> io::Result<(Table, Program)> {
    let table = Table::create(NAME, entries)?;
    let program = Program::load(NAME, &decide(&table))?;
    program.attach(group.as_fd())?;
    Ok((table, program))
}

/// Replaces the program by one with a table of twice the size. Both must agree until the old one is gone, so nothing is
/// allowed in between that was not before.
///
/// # Errors
/// The kernel's.
fn grow(group: &File, old: &Table, old_program: &Program) -> io::Result<(Table, Program)> {
    let table = Table::create(NAME, old.capacity()?.saturating_mul(2))?;
    for key in old.keys()? {
        if let Some(value) = old.get(&key)? {
            table.set(&key, value)?;
        }
    }
    let program = Program::load(NAME, &decide(&table))?;
    program.attach(group.as_fd())?;
    old_program.detach(group.as_fd())?;
    Ok((table, program))
}

fn keys(rule: DeviceRule) -> Vec<Key> {
    let key =
        |kind, major: Option<u32>, minor: Option<u32>| [kind, major.unwrap_or(ANY), minor.unwrap_or(ANY)];
    match rule {
        DeviceRule::All => vec![key(BLOCK, None, None), key(CHAR, None, None)],
        DeviceRule::Char(major, minor) => vec![key(CHAR, major, minor)],
        DeviceRule::Block(major, minor) => vec![key(BLOCK, major, minor)],
    }
}

/// The kernel's `BPF_DEVCG_ACC_*`.
fn bits(access: Access) -> u32 {
    u32::from(access.make_node) | u32::from(access.read) << 1 | u32::from(access.write) << 2
}

/// One instruction: code, registers, offset, number.
fn instruction(code: u8, to: u8, from: u8, offset: i16, number: i32) -> u64 {
    let registers = to | from << 4;
    let [o0, o1] = offset.to_ne_bytes();
    let [n0, n1, n2, n3] = number.to_ne_bytes();
    u64::from_ne_bytes([code, registers, o0, o1, n0, n1, n2, n3])
}

/// The program: the access is allowed if an entry for the device, for its major or minor number alone, or for all
/// devices of the type allows all of it.
fn decide(table: &Table) -> Vec<u64> {
    // Codes of linux/bpf.h.
    const LOAD_WORD: u8 = 0x61;
    const STORE_WORD: u8 = 0x63;
    const STORE_NUMBER: u8 = 0x62;
    const MOVE: u8 = 0xbf;
    const MOVE_NUMBER: u8 = 0xb7;
    const SHIFT_RIGHT: u8 = 0x77;
    const AND_NUMBER: u8 = 0x57;
    const AND: u8 = 0x5f;
    const ADD_NUMBER: u8 = 0x07;
    const JUMP_EQUAL_NUMBER: u8 = 0x15;
    const JUMP_DIFFERENT: u8 = 0x5d;
    const LOAD_TABLE: u8 = 0x18;
    const CALL: u8 = 0x85;
    const EXIT: u8 = 0x95;
    const FROM_DESCRIPTOR: u8 = 1;
    const LOOK_UP: i32 = 1;
    const ANY_NUMBER: i32 = -1;
    // The key on the stack.
    const TYPE: i16 = -12;
    const MAJOR: i16 = -8;
    const MINOR: i16 = -4;
    let fd = table.fd().as_raw_fd();
    let mut program = vec![
        // Access in the upper half of the first word, type in the lower.
        instruction(MOVE, 6, 1, 0, 0),
        instruction(LOAD_WORD, 7, 6, 0, 0),
        instruction(MOVE, 8, 7, 0, 0),
        instruction(SHIFT_RIGHT, 8, 0, 0, 16),
        instruction(AND_NUMBER, 7, 0, 0, 0xffff),
        instruction(STORE_WORD, 10, 7, TYPE, 0),
    ];
    for (any_major, any_minor) in [(false, false), (false, true), (true, false), (true, true)] {
        for (any, place, source) in [(any_major, MAJOR, 4), (any_minor, MINOR, 8)] {
            if any {
                program.push(instruction(STORE_NUMBER, 10, 0, place, ANY_NUMBER));
            } else {
                program.push(instruction(LOAD_WORD, 1, 6, source, 0));
                program.push(instruction(STORE_WORD, 10, 1, place, 0));
            }
        }
        program.extend([
            instruction(LOAD_TABLE, 1, FROM_DESCRIPTOR, 0, fd),
            0,
            instruction(MOVE, 2, 10, 0, 0),
            instruction(ADD_NUMBER, 2, 0, 0, TYPE.into()),
            instruction(CALL, 0, 0, 0, LOOK_UP),
            instruction(JUMP_EQUAL_NUMBER, 0, 0, 5, 0),
            instruction(LOAD_WORD, 1, 0, 0, 0),
            instruction(AND, 1, 8, 0, 0),
            instruction(JUMP_DIFFERENT, 1, 8, 2, 0),
            instruction(MOVE_NUMBER, 0, 0, 0, 1),
            instruction(EXIT, 0, 0, 0, 0),
        ]);
    }
    program.extend([instruction(MOVE_NUMBER, 0, 0, 0, 0), instruction(EXIT, 0, 0, 0, 0)]);
    program
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// A group in the unified hierarchy of this machine, removed with it.
    struct RealGroup(std::path::PathBuf);

    impl RealGroup {
        fn new(name: &str) -> Option<Self> {
            let mounts = std::fs::read_to_string("/proc/mounts").unwrap();
            let top = mounts.lines().find_map(|line| {
                let words: Vec<&str> = line.split(' ').collect();
                (words[2] == "cgroup2").then(|| words[1].to_owned())
            })?;
            let folder = Path::new(&top).join(format!("ferrovirt-{name}-{}", std::process::id()));
            let made = available(top.as_ref()) && std::fs::create_dir(&folder).is_ok();
            made.then_some(Self(folder))
        }

        /// Whether a process of the group can do `what` to `device`.
        fn can(&self, what: &str) -> bool {
            let script = format!("echo $$ > {}/cgroup.procs && {what}", self.0.display());
            let output = Command::new("sh").args(["-c", &script]).output().unwrap();
            output.status.success()
        }
    }

    impl Drop for RealGroup {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir(&self.0);
        }
    }

    const READ_ZERO: &str = "head -c1 /dev/zero >/dev/null";
    const NULL: DeviceRule = DeviceRule::Char(Some(1), Some(3));
    const ZERO: DeviceRule = DeviceRule::Char(Some(1), Some(5));

    #[test]
    fn the_kernel_decides_by_the_table() {
        let Some(group) = RealGroup::new("devices") else {
            assert!(std::env::var_os("CI").is_none(), "no unified hierarchy");
            return;
        };
        let folder = &group.0;
        let null = "true >/dev/null";
        assert!(group.can(READ_ZERO), "no program, no limits");
        change(folder, DeviceRule::All, Access::ALL, false).unwrap();
        assert!(!group.can(null));
        change(folder, NULL, Access::READ_WRITE, true).unwrap();
        assert!(group.can(null) && !group.can(READ_ZERO));
        change(folder, ZERO, Access { read: false, write: true, make_node: false }, true).unwrap();
        assert!(!group.can(READ_ZERO), "writing only");
        change(folder, ZERO, Access::READ_WRITE, true).unwrap();
        assert!(group.can(READ_ZERO));
        change(folder, ZERO, Access { read: true, write: false, make_node: false }, false).unwrap();
        assert!(!group.can(READ_ZERO) && group.can("true >/dev/zero"));
        change(folder, DeviceRule::Char(Some(1), None), Access::ALL, true).unwrap();
        assert!(group.can(READ_ZERO), "a whole major number");
        assert_eq!(programs(open(folder).unwrap().as_fd()).unwrap().len(), 1, "always the same program");
        change(folder, DeviceRule::All, Access::ALL, false).unwrap();
        assert!(!group.can(null));
        change(folder, DeviceRule::All, Access::READ_WRITE, true).unwrap();
        let node = std::env::temp_dir().join(format!("ferrovirt-node-{}", std::process::id()));
        let make = format!("mknod {0} b 7 200 && rm {0}", node.display());
        assert!(group.can(&make), "making nodes too");
    }

    #[test]
    fn a_full_table_grows() {
        let Some(group) = RealGroup::new("grow") else { return };
        for minor in 0..=ENTRIES {
            change(&group.0, DeviceRule::Block(Some(400), Some(minor)), Access::READ_WRITE, true).unwrap();
        }
        let (table, _) = find(&open(&group.0).unwrap()).unwrap().unwrap();
        assert_eq!((table.capacity().unwrap(), table.keys().unwrap().len()), (512, 257));
        assert_eq!(programs(open(&group.0).unwrap().as_fd()).unwrap().len(), 1);
        assert!(change(Path::new("/proc"), NULL, Access::ALL, true).is_err(), "no group");
    }
}
