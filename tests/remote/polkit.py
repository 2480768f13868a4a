"""Who may connect and who may do what, as the host's polkit decides: our server beside the original's daemon.

    polkit.py SERVE

SERVE is the program that offers a driver on a socket. A system bus and polkitd run here with rules of our own; several users
run the distribution's virsh on the original's daemon and on our server, which must let the same ones in and say the same to the
others. What each may do there is compared with the rules: the original's test driver permits everything.
"""

import os
import pathlib
import re
import subprocess
import sys

import lab
import sides
from ours import Ours, virsh

VERBS = lab.HERE.parent.parent / "crates/rpc/src/gen/acl.rs"

# Users that any Debian has. The administrator may do everything, the reader look at one domain, the operator do what he likes
# with that one. The visitor would have to give a password, and nobody can ask for it; the stranger may not even connect.
ADMINISTRATOR, READER, OPERATOR, VISITOR, STRANGER = "daemon", "bin", "sys", "games", "nobody"

RULES = """
polkit.addRule(function(action, subject) {
    var user = subject.user;
    if (action.id == "org.libvirt.unix.manage")
        return {"%s": polkit.Result.NO, "%s": polkit.Result.AUTH_ADMIN}[user] || polkit.Result.YES;
    if (action.id.indexOf("org.libvirt.api.") != 0)
        return polkit.Result.NOT_HANDLED;
    if (user == "%s")
        return polkit.Result.YES;
    var words = action.id.split("."), object = words[3], verb = words[4];
    if (action.lookup("connect_driver") != "Test")
        return polkit.Result.NO;
    var harmless = verb == "getattr" || verb == "read" || verb.indexOf("search-") == 0;
    if (object == "connect" || object == "network")
        return harmless ? polkit.Result.YES : polkit.Result.NO;
    if (action.lookup("domain_name") != "one" || !action.lookup("domain_uuid"))
        return polkit.Result.NO;
    return user == "%s" || harmless ? polkit.Result.YES : polkit.Result.NO;
});
"""

