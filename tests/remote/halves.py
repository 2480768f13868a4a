"""A real guest through our server, whose qemu and storage drivers run it: first by the original's client, then by ours.

    halves.py SERVE LIBRARY

SERVE is the program that offers a driver on a socket, LIBRARY the folder with our libraries. The guest's disk is a volume that is
uploaded with its holes and downloaded again; its console, screen and memory come back through streams and files. Then
everything that can go wrong in the middle goes wrong: the emulator, the client and the server are killed.
"""

import os
import pathlib
import signal
import struct
import subprocess
import sys
import time

import guests
import lab
import sides
from lab import wait_until
from ours import Ours

DOCUMENT = """<domain type='qemu'><name>{}</name><memory unit='MiB'>64</memory><os><type arch='x86_64' machine='q35'>hvm</type></os>
<devices><disk type='{}' device='disk'><driver name='qemu' type='raw'/><source {}/><target dev='vda' bus='virtio'/></disk>
<console type='pty'/><graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video></devices></domain>"""

POOL = "<pool type='dir'><name>pool</name><target><path>{}</path></target></pool>"
VOLUME = "<volume><name>{}</name><capacity unit='bytes'>{}</capacity><allocation>0</allocation><target><format type='raw'/></target></volume>"

# Defined, started, dumped, paused, destroyed and undefined, as the guest's life is told.
EVENTS = [(0, 0), (4, 0), (2, 0), (3, 0), (4, 0), (3, 0), (4, 0), (5, 1), (1, 0)]

# Defined, created, started, stopped, deleted and undefined.
POOL_EVENTS = [0, 4, 2, 3, 5, 1]

# The image: pieces of data, each with its place. What lies between is a hole.
PIECES = [(0, guests.boot_sector().ljust(64 << 10, b"\1")), (3 << 20, b"\2" * (64 << 10)), (6 << 20, b"\3" * 4096)]
LENGTH = 8 << 20
DATA = sum(len(piece) for _, piece in PIECES)


def content():
    image = bytearray(LENGTH)
    for place, piece in PIECES:
        image[place : place + len(piece)] = piece
    return bytes(image)


def sections(file):
    """Handlers of a sparse upload: what the file holds at its place, and how to read and skip it."""

    def read(_stream, length, _):
        return os.read(file, length)

    def here(_stream, _):
        place = os.lseek(file, 0, os.SEEK_CUR)
        try:
            data = os.lseek(file, place, os.SEEK_DATA)
        except OSError:
            return False, os.lseek(file, 0, os.SEEK_END) - os.lseek(file, place, os.SEEK_SET)
        end = os.lseek(file, place, os.SEEK_HOLE) if data == place else data
        os.lseek(file, place, os.SEEK_SET)
        return data == place, end - place

    def skip(_stream, length, _):
        return os.lseek(file, length, os.SEEK_CUR)

    return read, here, skip


def check_sparse(path, what):
    """The content, and no more blocks than the data needs (file systems round up)."""
    assert pathlib.Path(path).read_bytes() == content(), f"{what}: other content"
    taken = os.stat(path).st_blocks * 512
    assert DATA <= taken <= DATA + (256 << 10), f"{what}: {taken} bytes for {DATA}"


def received(stream):
    """All that comes from a stream."""
    got = []
    stream.recvAll(lambda _s, data, _: got.append(data), None)
    stream.finish()
    return b"".join(got)


def volume(libvirt, conn, folder):
    """A volume that boots, made, uploaded and downloaded; the pool and its volume."""
    pool = conn.storagePoolDefineXML(POOL.format(folder / "pool"), 0)
    pool.build(0)
    pool.create(0)
    volume = pool.createXML(VOLUME.format("real.img", LENGTH), 0)
    source = os.open(folder / "source", os.O_RDWR | os.O_CREAT)
    os.ftruncate(source, LENGTH)
    for place, piece in PIECES:
        os.pwrite(source, piece, place)
    stream = conn.newStream(0)
    volume.upload(stream, 0, LENGTH, libvirt.VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM)
    stream.sparseSendAll(*sections(source), None)
    stream.finish()
    os.close(source)
    check_sparse(volume.path(), "the uploaded volume")
    assert volume.info()[1] == LENGTH and volume.info()[2] < LENGTH, volume.info()

    target, holes = os.open(folder / "target", os.O_RDWR | os.O_CREAT), []

    def skip(_stream, length, _):
        holes.append(length)
        os.ftruncate(target, os.lseek(target, length, os.SEEK_CUR))

    stream = conn.newStream(0)
    volume.download(stream, 0, 0, libvirt.VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM)
    stream.sparseRecvAll(lambda _s, data, _: os.write(target, data), skip, None)
    stream.finish()
    os.close(target)
    check_sparse(folder / "target", "the downloaded volume")
    assert sum(holes) >= LENGTH - DATA - (256 << 10), holes
    # Without holes it is the same content, and so is a part of it.
    for offset, length in ((0, 0), (3 << 20, 4096)):
        stream = conn.newStream(0)
        volume.download(stream, offset, length, 0)
        assert received(stream) == content()[offset : offset + (length or LENGTH)]
    return pool, volume


