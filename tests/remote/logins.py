"""Daemons that want to know who calls."""

import os

import libvirt

import lab

USER, PASSWORD = "lab", "lab password"
ASKED = [libvirt.VIR_CRED_AUTHNAME, libvirt.VIR_CRED_PASSPHRASE]


def answers(user, password):
    asked = []

    def give(credentials, _opaque):
        for credential in credentials:
            asked.append(credential[:4])
            credential[4] = {libvirt.VIR_CRED_AUTHNAME: user, libvirt.VIR_CRED_PASSPHRASE: password}.get(credential[0])
        return 0

    return give, asked


def run(r, _conn, _read_only):
    uri = lab.TEST_URI.format(r.connect("sasl"))
    for user, password in ((USER, PASSWORD), (USER, "wrong"), ("nobody", PASSWORD), ("", ""), (None, None)):
        give, asked = answers(user, password)
        conn = r(libvirt, "openAuth", uri, [ASKED, give, None], 0)
        r.seen("asked for", asked)
        r(conn, "getHostname")
        r(conn, "listDomainsID")
        r(conn, "close")
    r(libvirt, "open", uri)
    r(libvirt, "openAuth", uri, [[], answers(USER, PASSWORD)[0], None], 0)
    r(libvirt, "openAuth", uri, [ASKED, lambda *_: -1, None], 0)
    for content in (f"[credentials-x]\nauthname={USER}\npassword={PASSWORD}\n[auth-libvirt-localhost]\ncredentials=x\n", "[auth-libvirt-localhost]\ncredentials=none\n", ""):
        with open(f"{r.folder}/auth.conf", "w", encoding="utf-8") as file:
            file.write(content)
        conn = r(libvirt, "open", f"{uri}&authfile={r.folder}/auth.conf")
        r(conn, "listDomainsID")
    for mechanism in ("scram-sha-256", "nonsense"):
        r(libvirt, "openAuth", f"{uri}&mechanism={mechanism}", [ASKED, answers(USER, PASSWORD)[0], None], 0)
    uri = lab.TEST_URI.format(r.connect("polkit"))
    os.seteuid(lab.NOBODY)
    try:
        r(libvirt, "open", uri)
        r(libvirt, "openReadOnly", uri)
    finally:
        os.seteuid(0)
    conn = r(libvirt, "open", uri)
    r(conn, "listDomainsID")
