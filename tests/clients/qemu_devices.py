"""A guest with real network devices: run in a network namespace of its own."""

import subprocess
import tempfile

import libvirt

libvirt.registerErrorHandler(lambda *_: None, None)


def devices():
    text = subprocess.run(["ip", "-br", "link"], capture_output=True, text=True, check=True).stdout
    return {line.split()[0] for line in text.splitlines()}


def run(*command):
    subprocess.run(command, check=True)


run("ip", "link", "set", "lo", "up")
run("ip", "link", "add", "bridge0", "type", "bridge")
run("ip", "link", "set", "bridge0", "up")
before = devices()

DOCUMENT = """<domain type='qemu'>
  <name>guest</name>
  <memory unit='MiB'>64</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{root}/disk.qcow2'/><target dev='vda' bus='virtio'/></disk>
    <interface type='bridge'><source bridge='{bridge}'/><model type='virtio'/></interface>
    <interface type='ethernet'><model type='e1000'/></interface>
    <interface type='user'><model type='virtio'/></interface>
    <serial type='file'><source path='{root}/serial.log'/></serial>
    <input type='tablet' bus='usb'/>
    <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>
    <video><model type='vga'/></video>
    <memballoon model='virtio'/>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
  </devices>
</domain>"""

with tempfile.TemporaryDirectory() as root:
    run("qemu-img", "create", "-q", "-f", "qcow2", f"{root}/disk.qcow2", "10M")
    conn = libvirt.open(f"qemu:///embed?root={root}")
    guest = conn.createXML(DOCUMENT.format(root=root, bridge="bridge0"))
    taps = devices() - before
    # Names are counted host-wide and never reused at once, so their numbers are not known here.
    assert len(taps) == 2 and all(name.startswith("vnet") for name in taps), taps
    ports = subprocess.run(["ip", "-br", "link", "show", "master", "bridge0"], capture_output=True, text=True, check=True).stdout
    assert ports.split()[0] in taps and len(ports.splitlines()) == 1, ports
    live = guest.XMLDesc()
    assert all(f"<target dev='{name}'/>" in live for name in taps), live
    assert "<graphics type='vnc' port='5900' autoport='yes' listen='127.0.0.1'>" in live, live
    guest.destroy()
    assert devices() == before, devices()
    try:
        conn.createXML(DOCUMENT.format(root=root, bridge="absent"))
        raise AssertionError("a guest on a bridge that is not there started")
    except libvirt.libvirtError as error:
        assert "absent" in error.get_error_message(), error.err
    assert devices() == before, devices()
    assert conn.listAllDomains() == []
print("qemu devices through Python: ok")
