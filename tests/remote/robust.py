"""What a client must survive: many connections, many callers, and a daemon that dies in the middle of a call. Prints figures.

Runs inside of a laboratory, with the library that is loaded. Nothing may hang, and nothing may be left over.
"""

import gc
import os
import signal
import sys
import tempfile
import threading
import time

import libvirt

import lab

CONNECTIONS, CALLERS, CALLS = 1000, 100, 100
UUID = "00000000-0000-4000-8000-{:012}"
# Seconds within which a waiting call must notice the end of the daemon.
AT_ONCE = 1.0


def held():
    """Descriptors, threads and resident memory (KiB) of this process."""
    gc.collect()
    status = dict(line.split(":", 1) for line in open("/proc/self/status", encoding="utf-8"))
    return len(os.listdir("/proc/self/fd")), int(status["Threads"]), int(status["VmRSS"].split()[0])


def until_held(wanted, seconds=10):
    """What is held, once it is no more than `wanted` descriptors and threads: their end may take a moment."""
    lab.comes(lambda: held()[:2] <= wanted[:2], seconds)
    return held()


def require(what, condition, *figures):
    print(f"{what}: {' '.join(str(f) for f in figures)}{'' if condition else '  FAILED'}", flush=True)
    return bool(condition)


def many_connections(uri):
    libvirt.open(uri).close()
    before, start = held(), time.monotonic()
    all_of_them = [libvirt.open(uri) for _ in range(CONNECTIONS)]
    opened, middle = time.monotonic() - start, held()
    answers = {conn.lookupByName("test").ID() for conn in all_of_them}
    for conn in all_of_them:
        conn.close()
    del all_of_them, conn
    after = until_held(before)
    cost = (middle[2] - before[2]) / CONNECTIONS
    figures = f"opened in {opened:.1f} s; descriptors, threads, KiB: {before} before, {middle} open ({cost:.1f} KiB each), {after} after"
    return require(f"{CONNECTIONS} connections", answers == {1} and after[:2] <= before[:2], figures)


def many_callers(uri):
    conn, errors = libvirt.open(uri), []

    def caller(number):
        try:
            for turn in range(CALLS):
                # Each caller must get the answer to its own question.
                assert conn.lookupByName(f"d{number}").UUIDString() == UUID.format(number)
        except Exception as error:
            errors.append(error)

    for number in range(CALLERS):
        conn.defineXML(f"<domain type='test'><name>d{number}</name><uuid>{UUID.format(number)}</uuid><memory>1024</memory><os><type>hvm</type></os></domain>")
    start = time.monotonic()
    threads = [threading.Thread(target=caller, args=(n,)) for n in range(CALLERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    seconds = time.monotonic() - start
    alive = sum(thread.is_alive() for thread in threads)
    conn.close()
    return require(f"{CALLERS} callers on one connection", not errors and not alive, f"{CALLERS * CALLS / seconds:.0f} calls/s, {len(errors)} errors, {alive} still waiting")


def download(folder, daemon):
    """A stream that has much more to give than any buffer holds."""
    conn = libvirt.open(lab.QEMU_URI.format(daemon.socket))
    path = folder / "pool"
    path.mkdir()
    pool = conn.storagePoolCreateXML(f"<pool type='dir'><name>p</name><target><path>{path}</path></target></pool>", 0)
    volume = pool.createXML("<volume><name>v</name><capacity unit='M'>256</capacity><allocation>0</allocation></volume>", 0)
    stream = conn.newStream(0)
    volume.download(stream, 0, 0, 0)
    stream.recv(10)
    return conn, stream


def stream_of(conn):
    stream = conn.newStream(0)
    conn.lookupByName("test").screenshot(stream, 0)
    return stream


def waits(conn, name):
    """A call of a kind that waits for the daemon."""
    if name == "a plain call":
        conn.lookupByName("test").XMLDesc()
    elif name == "a call with descriptors":
        with tempfile.TemporaryFile() as file:
            conn.createXMLWithFiles("<domain/>", [file.fileno()], 0)
    elif name == "the start of a stream":
        stream_of(conn).recv(10)
    elif name == "an open":
        libvirt.open(conn.getURI())
    elif name == "a registration":
        conn.domainEventRegisterAny(None, 0, lambda *_: None, None)


def death(folder, name):
    """The daemon stops, a call is made, the daemon dies."""
    before = held()
    daemon = lab.Daemon(folder)
    uri = lab.TEST_URI.format(daemon.socket)
    conn, stream = download(folder, daemon) if name == "a stream" else (libvirt.open(uri), None)
    closed, ended = [], []
    conn.registerCloseCallback(lambda _c, reason, _o: closed.append(reason), None)
    os.kill(daemon.process.pid, signal.SIGSTOP)

    def caller():
        try:
            if stream:
                while stream.recv(1 << 16):
                    pass
            waits(conn, name)
            ended.append("answered")
        except libvirt.libvirtError as error:
            ended.append((time.monotonic(), error.get_error_code()))

    threads = [threading.Thread(target=caller, daemon=True) for _ in range(1 if stream else 10)]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    early = len(ended)
    start = time.monotonic()
    daemon.kill()
    for thread in threads:
        thread.join(10)
    hanging = sum(thread.is_alive() for thread in threads)
    late = max((e[0] - start for e in ended if e != "answered"), default=99)
    lab.comes(lambda: closed, 5)
    alive = conn.isAlive()
    stream = None
    conn.close()
    del conn
    after = until_held(before)
    good = not early and not hanging and late < AT_ONCE and closed == [1] and not alive and after[:2] <= before[:2]
    codes = sorted({e[1] if e != "answered" else e for e in ended})
    return require(f"the daemon dies during {name}", good, f"{len(ended)} of {len(threads)} callers had an error within {late * 1000:.0f} ms (code {codes}), reason {closed}, held {before[:2]} before and {after[:2]} after")


def main():
    lab.bindings()

    def loop():
        while True:
            libvirt.virEventRunDefaultImpl()

    libvirt.virEventAddTimeout(100, lambda *_: None, None)
    threading.Thread(target=loop, daemon=True).start()
    with lab.Scratch() as scratch:
        good = True
        with lab.Daemon(scratch / "many") as daemon:
            uri = lab.TEST_URI.format(daemon.socket)
            good &= many_connections(uri)
            good &= many_callers(uri)
        kinds = ("a plain call", "a call with descriptors", "a stream", "the start of a stream", "a registration", "an open")
        for number, name in enumerate(kinds):
            good &= death(scratch / f"death{number}", name)
    sys.stdout.flush()
    # Not through the interpreter's end, which would cut the loop's thread off.
    os._exit(0 if good else 1)


main()
