"""A program may end, and a thread of it, while the library calls the program.

Each case runs in a process of its own. A Python program that ends takes its other threads off the interpreter with
pthread_exit(), wherever they are: a thread that our library has just called unwinds through the library's frames. The original,
which is written in C, lets it pass.
"""

import subprocess
import sys
import threading
import time

import libvirt

LIFECYCLE = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
TYPES = "<domain type='test'><name>{}</name><memory>1024</memory><os><type>hvm</type></os></domain>".format


def forever(call):
    """Calls without end on a thread that does not keep the program from ending."""

    def run():
        while True:
            try:
                call()
            except libvirt.libvirtError:
                pass

    threading.Thread(target=run, daemon=True).start()


def busy(conn):
    """Makes events without end."""
    domain = conn.defineXML(TYPES("busy"))

    def turn():
        domain.create()
        domain.destroy()

    forever(turn)


def default_loop():
    libvirt.virEventRegisterDefaultImpl()
    forever(libvirt.virEventRunDefaultImpl)
    conn = libvirt.open("test:///default")
    conn.domainEventRegisterAny(None, LIFECYCLE, lambda *_: None, None)
    busy(conn)


def timers():
    libvirt.virEventRegisterDefaultImpl()
    libvirt.virEventAddTimeout(0, lambda *_: None, None)
    forever(libvirt.virEventRunDefaultImpl)


def no_loop():
    """Without a loop the original takes no callback; ours has a thread for them."""
    conn = libvirt.open("test:///default")
    conn.domainEventRegisterAny(None, LIFECYCLE, lambda *_: None, None)
    busy(conn)


def own_loop():
    timer = lambda *_: 1
    libvirt.virEventRegisterImpl(timer, timer, timer, timer, timer, timer)
    conn = libvirt.open("test:///default")
    number = conn.domainEventRegisterAny(None, LIFECYCLE, lambda *_: None, None)
    busy(conn)
    forever(lambda: conn.domainEventDeregisterAny(conn.domainEventRegisterAny(None, LIFECYCLE, lambda *_: None, None)))


def errors():
    libvirt.registerErrorHandler(lambda *_: None, None)
    conn = libvirt.open("test:///default")
    forever(lambda: conn.lookupByName("absent"))


def streams():
    libvirt.registerErrorHandler(lambda *_: None, None)
    conn = libvirt.open("test:///default")

    def shot():
        stream = conn.newStream(0)
        conn.lookupByName("test").screenshot(stream, 0, 0)
        stream.recvAll(lambda stream, data, opaque: len(data), None)
        stream.finish()

    forever(shot)


CASES = {case.__name__: case for case in [default_loop, timers, no_loop, own_loop, errors, streams]}

if len(sys.argv) > 1:
    libvirt.registerErrorHandler(lambda *_: None, None)
    CASES[sys.argv[1]]()
    time.sleep(0.2)
else:
    for name in CASES:
        for _ in range(5):
            # The end does not come at the same place each time.
            run = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, timeout=60)
            assert run.returncode == 0, f"{name}: {run.returncode} {run.stderr}"
    print("ending threads:", ", ".join(CASES))
