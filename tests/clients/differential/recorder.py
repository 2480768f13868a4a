"""Calls methods of the bindings and keeps what came back, in a form that two libraries can be compared by."""

import os
import sys

import libvirt

FIELDS = ("code", "domain", "message", "level", "str1", "str2", "str3", "int1", "int2")

# Methods whose results are the host's or the moment's, not the library's: only their form is kept.
HOST_DEPENDENT = {
    "getHostname", "getLibVersion", "getCPUStats", "getMemoryStats", "getFreeMemory", "vcpus", "info", "blockStats", "blockStatsFlags",
    "interfaceStats", "memoryStats",
}

# Lists that come out of a hash table: their order means nothing.
UNORDERED = {
    "listNetworks", "listDefinedNetworks", "listAllNetworks", "listStoragePools", "listDefinedStoragePools", "listAllStoragePools",
    "listVolumes", "listAllVolumes", "listDevices", "listAllDevices", "listInterfaces", "listDefinedInterfaces", "listAllInterfaces",
    "listAllDomains", "listDefinedDomains", "listDomainsID", "snapshotListNames", "listAllSnapshots", "listChildrenNames",
    "listAllChildren", "listAllCheckpoints", "listAllPorts", "listAllSecrets", "listSecrets", "listNWFilters", "listAllNWFilters",
    "listAllNWFilterBindings", "getAllDomainStats", "domainListGetStats",
}


def form(value):
    """The types of a value, for values that differ from host to host."""
    if isinstance(value, dict):
        return {key: form(inner) for key, inner in sorted(value.items())}
    if isinstance(value, (list, tuple)):
        return [form(inner) for inner in value]
    return type(value).__name__


def plain(value):
    """A value as JSON can hold it; objects become their kind and name."""
    if isinstance(value, bytes):
        return "0x" + value.hex()
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    name = next((getattr(value, m) for m in ("name", "getName", "portDev", "UUIDString") if hasattr(value, m)), None)
    return f"{type(value).__name__}:{name() if name else ''}"


class Recorder:
    """Calls and records. Events take `patience` seconds at most: more than nothing if the driver is in another process."""

    patience = 0
    varying = HOST_DEPENDENT

    def __init__(self):
        self.records = []
        # A library that crashes leaves its last call on the standard error.
        self.trace = "DIFFERENTIAL_TRACE" in os.environ

    def note(self, label, outcome):
        self.records.append({"call": label, **outcome})

    def __call__(self, target, method, *arguments, **named):
        """Calls and records; the result, or None if there is none."""
        kind = getattr(target, "__name__", type(target).__name__)
        words = [repr(plain(a)) for a in arguments] + [f"{k}={plain(v)!r}" for k, v in named.items()]
        label = f"{kind}.{method}({', '.join(words)})"
        if target is None:
            self.note(label, {"skipped": "nothing to call it on"})
            return None
        if self.trace:
            print(label, file=sys.stderr, flush=True)
        try:
            value = getattr(target, method)(*arguments, **named)
        except libvirt.libvirtError as error:
            raw = error.err or (None,) * len(FIELDS)
            self.note(label, {"error": dict(zip(FIELDS, raw))})
            return None
        except Exception as error:  # what the bindings themselves refuse
            self.note(label, {"raised": f"{type(error).__name__}: {error}"})
            return None
        shown = form(value) if method in self.varying else plain(value)
        if method in UNORDERED and isinstance(shown, list):
            shown = sorted(shown, key=str)
        self.note(label, {"ok": shown})
        return value

    def seen(self, what, values):
        """Records what is no call's result, such as the events that arrived."""
        self.note(what, {"ok": plain(values)})