def screenshot(conn, guest):
    """The size of the picture, by its own words."""
    stream = conn.newStream(0)
    mime = guest.screenshot(stream, 0, 0)
    picture = received(stream)
    if mime == "image/png":
        assert picture[:8] == b"\x89PNG\r\n\x1a\n" and picture[-8:-4] == b"IEND", picture[:16]
        return struct.unpack(">II", picture[16:24])
    kind, width, height = picture[:20].split()[:3]
    assert (mime, kind) == ("image/x-portable-pixmap", b"P6"), (mime, picture[:16])
    assert len(picture) >= int(width) * int(height) * 3
    return int(width), int(height)


def console(libvirt, conn, guest):
    """The guest sends back what it is sent, once it runs."""
    stream, heard = conn.newStream(0), b""
    guest.openConsole(None, stream, libvirt.VIR_DOMAIN_CONSOLE_FORCE)
    while b"ping" not in heard:
        stream.send(b"ping")
        heard += stream.recv(100)
    stream.finish()


def look(libvirt, conn, guest, folder):
    """What a running guest shows of itself."""
    width, height = screenshot(conn, guest)
    assert 640 <= width <= 1280 and 300 <= height <= 1024, (width, height)
    core = folder / "core"
    guest.coreDumpWithFormat(str(core), libvirt.VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, libvirt.VIR_DUMP_MEMORY_ONLY)
    with open(core, "rb") as file:
        assert file.read(6) == b"\x7fELF\2\1"
    # The memory, and little besides.
    assert 64 << 20 <= core.stat().st_size < 96 << 20, core.stat()
    core.unlink()
    assert guest.jobStats(libvirt.VIR_DOMAIN_JOB_STATS_COMPLETED)["operation"] == libvirt.VIR_DOMAIN_JOB_OPERATION_DUMP
    assert guest.memoryPeek(0x7C00, 512, libvirt.VIR_MEMORY_PHYSICAL) == guests.boot_sector()
    assert guest.blockStats("vda")[1] >= 512 and guest.blockInfo("vda")[0] == LENGTH
    assert guest.memoryStats()["rss"] > 1024
    guest.sendKey(libvirt.VIR_KEYCODE_SET_LINUX, 0, [28], 1, 0)
    display = guest.openGraphicsFD(0, libvirt.VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH)
    assert os.read(display, 12) == b"RFB 003.008\n"
    os.close(display)


def connect(uri):
    libvirt = lab.bindings()
    return libvirt, libvirt.open(uri)


def life(uri, folder):
    """The life of a guest, with the library that is loaded."""
    folder = pathlib.Path(folder)
    libvirt, conn = connect(uri)
    seen, pools = [], []
    conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda _c, _d, event, detail, _o: seen.append((event, detail)), None)
    # The storage driver's own, through a connection to the qemu driver.
    conn.storagePoolEventRegisterAny(None, libvirt.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, lambda _c, _p, event, _detail, _o: pools.append(event), None)
    pool, disk = volume(libvirt, conn, folder)
    guest = conn.defineXML(DOCUMENT.format("real", "volume", "pool='pool' volume='real.img'"))
    guest.create()
    console(libvirt, conn, guest)
    look(libvirt, conn, guest, folder)
    guest.suspend()
    assert guest.state()[0] == libvirt.VIR_DOMAIN_PAUSED, guest.state()
    guest.resume()
    assert "<alias name='serial0'/>" in guest.XMLDesc()
    guest.destroy()
    guest.undefine()
    assert conn.listAllDomains() == []
    disk.delete(0)
    pool.destroy()
    pool.delete(0)
    pool.undefine()
    assert conn.listAllStoragePools() == [] and not (folder / "pool").exists()
    libvirt.virEventAddTimeout(20, lambda *_: None, None)
    for _ in range(200):
        if len(seen) < len(EVENTS) or len(pools) < len(POOL_EVENTS):
            libvirt.virEventRunDefaultImpl()
    assert (seen, pools) == (EVENTS, POOL_EVENTS), (seen, pools)
    conn.close()


