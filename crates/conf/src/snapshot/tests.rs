use super::*;

fn redefined(body: &str) -> Result<Snapshot> {
    let text = format!(
        "<domainsnapshot>\n  <name>s</name>\n{body}  <creationTime>5</creationTime>\n</domainsnapshot>\n"
    );
    Snapshot::parse(&text, &SnapshotParse { redefine: true, ..SnapshotParse::default() })
}

#[test]
fn a_new_snapshot_takes_its_name_from_the_time() {
    let text = "<domainsnapshot><state>running</state><disks><disk name='vda'><source file='/a'/></disk></disks>\
                </domainsnapshot>";
    let mut snapshot = Snapshot::parse(text, &SnapshotParse::default()).expect("valid");
    assert_eq!(snapshot.state, None, "the state of a new snapshot is not the caller's to choose");
    snapshot.moment.complete(42);
    let expected = "<domainsnapshot>\n  <name>42</name>\n  <creationTime>42</creationTime>\n  <disks>\n    \
                    <disk name='vda' snapshot='external' type='file'>\n      <source file='/a'/>\n    </disk>\n  \
                    </disks>\n  <domain>\n    <uuid>u</uuid>\n  </domain>\n</domainsnapshot>\n";
    let options = SnapshotFormat { domain_uuid: Some("u"), ..SnapshotFormat::default() };
    assert_eq!(snapshot.format(&options), expected);
}

#[test]
fn memory_follows_the_state() {
    let memory = |body: &str| redefined(body).map(|snapshot| snapshot.memory);
    assert_eq!(memory("<state>running</state>").expect("valid"), Some(MemorySnapshot::Internal));
    assert_eq!(memory("<state>shutoff</state>").expect("valid"), Some(MemorySnapshot::No));
    let fault = |body: &str| redefined(body).expect_err("invalid").message().into_owned();
    assert_eq!(fault(""), "XML error: missing state from existing snapshot");
    assert_eq!(fault("<state>nostate</state>"), "XML error: Invalid state 'nostate' in domain snapshot XML");
    assert_eq!(
        fault("<state>shutoff</state><memory snapshot='internal'/>"),
        "XML error: memory state cannot be saved with offline or disk-only snapshot"
    );
    assert_eq!(
        fault("<state>running</state><memory snapshot='no' file='/m'/>"),
        "XML error: memory filename '/m' requires external snapshot"
    );
}

#[test]
fn faults_of_disks() {
    let fault = |disk: &str| {
        let text = format!("<domainsnapshot><disks>{disk}</disks></domainsnapshot>");
        Snapshot::parse(&text, &SnapshotParse::default()).expect_err("invalid").message().into_owned()
    };
    assert_eq!(fault("<disk/>"), "XML error: missing name from disk snapshot element");
    assert_eq!(
        fault("<disk name='vda'><driver type='x'/></disk>"),
        "XML error: unknown disk snapshot driver 'x'"
    );
    assert_eq!(
        fault("<disk name='vda'><source file='a'/></disk>"),
        "XML error: disk snapshot image path 'a' must be absolute"
    );
}
