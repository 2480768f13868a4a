"""What is migrated how: one row a migration, with the features of both ends, what they are told to answer, and the call."""

import libvirt

PROTOCOLS = {"1": ["v1"], "2": ["v2"], "3": ["v3"], "3p": ["v3", "protection"], "params": ["v3", "params"], "paramsp": ["v3", "params", "protection"]}
STEPS = {
    "1": ["dst Prepare", "src Perform", "dst Finish"],
    "2": ["src GetXMLDesc", "dst Prepare2", "src Perform", "dst Finish2"],
    "3": ["src Begin3", "dst Prepare3", "src Perform3", "dst Finish3", "src Confirm3"],
    "params": ["src Begin3Params", "dst Prepare3Params", "src Perform3Params", "dst Finish3Params", "src Confirm3Params"],
}
LIVE, P2P, TUNNELLED, PERSIST, PAUSED, PROTECTION, OFFLINE, ABORT, CONVERGE = 1, 2, 4, 8, 32, 256, 1024, 4096, 8192
DISK, INC, PARALLEL, SYNCHRONOUS = 64, 128, 131072, 262144
QEMU, OPERATION_FAILED, FINISH_OK, INTERNAL = 10, 9, 93, 1
ALL = {libvirt.VIR_MIGRATE_PARAM_URI: "tcp:in", libvirt.VIR_MIGRATE_PARAM_DEST_NAME: "other", libvirt.VIR_MIGRATE_PARAM_DEST_XML: "<domain>mine</domain>", libvirt.VIR_MIGRATE_PARAM_BANDWIDTH: 9}

# A source that manages the whole migration has no cookie for the caller.
QUIET = {"src Perform3": [("o", "")], "src Perform3Params": [("o", "")]}


def migrate(flags, dname=None, uri="tcp:in", bandwidth=0):
    return ["migrate", flags, dname, uri, bandwidth]


def migrate2(flags, dxml=None, dname=None, uri="tcp:in", bandwidth=0):
    return ["migrate2", dxml, flags, dname, uri, bandwidth]


def migrate3(flags, params=None):
    return ["migrate3", params or {}, flags]


def to_uri(flags, duri, dname=None, bandwidth=0):
    return ["migrateToURI", duri, flags, dname, bandwidth]


def to_uri2(flags, dconnuri=None, miguri=None, dxml=None, dname=None, bandwidth=0):
    return ["migrateToURI2", dconnuri, miguri, dxml, flags, dname, bandwidth]


def to_uri3(flags, dconnuri=None, params=None):
    return ["migrateToURI3", dconnuri, params or {}, flags]


