"""Guests for the daemon's qemu driver: their documents, a disk that boots, and events from inside QEMU."""

import json
import os
import pathlib
import socket
import subprocess
import time

EMULATOR = pathlib.Path(__file__).resolve().parent / "emulator.py"
UUID = "77777777-1111-4222-8333-eeeeeeeeeeee"
HELLO = "hello from the boot sector"

# 16-bit code: prints the text behind it on the first serial port, then sends back what comes in.
BOOT = bytes.fromhex("31c08ed8be217cbaf803ac84c07403eeebf8bafd03eca80174f8baf803eceeebf1")

DOCUMENT = """<domain type='qemu'>
  <name>{name}</name>
  <uuid>{uuid}</uuid>
  <metadata/>
  <maxMemory slots='4' unit='MiB'>512</maxMemory>
  <memory unit='MiB'>64</memory>
  <vcpu current='1'>2</vcpu>
  <iothreads>1</iothreads>
  <os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><boot dev='hd'/></os>
  <features><acpi/></features>
  <cpu><model>qemu64</model><numa><cell id='0' cpus='0-1' memory='64' unit='MiB'/></numa></cpu>
  <on_crash>preserve</on_crash>
  <devices>
    <emulator>{emulator}</emulator>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{folder}/{name}.qcow2'/><target dev='vda' bus='virtio'/><alias name='ua-disk'/></disk>
    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
    <controller type='virtio-serial'/>
    <interface type='user'><mac address='52:54:00:77:77:77'/><model type='virtio'/><alias name='ua-net'/></interface>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <channel type='unix'><target type='virtio' name='org.example.channel'/></channel>
    <console type='pty'/>
    <input type='tablet' bus='virtio'/>
    <graphics type='vnc' port='5977' autoport='no' listen='127.0.0.1'/>
    <video><model type='vga'/></video>
    <watchdog model='i6300esb' action='none'/>
    <memballoon model='virtio'><alias name='ua-balloon'/></memballoon>
    <memory model='virtio-mem'><target><size unit='MiB'>64</size><node>0</node><block unit='MiB'>2</block><requested unit='MiB'>0</requested></target><alias name='ua-mem'/></memory>
  </devices>
</domain>"""


def document(folder, name="guest", uuid=UUID):
    return DOCUMENT.format(name=name, uuid=uuid, folder=folder, emulator=EMULATOR)


def boot_sector():
    text = HELLO.encode() + b"\r\n\0"
    return (BOOT + text).ljust(510, b"\0") + b"\x55\xaa"


def disk(folder, name="guest"):
    """A qcow2 image that boots; its path."""
    raw, image = pathlib.Path(folder, f"{name}.raw"), pathlib.Path(folder, f"{name}.qcow2")
    raw.write_bytes(boot_sector().ljust(4 << 20, b"\0"))
    subprocess.run(["qemu-img", "convert", "-q", "-f", "raw", "-O", "qcow2", raw, image], check=True)
    raw.unlink()
    return str(image)


def send(name, line):
    """Lets a guest's QEMU say a line on its monitor."""
    door = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    door.bind(f"\0inject-{os.getpid()}-{time.monotonic_ns()}")
    door.settimeout(10)
    door.sendto(line, f"\0emulator-{name}")
    door.recv(16)
    door.close()


def inject(name, event, /, **data):
    """Lets QEMU report an event."""
    send(name, json.dumps({"timestamp": {"seconds": 1700000000, "microseconds": 5}, "event": event, "data": data}).encode())


def nonsense(name):
    send(name, b"{nonsense")


def replace(name, old, new):
    """From now on QEMU says `new` wherever it says `old`."""
    send(name, f"replace {old} {new}".encode())