BUS = """<busconfig><type>system</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""

ACTION = """<action id="{}"><description>x</description><message>x</message>
<defaults><allow_any>{}</allow_any><allow_inactive>{}</allow_inactive><allow_active>{}</allow_active></defaults></action>"""

NODE = """<node>
<domain type="test"><name>one</name><uuid>11111111-1111-4111-8111-111111111111</uuid><memory>65536</memory><os><type>hvm</type></os></domain>
<domain type="test"><name>two</name><uuid>22222222-2222-4222-8222-222222222222</uuid><memory>65536</memory><os><type>hvm</type></os></domain>
<network><name>net</name><uuid>33333333-3333-4333-8333-333333333333</uuid><bridge name="br7"/><ip address="192.0.2.1" netmask="255.255.255.0"/></network>
</node>"""

GUEST = "<domain type='test'><name>{}</name><uuid>{}</uuid><memory>1024</memory><os><type>hvm</type></os></domain>"

COMMANDS = ["list --all --name", "uri", "domstate two", "dumpxml one --xpath /domain/name", "suspend one", "net-list --all --name", "undefine two"]

DENIED = "error: access denied: 'Test' denied access"
HIDDEN = "error: failed to get domain 'two'"

# A command, and what it says to the reader and to the operator.
PERMITTED = [
    ("list --all --name", "one\n", "one\n"),
    ("domstate one", "running", "running"),
    ("domstate two", HIDDEN, HIDDEN),
    ("dumpxml one --xpath /domain/name", "<name>one</name>", "<name>one</name>"),
    ("dumpxml one --security-info --xpath /domain/name", DENIED, "<name>one</name>"),
    ("suspend one", DENIED, "suspended"),
    ("suspend two", HIDDEN, HIDDEN),
    ("desc one new", DENIED, "updated"),
    ("net-list --all --name", "net\n", "net\n"),
    ("net-destroy net", DENIED, DENIED),
    ("define FOLDER/one.xml", DENIED, "defined"),
    ("define FOLDER/three.xml", DENIED, DENIED),
    ("undefine two", HIDDEN, HIDDEN),
    ("destroy one", DENIED, "destroyed"),
]


def actions():
    """What is asked for, with the answer where no rule has one: looking on is free, the rest is not."""
    words = {match.groups() for match in re.finditer(r'Permission::new\(\s*"(\w+)",\s*"(\w+)"', VERBS.read_text(encoding="utf-8"))}
    for kind, verb in sorted(words):
        free = "yes" if verb in ("getattr", "read") or verb.startswith("search_") else "no"
        yield f"org.libvirt.api.{kind}.{verb}".replace("_", "-"), free, free, free
    yield "org.libvirt.unix.monitor", "yes", "yes", "yes"
    yield "org.libvirt.unix.manage", "auth_admin", "auth_admin", "auth_admin_keep"


class Authority:
    """A system bus and polkitd, in place of the host's."""

    def __init__(self, folder):
        for path in ("/etc/polkit-1", "/usr/share/polkit-1"):
            subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "private", path], check=True)
            for name in ("rules.d", "actions"):
                pathlib.Path(path, name).mkdir()
        rules = RULES % (STRANGER, VISITOR, ADMINISTRATOR, OPERATOR)
        pathlib.Path("/etc/polkit-1/rules.d/50-test.rules").write_text(rules, encoding="utf-8")
        policy = f"<policyconfig>{''.join(ACTION.format(*action) for action in actions())}</policyconfig>"
        pathlib.Path("/usr/share/polkit-1/actions/test.policy").write_text(policy, encoding="utf-8")
        bus, config = folder / "bus", folder / "bus.conf"
        config.write_text(BUS.format(bus), encoding="utf-8")
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={bus}"
        self.processes, self.folder = [], folder
        self.start(folder, "dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile")
        self.wait(bus.exists)
        self.start(folder, "/usr/lib/polkit-1/polkitd")
        self.wait(lambda: "org.freedesktop.PolicyKit1" in self.names())

    def start(self, folder, *words):
        with open(folder / "authority", "ab") as output:
            self.processes.append(subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=output, stderr=output))

    def names(self):
        words = ["dbus-send", "--system", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames"]
        return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout

    def wait(self, holds):
        lab.comes(lambda: holds() or any(process.poll() is not None for process in self.processes), 20)
        if not holds():
            print(pathlib.Path(self.folder, "authority").read_text(), [p.poll() for p in self.processes])
            raise SystemExit("the bus or polkitd did not start")

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait(10)


def said(user, socket, folder, line):
    """What virsh says to a user, who has nobody to ask for a password; and its status."""
    become = ["setpriv", f"--reuid={user}", "--regid=nogroup", "--clear-groups"]
    words = line.replace("FOLDER", str(folder)).split()
    code, text = virsh("--connect", f"test+unix://{folder}/node.xml?socket={socket}", *words, before=become)
    return code, text.replace(str(socket), "SOCKET")


def same(users, theirs, ours, folder):
    """Who is let in is told the same by both; so is who is not. Original test drivers have no access checks of their own."""
    bad, count = 0, 0
    for user in users:
        for line in COMMANDS:
            their, our = (said(user, socket, folder, line) for socket in (theirs, ours))
            count += 1
            if their != our:
                bad += 1
                sides.show(f"{user}: virsh {line}", their, our)
    print(f"polkit: {count} commands of {len(users)} users, {bad} differences", flush=True)
    return bad


def permitted(socket, folder):
    """Who may do what: the reader and the operator."""
    bad = 0
    for line, *answers in PERMITTED:
        for user, expected in zip((READER, OPERATOR), answers):
            code, text = said(user, socket, folder, line)
            good = expected in text and (code != 0) == (expected in (DENIED, HIDDEN))
            bad += not good
            if not good:
                print(f"{user}: virsh {line}\n  expected {expected!r}\n  ours     {code} {text!r}")
    print(f"polkit: {2 * len(PERMITTED)} permissions, {bad} wrong", flush=True)
    return bad


def main(program):
    with lab.Scratch() as scratch:
        (scratch / "node.xml").write_text(NODE, encoding="utf-8")
        for name, uuid in (("one", "11111111-1111-4111-8111-111111111111"), ("three", "44444444-4444-4444-8444-444444444444")):
            (scratch / f"{name}.xml").write_text(GUEST.format(name, uuid), encoding="utf-8")
        authority = Authority(scratch)
        settings = {"auth_unix_rw": '"polkit"', "access_drivers": '["polkit"]'}
        with lab.Daemon(scratch / "daemon", settings) as daemon:
            ours = Ours(program, "any", scratch / "ours", "--polkit")
            bad = same((ADMINISTRATOR, VISITOR, STRANGER, "root"), daemon.socket, ours.socket, scratch)
        bad += permitted(ours.socket, scratch)
        # Without polkit nobody is let in who would have to be asked about.
        authority.stop()
        code, text = said(ADMINISTRATOR, ours.socket, scratch, "uri")
        print(f"polkit is gone: {text.splitlines()[-1:]}", flush=True)
        bad += code == 0
        code = ours.stop()
    raise SystemExit(int(bool(bad or code)))


if __name__ == "__main__":
    main(sys.argv[1])
