"""Programs of the distribution, run twice: on the distribution's libvirt and on ours. Both must print the same.

Usage: programs.py LIBRARY_FOLDER
"""

import difflib
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
OURS = sys.argv[1]
CONNECT = ["--connect", "test:///default"]
INSTALL = ["virt-install", *CONNECT, "--osinfo", "detect=off,require=off", "--noautoconsole", "--uuid",
           "11111111-2222-4333-8444-555555555555", "--name", "guest", "--memory", "64"]
MAC = "mac=52:54:00:12:34:56"

COMMANDS = [
    ["/usr/bin/perl", str(HERE / "sys_virt.pl")],
    ["/usr/bin/python3", str(HERE / "gvir.py")],
    [*INSTALL, "--import", "--disk", "none", "--network", "none"],
    [*INSTALL, "--import", "--disk", "size=1,pool=default-pool", "--network", f"network=default,{MAC}"],
    [*INSTALL, "--import", "--disk", "none", "--network", f"network=default,{MAC}", "--print-xml"],
    [*INSTALL, "--boot", "uefi=off,hd,cdrom", "--disk", "none", "--network", f"bridge=br0,{MAC}", "--graphics", "vnc",
     "--vcpus", "4,maxvcpus=8", "--print-xml"],
    [*INSTALL, "--pxe", "--disk", "none", "--network", f"network=absent,{MAC}"],
    [*INSTALL, "--import", "--disk", "vol=default-pool/absent"],
    ["virt-clone", *CONNECT, "--original", "test", "--name", "copy", "--auto-clone"],
    ["virt-clone", "--connect", f"test://{HERE}/node.xml", "--original", "off", "--name", "copy", "--auto-clone",
     "--uuid", "11111111-2222-4333-8444-555555555556", "--print-xml"],
    ["virt-xml", *CONNECT, "test", "--edit", "--memory", "4096", "--print-diff", "--define"],
    ["virt-xml", *CONNECT, "test", "--add-device", "--disk", "/tmp/absent.img,target.dev=vdz", "--print-xml"],
    ["virt-xml", *CONNECT, "test", "--edit", "--metadata", "title=A title", "--define"],
    ["virt-xml", *CONNECT, "test", "--remove-device", "--disk", "all", "--define"],
    ["virt-xml", *CONNECT, "absent", "--edit", "--memory", "1"],
]


def run(command, library):
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "C.UTF-8", "XDG_CACHE_HOME": "/tmp"}
    if library:
        environment["LD_LIBRARY_PATH"] = library
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=120, text=True)
    # Progress bars show times.
    lines = [line.split("|")[0].rstrip() for line in done.stdout.splitlines()]
    return [*lines, f"exit status {done.returncode}"]


different = 0
for command in COMMANDS:
    theirs, ours = run(command, None), run(command, OURS)
    if theirs != ours:
        different += 1
        print("$", " ".join(command))
        print("\n".join(difflib.unified_diff(theirs, ours, "distribution", "ferrovirt", lineterm="")))
print(f"{len(COMMANDS) - different} of {len(COMMANDS)} programs print the same on both libraries")
sys.exit(1 if different else 0)
