"""Where our client answers otherwise than the original does, and why: a pattern for the area, one for the call, one for the two
answers (as JSON, the original's first), and the reason."""

EXPLAINED = [
    ("test: domain", r"securityLabelList\(\)", "the cause is unknown", "release 9.0.0 fails without a reason when there is no label"),
    ("old daemon", r"Event(Re|Dere)gisterAny\(", '"ok"', "a registration that was refused takes no number away"),
    ("logins", "", r"SASL\(-|nothing to call it on|Failed to collect auth credentials", "the SASL library has its own words; and credentials in a file are enough for ours"),
    ("qemu: guest", r"interfaceAddresses\(2, 0\)", "malformed netlink response message|wrong nlmsg len", "the daemon's own reading of the neighbour table fails, in one way or another"),
    ("newer calls of a guest", r"delThrottleGroup\(", "read only access prevents", "release 11.3.0 lets everybody delete throttle groups"),
]