def victim(uri, folder, what):
    """A client in the middle of something; what it says at the end is its error."""
    libvirt, conn = connect(uri)
    guest = conn.lookupByName("hurt")
    try:
        if what == "upload":
            stream = conn.newStream(0)
            conn.storagePoolLookupByName("pool").storageVolLookupByName("hurt").upload(stream, 0, LENGTH, 0)
            stream.send(content()[: 1 << 18])
            print("open", flush=True)
            time.sleep(60)
        elif what == "dump":
            guest.coreDumpWithFormat(f"{folder}/pipe", 0, libvirt.VIR_DUMP_MEMORY_ONLY)
        else:
            streams = [conn.newStream(0), conn.newStream(0)]
            guest.openConsole(None, streams[0], 0)
            guest.screenshot(streams[1], 0, 0)
            print("open", flush=True)
            time.sleep(60)
    except libvirt.libvirtError as error:
        print(f"error {error.get_error_code()}: {error}", flush=True)


def emulators(folder):
    """The emulators whose files lie in the folder."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes()
            if b"qemu-system" in words and bytes(folder) in words and ") Z " not in (process / "stat").read_text():
                found.append(int(process.name))
        except OSError:
            pass
    return found


class Trouble:
    """A server, a guest on it, and somebody who does them harm."""

    def __init__(self, program, library, folder):
        self.program, self.library, self.folder = program, library, folder
        self.serve()
        guests.disk(folder, "hurt")
        raw = folder / "hurt.raw"
        raw.write_bytes(content())
        self.guest = self.conn.defineXML(DOCUMENT.format("hurt", "file", f"file='{raw}'"))
        os.mkfifo(folder / "pipe")

    def serve(self):
        self.server = Ours.with_qemu(self.program, self.library, self.folder)
        self.libvirt, self.conn = connect(lab.QEMU_URI.format(self.server.socket))

    def victim(self, what):
        words = [sys.executable, __file__, "--victim", lab.QEMU_URI.format(self.server.socket), self.folder, what]
        return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)

    def dumping(self):
        """A client whose dump goes to a pipe that nobody reads, and the reader who does not."""
        reader = os.open(self.folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        child = self.victim("dump")
        wait_until("the dump", lambda: self.guest.jobInfo()[3] > 0)
        return child, reader

    def drain(self, reader):
        os.set_blocking(reader, True)
        while os.read(reader, 1 << 20):
            pass
        os.close(reader)

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.server.process.pid}/fd"))

    def running(self):
        return self.guest.state()[0] == self.libvirt.VIR_DOMAIN_RUNNING

    def emulator_dies(self):
        self.guest.create()
        child, reader = self.dumping()
        start = time.monotonic()
        for pid in emulators(self.folder):
            os.kill(pid, signal.SIGKILL)
        said = child.communicate(timeout=30)[0]
        assert said.startswith("error") and time.monotonic() - start < 5, (said, time.monotonic() - start)
        os.close(reader)
        wait_until("the end", lambda: not self.guest.isActive())
        assert self.guest.state() == [self.libvirt.VIR_DOMAIN_SHUTOFF, self.libvirt.VIR_DOMAIN_SHUTOFF_CRASHED]

    def clients_die(self):
        self.guest.create()
        console(self.libvirt, self.conn, self.guest)
        screenshot(self.conn, self.guest)
        before = self.descriptors()
        for _ in range(3):
            child = self.victim("streams")
            assert child.stdout.readline() == "open\n"
            child.kill()
            child.communicate()
            wait_until("the end of the streams", lambda: self.descriptors() <= before)
        child, reader = self.dumping()
        child.kill()
        child.communicate()
        assert not self.running()
        self.drain(reader)
        wait_until("the running guest", self.running)
        wait_until("the end of the streams", lambda: self.descriptors() <= before + 1)
        console(self.libvirt, self.conn, self.guest)

    def server_ends(self):
        """The guest is stopped for its dump when the server goes: the next server lets it run."""
        child, reader = self.dumping()
        start = time.monotonic()
        code = self.server.stop()
        said = child.communicate(timeout=30)[0]
        assert code == 0 and said.startswith("error"), (code, said)
        assert time.monotonic() - start < 20, time.monotonic() - start
        assert len(emulators(self.folder)) == 1
        self.serve()
        self.guest = self.conn.lookupByName("hurt")
        assert not self.running()
        self.drain(reader)
        wait_until("the running guest", self.running)
        console(self.libvirt, self.conn, self.guest)

    def server_is_killed(self):
        child = self.victim("streams")
        assert child.stdout.readline() == "open\n"
        self.server.kill()
        child.kill()
        child.communicate()
        self.serve()
        self.guest = self.conn.lookupByName("hurt")
        assert self.running()
        console(self.libvirt, self.conn, self.guest)

    def run(self):
        for harm in (self.emulator_dies, self.clients_die, self.server_ends, self.server_is_killed):
            harm()
            print(f"  {harm.__name__}: survived", flush=True)
        self.guest.destroy()
        self.guest.undefine()
        self.conn.close()
        assert self.server.stop() == 0 and emulators(self.folder) == []
        left = [path for path in (self.folder / "root/lib/qemu").glob("domain-*")]
        assert left == [], left


def tools(program, library, folder):
    """A guest on a volume and its copy, made and removed by the tools that people use."""
    ours = Ours.with_qemu(program, library, folder)
    uri, environment = lab.QEMU_URI.format(ours.socket), {**os.environ, "HOME": str(folder)}

    def run(*words):
        done = subprocess.run(words, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done.stdout

    def virsh(*words):
        return run("virsh", "-c", uri, *words)

    virsh("pool-create-as", "pool", "dir", "--target", folder / "pool", "--build")
    usual = ("--memory", "64", "--osinfo", "generic", "--virt-type", "qemu", "--network", "user", "--graphics", "vnc", "--noautoconsole")
    run("virt-install", "--connect", uri, "--name", "installed", "--import", "--disk", "pool=pool,size=0.01", *usual)
    assert virsh("domstate", "installed").strip() == "running"
    picture = folder / "picture"
    virsh("screenshot", "installed", picture)
    virsh("dump", "installed", folder / "core", "--memory-only")
    assert picture.stat().st_size > 100 and (folder / "core").stat().st_size > 64 << 20
    assert "block.0.rd.reqs=" in virsh("domstats", "installed")
    virsh("managedsave", "installed")
    assert virsh("list", "--all", "--with-managed-save", "--name").strip() == "installed"
    virsh("start", "installed")
    assert virsh("domstate", "installed", "--reason").strip() == "running (restored)"
    virsh("save", "installed", folder / "image")
    virsh("restore", folder / "image")
    virsh("destroy", "installed")
    run("virt-clone", "--connect", uri, "--original", "installed", "--auto-clone")
    assert virsh("vol-list", "pool").count(".qcow2") == 4, virsh("vol-list", "pool")
    for name in ("installed", "installed-clone"):
        virsh("undefine", name, "--remove-all-storage")
    assert virsh("list", "--all", "--name").strip() == "" and list((folder / "pool").iterdir()) == []
    virsh("pool-destroy", "pool")
    assert ours.stop() == 0


def main(program, library):
    with lab.Scratch() as scratch:
        for name, loaded in (("the original's", sides.ORIGINAL), ("our", library)):
            folder, environment = scratch / name[:3], sides.environment(loaded)
            ours = Ours.with_qemu(program, library, folder)
            words = [sys.executable, __file__, "--life", lab.QEMU_URI.format(ours.socket), folder]
            subprocess.run(words, env=environment, check=True, timeout=120)
            if code := ours.stop():
                raise SystemExit(f"the server ended with status {code}")
            print(f"a real guest through our server, by {name} client: ok", flush=True)
            words = [sys.executable, __file__, "--trouble", program, library, folder / "trouble"]
            subprocess.run(words, env=environment, check=True, timeout=240)
        tools(program, library, scratch / "tools")
        print("a guest by virt-install and virt-clone on our server: ok", flush=True)


if __name__ == "__main__":
    match sys.argv[1]:
        case "--life":
            life(*sys.argv[2:])
        case "--victim":
            victim(*sys.argv[2:])
        case "--trouble":
            Trouble(*sys.argv[2:4], pathlib.Path(sys.argv[4])).run()
        case _:
            main(*sys.argv[1:])
