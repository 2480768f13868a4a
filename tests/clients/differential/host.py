"""The connection and the host: what the test driver pretends to run on."""

import libvirt

CPU = "<cpu mode='custom' match='exact'><model>{}</model></cpu>"


def connection(r, conn):
    for method in ("getType", "getVersion", "getLibVersion", "getURI", "getHostname", "isEncrypted", "isSecure", "isAlive", "getInfo", "getSecurityModel", "getFreeMemory", "getCapabilities"):
        r(conn, method)
    for kind in (None, "test", "xen", "nonsense"):
        r(conn, "getMaxVcpus", kind)
    r(conn, "getSysinfo", 0)
    r(conn, "getSysinfo", 1)
    r(conn, "getCPUMap", 0)
    r(conn, "getCPUMap", 1)
    for cpu in (-1, 0, 3, 99):
        r(conn, "getCPUStats", cpu, 0)
    r(conn, "getCPUStats", 0, 1)
    r(conn, "getMemoryStats", -1, 0)
    r(conn, "getMemoryStats", 0, 0)
    r(conn, "getMemoryParameters", 0)
    r(conn, "setMemoryParameters", {"shm_pages_to_scan": 5}, 0)
    for start, count in ((0, 1), (0, 2), (1, 1), (0, 99), (2, 1), (-1, 1)):
        r(conn, "getCellsFreeMemory", start, count)
    for pages, start, count, flags in (([4], 0, 1, 0), ([4, 2048], 0, 2, 0), ([4, 1048576], 1, 1, 0), ([3], 0, 1, 0), ([4], 9, 1, 0), ([4], 0, 9, 0), ([4], 0, 1, 1)):
        r(conn, "getFreePages", pages, start, count, flags)
    r(conn, "allocPages", {2048: 10}, 0, 1, 0)
    r(conn, "allocPages", {3: 10}, 0, 1, 0)
    r(conn, "allocPages", {2048: 10}, 7, 1, 0)
    r(conn, "suspendForDuration", 0, 1, 0)
    r(conn, "setKeepAlive", 5, 5)
    r(conn, "getSEVInfo", 0)


def cpus(r, conn):
    for arch in ("x86_64", "i686", "ppc64", "aarch64", "nonsense"):
        r(conn, "getCPUModelNames", arch, 0)
    for xml in (CPU.format("Haswell"), CPU.format("qemu64"), CPU.format("nonsense"), "<cpu", "<domain/>"):
        r(conn, "compareCPU", xml, 0)
        r(conn, "baselineCPU", [xml], 0)
    two = [f"<cpu><arch>x86_64</arch><model>{model}</model></cpu>" for model in ("Penryn", "Haswell")]
    for flags in (0, 1, 2, 8):
        r(conn, "baselineCPU", two, flags)
    r(conn, "baselineCPU", [], 0)
    r(conn, "baselineCPU", ["<cpu><arch>x86_64</arch><model>Penryn</model><feature name='ssse3'/></cpu>"], 0)
    r(conn, "getDomainCapabilities", None, None, None, None, 0)
    r(conn, "getDomainCapabilities", None, "x86_64", None, "test", 0)
    r(conn, "getDomainCapabilities", None, "nonsense", None, "test", 0)
    r(conn, "getDomainCapabilities", None, None, None, "xen", 0)
    r(conn, "getDomainCapabilities", None, None, None, None, 1)


def native(r, conn):
    r(conn, "domainXMLToNative", "qemu-argv", "<domain/>", 0)
    r(conn, "domainXMLFromNative", "qemu-argv", "x", 0)
    r(conn, "compareHypervisorCPU", None, None, None, None, CPU.format("Haswell"), 0)
    r(conn, "baselineHypervisorCPU", None, None, None, None, [CPU.format("Haswell")], 0)


def opening(r, _conn, _read_only):
    """Connections by other addresses: an area of its own, for these are not made where a server has the driver."""
    for uri in ("test:///", "test:///no/such/file.xml", "test:default", "test:///default?x=1"):
        conn = r(libvirt, "open", uri)
        if conn:
            r(conn, "getURI")
    r(libvirt, "openReadOnly", "test:///default")
    r(libvirt, "getVersion")


def run(r, conn, read_only):
    connection(r, conn)
    cpus(r, conn)
    native(r, conn)
    r(read_only, "setMemoryParameters", {"shm_pages_to_scan": 5}, 0)
    r(read_only, "suspendForDuration", 0, 1, 0)
    r(read_only, "allocPages", {2048: 10}, 0, 1, 0)
