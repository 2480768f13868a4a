//! The documents that are read and written: a minimal domain, a typical Linux guest, and one with 200 devices.

use std::fmt::Write as _;

/// The least that a domain says.
pub const MINIMAL: &str = "<domain type='qemu'>
  <name>minimal</name>
  <memory unit='KiB'>1048576</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
</domain>
";

const HEAD: &str = "<domain type='kvm'>
  <name>typical</name>
  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
  <metadata>
    <app:os xmlns:app='urn:example:app'>linux</app:os>
  </metadata>
  <memory unit='KiB'>4194304</memory>
  <currentMemory unit='KiB'>4194304</currentMemory>
  <vcpu placement='static'>4</vcpu>
  <os firmware='efi'>
    <type arch='x86_64' machine='pc-q35-9.2'>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
    <apic/>
    <vmport state='off'/>
  </features>
  <cpu mode='host-passthrough' check='none' migratable='on'/>
  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/>
  </clock>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <pm>
    <suspend-to-mem enabled='no'/>
    <suspend-to-disk enabled='no'/>
  </pm>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
";

const TAIL: &str = "    <serial type='pty'>
      <target type='isa-serial' port='0'>
        <model name='isa-serial'/>
      </target>
    </serial>
    <console type='pty'>
      <target type='serial' port='0'/>
    </console>
    <channel type='unix'>
      <target type='virtio' name='org.qemu.guest_agent.0'/>
    </channel>
    <input type='tablet' bus='usb'/>
    <input type='mouse' bus='ps2'/>
    <input type='keyboard' bus='ps2'/>
    <tpm model='tpm-crb'>
      <backend type='emulator' version='2.0'/>
    </tpm>
    <graphics type='vnc' port='-1' autoport='yes'>
      <listen type='address'/>
    </graphics>
    <sound model='ich9'/>
    <video>
      <model type='virtio' heads='1' primary='yes'/>
    </video>
    <watchdog model='itco' action='reset'/>
    <memballoon model='virtio'/>
    <rng model='virtio'>
      <backend model='random'>/dev/urandom</backend>
    </rng>
  </devices>
</domain>
";

/// A domain with `disks` disks and as many interfaces.
fn domain(disks: u32) -> String {
    let mut text = HEAD.to_owned();
    for index in 0..disks {
        let letters =
            [index / 26, index % 26].map(|n| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default()));
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none' discard='unmap'/>
      <source file='/var/lib/images/disk-{index}.qcow2'/>
      <target dev='vd{}{}' bus='virtio'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:00:{:02x}:{:02x}'/>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
",
            letters[0],
            letters[1],
            index >> 8,
            index & 0xff,
        );
    }
    text + TAIL
}

/// A typical Linux guest: one disk, one interface.
#[must_use]
pub fn typical() -> String {
    domain(1)
}

/// A domain with 200 devices.
#[must_use]
pub fn large() -> String {
    domain(93)
}
