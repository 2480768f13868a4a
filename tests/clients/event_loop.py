"""What the event loop of a program sees of a connection's callbacks.

Each expectation was recorded with the original library: a program's loop gets one timer for a connection with callbacks, which
sleeps while there are no events and goes with the last callback; libvirtaio's is_idle() and drain() tell programs so.
"""

import asyncio
import subprocess
import sys

import libvirt
import libvirtaio


class Loop:
    """The functions of virEventRegisterImpl, remembering their calls."""

    def __init__(self):
        self.timers = {}
        self.log = []
        self.last = 0

    def add_handle(self, fd, events, callback, opaque):
        raise AssertionError("the test driver has no descriptors")

    def update_handle(self, watch, events):
        raise AssertionError("no handle was added")

    def remove_handle(self, watch):
        raise AssertionError("no handle was added")

    def add_timeout(self, interval, callback, opaque):
        self.last += 1
        self.timers[self.last] = [interval, callback, opaque]
        self.log.append(("add", interval))
        return self.last

    def update_timeout(self, timer, interval):
        self.timers[timer][0] = interval
        self.log.append(("update", interval))

    def remove_timeout(self, timer):
        opaque = self.timers.pop(timer)[2]
        self.log.append(("remove",))
        libvirt.virEventInvokeFreeCallback(opaque)
        return 0

    def run(self):
        """Runs the timers that are due until none is."""
        while True:
            due = [(timer, *rest) for timer, rest in self.timers.items() if rest[0] == 0]
            if not due:
                return
            for timer, _, callback, opaque in due:
                callback(timer, opaque)


def own_loop():
    loop = Loop()
    libvirt.virEventRegisterImpl(
        loop.add_handle, loop.update_handle, loop.remove_handle,
        loop.add_timeout, loop.update_timeout, loop.remove_timeout)
    conn = libvirt.open("test:///default")
    assert loop.log == [], loop.log
    domain = conn.lookupByName("test")
    seen = []

    def changed(conn, domain, event, detail, data):
        seen.append((data, event, detail))

    lifecycle = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
    first = conn.domainEventRegisterAny(domain, lifecycle, changed, "first")
    second = conn.domainEventRegisterAny(None, lifecycle, changed, "second")
    assert loop.log == [("add", -1)], loop.log
    # Events wait for the loop, in their order.
    domain.destroy()
    domain.create()
    assert seen == [] and loop.log[-1] == ("update", 0), (seen, loop.log)
    loop.run()
    stopped = (libvirt.VIR_DOMAIN_EVENT_STOPPED, libvirt.VIR_DOMAIN_EVENT_STOPPED_DESTROYED)
    started = (libvirt.VIR_DOMAIN_EVENT_STARTED, libvirt.VIR_DOMAIN_EVENT_STARTED_BOOTED)
    for name in ["first", "second"]:
        assert [(e, d) for n, e, d in seen if n == name] == [stopped, started], seen
    # What waits for a callback that has ended is not delivered.
    seen.clear()
    domain.suspend()
    conn.domainEventDeregisterAny(first)
    loop.run()
    assert seen == [("second", libvirt.VIR_DOMAIN_EVENT_SUSPENDED, 0)], seen
    assert ("remove",) not in loop.log
    conn.domainEventDeregisterAny(second)
    assert loop.log[-1] == ("remove",) and not loop.timers, loop.log
    domain.resume()
    assert len(seen) == 1, seen
    conn.close()
    print("own loop: one sleeping timer for a connection's callbacks, events in order")


async def asyncio_loop():
    events = libvirtaio.virEventRegisterAsyncIOImpl()
    conn = libvirt.open("test:///default")
    domain = conn.lookupByName("test")
    assert events.is_idle()
    done = asyncio.Event()
    number = conn.domainEventRegisterAny(
        domain, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda *_: done.set(), None)
    assert not events.is_idle()
    domain.destroy()
    await asyncio.wait_for(done.wait(), 10)
    conn.domainEventDeregisterAny(number)
    await events.drain()
    assert events.is_idle()
    domain.create()
    conn.close()
    print("asyncio: idle before the first and after the last callback")


if sys.argv[1:] == ["asyncio"]:
    asyncio.run(asyncio_loop())
else:
    own_loop()
    # A process has one loop.
    subprocess.run([sys.executable, __file__, "asyncio"], check=True)
