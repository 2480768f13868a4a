use super::{CapacityRule, Pool, Volume};

fn fault(text: &str) -> String {
    Pool::parse(text).expect_err("invalid").message().into_owned()
}

/// Texts observed from the reference.
#[test]
fn pool_faults() {
    assert_eq!(fault("<pool/>"), "XML error: Missing required attribute 'type' in element 'pool'");
    assert_eq!(fault("<pool type='dir'/>"), "XML error: missing pool source name element");
    assert_eq!(
        fault("<pool type='dir'><name>a</name></pool>"),
        "XML error: missing storage pool target path"
    );
    let scsi = |adapter: &str| {
        fault(&format!(
            "<pool type='scsi'><name>a</name><source>{adapter}</source><target><path>/a</path></target></pool>"
        ))
    };
    assert_eq!(scsi("<adapter/>"), "XML error: missing storage pool source adapter");
    assert_eq!(scsi("<adapter type='fc_host' wwnn='1' wwpn='2'/>"), "internal error: Malformed wwn: 1");
    assert_eq!(
        scsi(
            "<adapter type='scsi_host'><parentaddr unique_id='3'><address slot='0x2f'/></parentaddr></adapter>"
        ),
        "XML error: Invalid PCI address slot='0x2f', must be <= 0x1F"
    );
    assert_eq!(
        fault(
            "<pool type='iscsi-direct'><name>a</name><source><host name='q'/><device path='z'/></source></pool>"
        ),
        "unsupported configuration: missing initiator IQN"
    );
}

#[test]
fn volume_faults() {
    let pool =
        Pool::parse("<pool type='dir'><name>a</name><target><path>/a</path></target></pool>").expect("valid");
    let fault = |text| {
        Volume::parse(text, &pool, CapacityRule::Required).expect_err("invalid").message().into_owned()
    };
    assert_eq!(fault("<volume><name>a</name></volume>"), "XML error: missing capacity element");
    assert_eq!(
        fault(
            "<volume><name>a</name><capacity>1</capacity><target><encryption format='luks'><ivgen/>\
               <cipher name='q' size='3'/></encryption></target></volume>"
        ),
        "XML error: missing ivgen info name string"
    );
}

#[test]
fn refresh_and_options_are_kept() {
    let text = "<pool type='rbd' xmlns:rbd='http://libvirt.org/schemas/storagepool/rbd/1.0'>\n  <name>p</name>\n  \
                <uuid>47c1faee-0207-e741-f5ae-d9b019b98fe2</uuid>\n  <capacity unit='bytes'>0</capacity>\n  \
                <allocation unit='bytes'>0</allocation>\n  <available unit='bytes'>0</available>\n  <source>\n    \
                <host name='h'/>\n    <name>r</name>\n  </source>\n  <refresh>\n    <volume allocation='capacity'/>\n  \
                </refresh>\n  <rbd:config_opts>\n    <rbd:option name='n' value='v'/>\n  </rbd:config_opts>\n</pool>\n";
    assert_eq!(Pool::parse(text).expect("valid").format(), text);
}