def rows():
    """(features of the source, of the destination, script, call)"""
    for name, features in PROTOCOLS.items():
        params = name.startswith("params")
        steps = STEPS[name.rstrip("p") if not params else "params"] if name != "3p" else STEPS["3"]
        calls = [migrate3(LIVE), migrate3(LIVE, ALL)] if params else [migrate(LIVE), migrate(LIVE | PERSIST, "other", None, 9), migrate2(LIVE, "<domain>mine</domain>"), migrate3(LIVE, ALL)]
        for call in calls:
            yield features, features, {}, call
        plain = migrate3(LIVE, {libvirt.VIR_MIGRATE_PARAM_URI: "tcp:in"}) if params else migrate(LIVE)
        for step in steps:
            yield features, features, {step: (INTERNAL, QEMU, f"{step} broke")}, plain
        # No address from the destination: with one of ours, and without.
        prepare = next(step for step in steps if "Prepare" in step)
        silent = {prepare: [("o", "c-prepare"), ("S", None)]}
        yield features, features, silent, plain
        yield features, features, silent, migrate3(LIVE) if params else migrate(LIVE, uri=None)
        # The state of the source, and flags that only one end gets.
        for query in ("src GetInfo", "src GetState"):
            state = [("i", 3), ("i", 0)] if "State" in query else [("i", 3), ("h", 1), ("h", 1), ("i", 1), ("h", 1)]
            yield features, features, {query: state}, plain
            yield features, features, {query: (INTERNAL, QEMU, "no state")}, plain
        for flags in (ABORT | CONVERGE, PROTECTION, OFFLINE, TUNNELLED, PAUSED):
            yield features + ["offline"], features + ["offline"], {}, migrate3(flags, {libvirt.VIR_MIGRATE_PARAM_URI: "tcp:in"}) if params else migrate(flags)
        # A destination that can say why, after a source that cannot.
        perform = next(step for step in steps if "Perform" in step)
        finish = next(step for step in steps if "Finish" in step)
        for code, text in ((FINISH_OK, "aborted"), (INTERNAL, "guest crashed")):
            for domain in (QEMU, 20):
                script = {perform: (OPERATION_FAILED, QEMU, "unexpectedly failed"), finish: (code, domain, text)}
                yield features, features, script, plain
            yield features, features, {perform: (INTERNAL, QEMU, "perform"), finish: (code, QEMU, text)}, plain
        yield features, features, {perform: (INTERNAL, QEMU, "perform"), steps[-1]: (INTERNAL, QEMU, "last")}, plain
        # Ends that differ.
        yield features, ["v1", "v2"], {}, plain
        yield ["v1", "v2", "v3"], features, {}, plain
    both = ["v1", "v2", "v3", "params", "offline"]
    yield both, both, {}, migrate3(LIVE, {**ALL, libvirt.VIR_MIGRATE_PARAM_GRAPHICS_URI: "spice:x"})
    yield ["v3"], both, {}, migrate3(LIVE, {**ALL, libvirt.VIR_MIGRATE_PARAM_GRAPHICS_URI: "spice:x"})
    yield [], [], {}, migrate(LIVE)
    yield [], [], {}, migrate3(LIVE)
    yield ["v1", "v3"], [], {}, migrate2(LIVE)
    yield both, ["v3"], {}, migrate(OFFLINE)
    yield both, both, {}, migrate(PROTECTION)
    for many in (migrate, migrate3):
        for flags in (DISK | INC, TUNNELLED | PARALLEL, SYNCHRONOUS, SYNCHRONOUS | INC, P2P, P2P | TUNNELLED, PROTECTION, OFFLINE):
            yield both, both, {}, many(flags)
            yield [], [], {}, many(flags)
    for dname in ("", "other"):
        yield both, both, {}, migrate(LIVE, dname)
        yield both, both, {}, migrate2(LIVE, None, dname)
        yield both, both, {}, migrate3(LIVE, {libvirt.VIR_MIGRATE_PARAM_DEST_NAME: dname})
        yield ["v3"], ["v3"], {}, migrate3(LIVE, {libvirt.VIR_MIGRATE_PARAM_DEST_NAME: dname})
    yield ["v2", "migratable"], ["v2"], {}, migrate(LIVE)
    # Migrations that the source manages.
    for features in (["v1"], ["v2"], ["v3"], ["v3", "params"], ["v2", "params"]):
        features = features + ["p2p", "direct", "offline"]
        for call in (
            migrate(P2P, uri=None), migrate(P2P, "other", "qemu+tcp://there/system", 9), migrate2(P2P, "<domain>mine</domain>", "other", "tcp:in", 9),
            migrate2(P2P, uri=None), to_uri(P2P, "qemu+tcp://there/system"), to_uri(P2P, "qemu+tcp://there/system", "other", 9), to_uri(0, "tcp:in", "other", 9),
            to_uri(P2P, "qemu:///system"), to_uri(P2P, "qemu+tcp://localhost/system"), to_uri(P2P, "qemu+tcp://localhost.far/system"), to_uri(P2P, "tcp:in"),
            to_uri(P2P, "::"), to_uri(P2P, ""), to_uri(P2P, "qemu+tcp://127.0.0.1/system"), to_uri(0, ""),
            to_uri2(P2P, "qemu+tcp://there/system", "tcp:in", "<domain>mine</domain>", "other", 9), to_uri2(P2P, None, "tcp:in"), to_uri2(0, "qemu+tcp://there/system", "tcp:in"),
            to_uri2(P2P, "qemu+tcp://there/system"), to_uri2(0), to_uri2(0, None, "tcp:in", "<domain>mine</domain>"),
            to_uri3(P2P, "qemu+tcp://there/system"), to_uri3(P2P, "qemu+tcp://there/system", ALL), to_uri3(0, "qemu+tcp://there/system", ALL), to_uri3(0, None, ALL), to_uri3(P2P),
            to_uri3(P2P, "qemu+tcp://there/system", {libvirt.VIR_MIGRATE_PARAM_GRAPHICS_URI: "x"}), to_uri3(0, None, {libvirt.VIR_MIGRATE_PARAM_GRAPHICS_URI: "x"}),
            to_uri3(0, None, {libvirt.VIR_MIGRATE_PARAM_BANDWIDTH: 9}), to_uri3(P2P | TUNNELLED, "qemu+tcp://there/system"), to_uri3(P2P | OFFLINE | PROTECTION, "qemu+tcp://there/system"),
        ):
            yield features, [], QUIET, call
    every = ["v3", "params", "p2p", "direct", "offline"]
    yield every, every, QUIET, migrate(P2P, "other", uri="qemu+tcp://there/system")
    for uri in ("qemu:///system", "qemu+tcp://localhost/system", "::", ""):
        yield every, every, QUIET, migrate(P2P, uri=uri)
        yield every, every, QUIET, migrate2(P2P, uri=uri)
    for step in ("src Perform3Params", "dst LookupByName"):
        yield every, every, {**QUIET, step: (INTERNAL, QEMU, "broke")}, migrate(P2P, uri="qemu+tcp://there/system")
    yield every, [], {"src Perform3Params": (INTERNAL, QEMU, "broke")}, to_uri3(P2P, "qemu+tcp://there/system")
    for flags in (0, P2P, OFFLINE, OFFLINE | P2P, DISK | INC, TUNNELLED | PARALLEL, SYNCHRONOUS, SYNCHRONOUS | DISK | P2P):
        for dname in (None, ""):
            yield [], [], {}, to_uri(flags, "qemu+tcp://there/system", dname)
            yield [], [], {}, to_uri2(flags, None, None, None, dname)
        yield [], [], {}, to_uri3(flags, None)
        yield every, [], QUIET, to_uri3(flags, None)
