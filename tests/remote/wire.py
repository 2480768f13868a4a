"""Listens on a socket of its own, passes everything on to the daemon's, and notes which procedures cross the wire.

It can also make a daemon look older than it is, by denying features: clients then fall back to what they keep for old daemons.
"""

import array
import os
import socket
import struct
import threading

CALL, REPLY, EVENT, STREAM, CALL_WITH_FDS, REPLY_WITH_FDS, HOLE = range(7)
REMOTE = 0x20008086
SUPPORTS_FEATURE = 60
HEADER = struct.Struct(">IIIiiIi")


class Wire:
    """Clients connect to `path`; what they say goes to the socket `daemon`."""

    def __init__(self, path, daemon):
        self.path, self.daemon = str(path), str(daemon)
        # Features by number: whether the daemon is to have them.
        self.pretended = {}
        # Pairs of a program's and a procedure's number, with the kind of message, in the order in which they passed.
        self.seen = []
        self.asked = {}
        if os.path.exists(self.path):
            os.unlink(self.path)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.path)
        os.chmod(self.path, 0o777)
        self.listener.listen(64)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client = self.listener.accept()[0]
            daemon = socket.socket(socket.AF_UNIX)
            try:
                daemon.connect(self.daemon)
            except OSError:
                client.close()
                continue
            for source, target in ((client, daemon), (daemon, client)):
                threading.Thread(target=self.pump, args=(source, target), daemon=True).start()

    def pump(self, source, target):
        """Passes whole messages on; a descriptor travels with the byte that it came with."""
        buffer = bytearray()
        try:
            while True:
                data, ancillary, _, _ = source.recvmsg(1 << 18, socket.CMSG_SPACE(4 * 16))
                if not data:
                    break
                descriptors = array.array("i")
                for _, _, words in ancillary:
                    descriptors.frombytes(words[: len(words) - len(words) % descriptors.itemsize])
                # A descriptor's byte comes last, behind the message that announced it.
                buffer += data[:-1] if descriptors else data
                while len(buffer) >= HEADER.size:
                    length = struct.unpack_from(">I", buffer)[0]
                    if length < HEADER.size or len(buffer) < length:
                        break
                    message = buffer[:length]
                    del buffer[:length]
                    self.note(message)
                    target.sendall(message)
                if descriptors:
                    target.sendmsg([data[-1:]], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)])
                    for descriptor in descriptors:
                        os.close(descriptor)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def note(self, message):
        """Notes a message, and changes it where a feature is denied."""
        _, program, _, procedure, kind, serial, status = HEADER.unpack_from(message)
        self.seen.append((program, procedure, kind, status))
        if (program, procedure) == (REMOTE, SUPPORTS_FEATURE) and self.pretended:
            if kind == CALL:
                self.asked[serial] = struct.unpack_from(">i", message, HEADER.size)[0]
            elif kind == REPLY and status == 0 and (feature := self.asked.pop(serial, None)) in self.pretended:
                struct.pack_into(">i", message, HEADER.size, self.pretended[feature])
