"""A daemon that knows nothing but the steps of a migration: it writes down each call, and answers or fails as it is told."""

import os
import socket
import struct
import threading

PROGRAM = 0x20008086
FEATURES = {
    "v1": 1, "v2": 3, "p2p": 4, "direct": 5, "v3": 6, "protection": 7, "strings": 9, "keepalive": 10, "migratable": 11, "offline": 12,
    "params": 13, "events": 14, "close": 15,
}
DOMAIN = ("guest", bytes(range(16)), 7)

# Arguments (name:kind) and results (kind:default) by procedure. Kinds: i int, u uint, h uhyper, s string, S string or none,
# o opaque, d domain, p typed parameters.
PROCEDURES = {
    14: ("GetXMLDesc", "dom:d flags:u", [("s", "<domain>from the source</domain>")]),
    16: ("GetInfo", "dom:d", [("i", 1), ("h", 1024), ("h", 1024), ("i", 1), ("h", 5)]),
    23: ("LookupByName", "name:s", [("d", DOMAIN)]),
    24: ("LookupByUUID", "", [("d", DOMAIN)]),
    61: ("Prepare", "uri_in:S flags:h dname:S resource:h", [("o", "c-prepare"), ("S", "tcp:out")]),
    62: ("Perform", "dom:d cookie:o uri:s flags:h dname:S resource:h", []),
    63: ("Finish", "dname:s cookie:o uri:s flags:h", [("d", DOMAIN)]),
    108: ("Prepare2", "uri_in:S flags:h dname:S resource:h dom_xml:s", [("o", "c-prepare"), ("S", "tcp:out")]),
    109: ("Finish2", "dname:s cookie:o uri:s flags:h retcode:i", [("d", DOMAIN)]),
    212: ("GetState", "dom:d flags:u", [("i", 1), ("i", 0)]),
    213: ("Begin3", "dom:d xmlin:S flags:h dname:S resource:h", [("o", "c-begin"), ("s", "<domain>begun</domain>")]),
    214: ("Prepare3", "cookie:o uri_in:S flags:h dname:S resource:h dom_xml:s", [("o", "c-prepare"), ("S", "tcp:out")]),
    216: ("Perform3", "dom:d xmlin:S cookie:o dconnuri:S uri:S flags:h dname:S resource:h", [("o", "c-perform")]),
    217: ("Finish3", "dname:s cookie:o dconnuri:S uri:S flags:h cancelled:i", [("d", DOMAIN), ("o", "c-finish")]),
    218: ("Confirm3", "dom:d cookie:o flags:h cancelled:i", []),
    302: ("Begin3Params", "dom:d params:p flags:u", [("o", "c-begin"), ("s", "<domain>begun</domain>")]),
    303: ("Prepare3Params", "params:p cookie:o flags:u", [("o", "c-prepare"), ("S", "tcp:out")]),
    305: ("Perform3Params", "dom:d dconnuri:S params:p cookie:o flags:u", [("o", "c-perform")]),
    306: ("Finish3Params", "params:p cookie:o flags:u cancelled:i", [("d", DOMAIN), ("o", "c-finish")]),
    307: ("Confirm3Params", "dom:d params:p cookie:o flags:u cancelled:i", []),
}


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self, form):
        size = struct.calcsize(form)
        self.at += size
        return struct.unpack(form, self.data[self.at - size:self.at])[0]

    def opaque(self):
        size = self.number(">I")
        found = self.data[self.at:self.at + size]
        self.at += (size + 3) // 4 * 4
        return found

    def value(self, kind):
        if kind in "iuh":
            return self.number({"i": ">i", "u": ">I", "h": ">Q"}[kind])
        if kind == "o":
            return self.opaque().decode()
        if kind == "s" or (kind == "S" and self.number(">I")):
            return self.opaque().decode()
        if kind == "d":
            name, self.at = self.opaque().decode(), self.at + 16
            return f"{name}#{self.number('>i')}"
        if kind == "p":
            return [self.parameter() for _ in range(self.number(">I"))]
        return None

    def parameter(self):
        field, kind = self.opaque().decode(), self.number(">i")
        value = self.value("s") if kind == 7 else self.number({1: ">i", 2: ">I", 3: ">q", 4: ">Q", 5: ">d", 6: ">i"}[kind])
        return [field, kind, value]


def opaque(data):
    return struct.pack(">I", len(data)) + data + bytes(-len(data) % 4)


def encode(kind, value):
    if kind in "iuh":
        return struct.pack({"i": ">i", "u": ">I", "h": ">Q"}[kind], value)
    if kind == "S" and value is None:
        return struct.pack(">I", 0)
    if kind == "d":
        return opaque(value[0].encode()) + value[1] + struct.pack(">i", value[2])
    data = value if isinstance(value, bytes) else value.encode()
    return (struct.pack(">I", 1) if kind == "S" else b"") + opaque(data)


def error(code, domain, message):
    text = encode("S", message)
    nothing = struct.pack(">I", 0)
    return struct.pack(">ii", code, domain) + text + struct.pack(">i", 2) + nothing + text + nothing * 2 + struct.pack(">ii", -1, -1) + nothing


class Peer:
    """`script` gives by step: "fail" as (code, domain, message), or a list of results that replaces the ordinary one."""

    def __init__(self, name, path, features, script, log):
        self.name, self.features, self.script, self.log = name, {FEATURES[f] for f in features}, script, log
        self.listener = socket.socket(socket.AF_UNIX)
        if os.path.exists(path):
            os.unlink(path)
        self.listener.bind(path)
        self.listener.listen()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        stream, _ = self.listener.accept()
        self.listener.close()
        with stream:
            while (head := stream.recv(4, socket.MSG_WAITALL)) and len(head) == 4:
                data = stream.recv(struct.unpack(">I", head)[0] - 4, socket.MSG_WAITALL)
                program, version, procedure, kind, serial, _ = struct.unpack(">IIiiIi", data[:24])
                if kind != 0:
                    continue
                status, body = self.answer(procedure, Reader(data[24:])) if program == PROGRAM else (1, error(1, 0, "program"))
                reply = struct.pack(">IIiiIi", program, version, procedure, 1, serial, status) + body
                stream.sendall(struct.pack(">I", len(reply) + 4) + reply)

    def answer(self, procedure, arguments):
        if procedure == 60:
            return 0, encode("i", int(arguments.number(">i") in self.features))
        if procedure == 66:
            return 0, struct.pack(">II", 1, 0)
        if procedure == 110:
            return 0, encode("s", f"{self.name}:///uri")
        if procedure not in PROCEDURES:
            return 0, b""
        step, form, results = PROCEDURES[procedure]
        pairs = (word.split(":") for word in form.split())
        if procedure != 24:
            self.log.append([f"{self.name} {step}", {name: arguments.value(kind) for name, kind in pairs}])
        told = self.script.get(f"{self.name} {step}", results)
        if isinstance(told, tuple):
            return 1, error(*told)
        return 0, b"".join(encode(kind, value) for kind, value in told)
