//! Small samples for the parsers that read something else than documents.

fn texts(list: &[&str]) -> Vec<Vec<u8>> {
    list.iter().map(|text| text.as_bytes().to_vec()).collect()
}

pub(crate) fn vmx() -> Vec<Vec<u8>> {
    texts(&[
        "config.version = \"8\"\nvirtualHW.version = \"13\"\ndisplayName = \"a|22b\"\nmemsize = \"1024\"\nnumvcpus = \"4\"\n\
         cpuid.coresPerSocket = \"2\"\nguestOS = \"other\"\nuuid.bios = \"56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15\"\n",
        "config.version = \"8\"\nvirtualHW.version = \"8\"\nscsi0.present = \"true\"\nscsi0.virtualDev = \"lsilogic\"\n\
         scsi0:0.present = \"true\"\nscsi0:0.deviceType = \"scsi-hardDisk\"\nscsi0:0.fileName = \"disk.vmdk\"\n\
         ide0:1.present = \"true\"\nide0:1.deviceType = \"cdrom-image\"\nide0:1.fileName = \"[store] a.iso\"\n\
         floppy0.present = \"true\"\nfloppy0.fileType = \"device\"\nfloppy0.fileName = \"/dev/fd0\"\n",
        ".encoding = \"windows-1252\"\nconfig.version = \"8\"\nvirtualHW.version = \"4\"\nethernet0.present = \"true\"\n\
         ethernet0.virtualDev = \"e1000\"\nethernet0.networkName = \"VM Network\"\nethernet0.connectionType = \"bridged\"\n\
         ethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:f5:c3:0c\"\n\
         serial0.present = \"true\"\nserial0.fileType = \"network\"\nserial0.fileName = \"telnet://h:42\"\n\
         sched.cpu.affinity = \"0,1\"\nsched.cpu.shares = \"high\"\nsvga.vramSize = \"4194304\"\nfirmware = \"efi\"\n",
    ])
}

pub(crate) fn json() -> Vec<Vec<u8>> {
    texts(&[
        "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 2}, \"package\": \"\"}, \"capabilities\": [\"oob\"]}}",
        "[{\"a\": [1, -2, 3.5e10, true, false, null, \"\\u00e4\\n\\\"\"]}, 18446744073709551615, [[[[]]]]]",
        "[{\"domain\": \"a\", \"macs\": [\"52:54:00:dd:9d:fb\", \"aa:bb:cc:00:11:22\"]}]",
    ])
}

pub(crate) fn conf() -> Vec<Vec<u8>> {
    texts(&[
        "# comment\nlisten = 1\nname = \"a\\\"b\"\nlist = [ \"a\", 'b', # c\n  \"d\" ]\nport = 16509\n",
        "[credentials-a]\nusername=fred\npassword=x\n\n[auth-libvirt-host]\ncredentials=a\n",
        "lxc.utsname = a\nlxc.net.0.type = veth\nlxc.rootfs = /a b\nlxc.cgroup.memory.limit_in_bytes = 1M\n",
        "text = \"\"\"many\nlines\"\"\"\nnegative = -7\n",
    ])
}

pub(crate) fn uri() -> Vec<Vec<u8>> {
    texts(&[
        "qemu+ssh://user@host.example:22/system?keyfile=/a%20b&no_verify=1#part",
        "test:///default",
        "gluster://[2001:db8::1]:24007/volume/dir?logfile=/x",
        "esx://root@h/dc/cl/esx?no_verify=1;auto_answer=1",
    ])
}

pub(crate) fn backing() -> Vec<Vec<u8>> {
    texts(&[
        "json:{\"file\":{\"driver\":\"nbd\",\"server\":{\"type\":\"inet\",\"host\":\"h\",\"port\":\"10809\"},\"export\":\"e\"}}",
        "json:{\"driver\":\"raw\",\"file.driver\":\"rbd\",\"file.pool\":\"p\",\"file.image\":\"i\",\"file.server.0.host\":\"a\"}",
        "rbd:pool/image@snap:id=me:key=k:mon_host=a\\:1\\;b\\:2",
        "nbd:unix:/a:exportname=e",
        "iscsi://user%password@h:3260/iqn.2016-12.com.example:t/1",
        "gluster+unix:///v/i?socket=/s",
        "/var/lib/a.img",
        "nbd+tcp://h/e?tls=1",
    ])
}

pub(crate) fn images() -> Vec<Vec<u8>> {
    // qcow2, version 3: magic, version, backing name at 512, cluster bits, size.
    let mut qcow2 = vec![0; 1024];
    qcow2[..8].copy_from_slice(b"QFI\xfb\0\0\0\x03");
    qcow2[14..16].copy_from_slice(&512_u16.to_be_bytes());
    qcow2[16..20].copy_from_slice(&8_u32.to_be_bytes());
    qcow2[20..24].copy_from_slice(&16_u32.to_be_bytes());
    qcow2[24..32].copy_from_slice(&(1_u64 << 30).to_be_bytes());
    qcow2[100..104].copy_from_slice(&104_u32.to_be_bytes());
    qcow2[104..112].copy_from_slice(b"\xe2\x79\x2a\xca\0\0\0\x05");
    qcow2[112..117].copy_from_slice(b"qcow2");
    qcow2[512..520].copy_from_slice(b"/base.im");
    let mut vmdk = b"KDMV\x01\0\0\0\x03\0\0\0".to_vec();
    vmdk.resize(512, 0);
    vmdk.extend_from_slice(
        b"# Disk DescriptorFile\nversion=1\nparentFileNameHint=\"base.vmdk\"\nRW 16 SPARSE \"a\"\n",
    );
    let mut qed = b"QED\0".to_vec();
    qed.resize(256, 1);
    let mut luks = b"LUKS\xba\xbe\0\x01aes".to_vec();
    luks.resize(1024, 0);
    let mut vdi = b"<<< Oracle VM VirtualBox Disk Image >>>\n".to_vec();
    vdi.resize(1024, 0x7f);
    let mut old = b"QFI\xfb\0\0\0\x01".to_vec();
    old.resize(256, 0);
    let mut cow = b"OOOM\0\0\0\x02/base".to_vec();
    cow.resize(2048, 0);
    vec![qcow2, vmdk, qed, luks, vdi, old, cow]
}

pub(crate) fn vpd() -> Vec<Vec<u8>> {
    let mut read_only = b"PN\x05ABCDESN\x041234EC\x02A1MN\x03102V0\x03abcRV\x01".to_vec();
    read_only.push(0);
    let mut data = vec![0x82, 5, 0];
    data.extend_from_slice(b"a nic");
    data.extend_from_slice(&[0x90, u8::try_from(read_only.len()).unwrap_or(u8::MAX), 0]);
    data.extend_from_slice(&read_only);
    // The checksum makes the sum of all bytes so far 0.
    if let Some((last, before)) = data.split_last_mut() {
        *last = before.iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte));
    }
    data.extend_from_slice(b"\x91\x08\x00YA\x02t1RW\x00");
    data.push(0x78);
    vec![data, vec![0x78], vec![0x82, 0xff, 0xff, b'a']]
}

pub(crate) fn smbios() -> Vec<Vec<u8>> {
    texts(&[
        "# dmidecode 3.3\nHandle 0x0000, DMI type 0, 24 bytes\nBIOS Information\n\tVendor: SeaBIOS\n\tVersion: 1.16\n\
         \tRelease Date: 04/01/2014\n\nHandle 0x0100, DMI type 1, 27 bytes\nSystem Information\n\tManufacturer: QEMU\n\
         \tUUID: 8f07fe28-753f-2729-d76d-bdbd892f949a\n\nHandle 0x0400, DMI type 4\nProcessor Information\n\
         \tSocket Designation: CPU 0\n\tFamily: Other\n\nMemory Device\n\tSize: 1024 MB\n\tLocator: DIMM 0\n",
        "processor\t: 0\ncpu\t\t: POWER9\nclock\t\t: 2900MHz\nrevision\t: 2.2\n\nplatform: PowerNV\nmodel: 9006\n",
        "vendor_id       : IBM/S390\nprocessor 0: version = FF,  identification = 27CE78,  machine = 2097\n\
         Manufacturer:         IBM\nType:                 2097\n",
    ])
}

pub(crate) fn bitmaps() -> Vec<Vec<u8>> {
    texts(&["0-3,^2,7", "1", "0-16383", "5,^5", "^1", " 1 - 4 , 6"])
}

pub(crate) fn schemata() -> Vec<Vec<u8>> {
    texts(&["L3:0=fffff;1=fffff\nMB:0=100;1=50\n", "    L3CODE:0=000ff\n    L3DATA:0=000ff\nL2:0=ff\n"])
}

pub(crate) fn devices() -> Vec<Vec<u8>> {
    texts(&[
        "<disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none'/><source file='/a'/>\
         <target dev='vda' bus='virtio'/><serial>s</serial><readonly/></disk>",
        "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default' portgroup='p'/>\
         <vlan trunk='yes'><tag id='42'/><tag id='47'/></vlan><model type='virtio'/><mtu size='1500'/></interface>",
        "<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x06' slot='0x12' \
         function='0x5'/></source><rom bar='off'/></hostdev>",
        "<memory model='virtio-mem'><target><size unit='KiB'>1048576</size><node>0</node><block unit='KiB'>2048</block>\
         <requested unit='KiB'>524288</requested></target></memory>",
        "<graphics type='vnc' port='5904' sharePolicy='allow-exclusive'><listen type='address' address='::1'/></graphics>",
        "<chardev type='pty'><target port='0'/></chardev>",
        "<serial type='tcp'><source mode='bind' host='127.0.0.1' service='2445'><reconnect enabled='no'/></source>\
         <protocol type='telnet'/><target port='1'/></serial>",
        "<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs' queue='1024'/><binary path='/v' \
         xattr='on'><cache mode='always'/></binary><source dir='/s'/><target dir='t'/></filesystem>",
    ])
}

pub(crate) fn save_images() -> Vec<Vec<u8>> {
    let image = |magic: &[u8; 16], version: u32, numbers: &[u32], rest: &[u8]| {
        let mut bytes = magic.to_vec();
        bytes.extend(version.to_ne_bytes());
        bytes.extend(u32::try_from(rest.len()).unwrap_or_default().to_ne_bytes());
        numbers.iter().for_each(|number| bytes.extend(number.to_ne_bytes()));
        bytes.extend(rest);
        bytes
    };
    let mut numbers = [0; 17];
    let plain = image(b"LibvirtQemudSave", 2, &numbers, b"<domain/>\0");
    numbers[2] = 10;
    let cookie = image(b"LibvirtQemudSave", 3, &numbers, b"<domain/>\0<cookie/>\0");
    vec![plain, cookie, image(b"libvirt-xml\n \0 \r", 2, &[0; 10], b"<domain type='xen'/>\0")]
}

pub(crate) fn mdevctl() -> Vec<Vec<u8>> {
    texts(&[
        "[{\"0000:00:02.0\": [{\"200f228a-c80a-4d50-bfb7-f5a0e4e34045\": {\"mdev_type\": \"i915-GVTg_V5_4\", \
         \"start\": \"manual\"}}, {\"de807ffc-1923-4d5f-b6c9-b20ecebc6d4b\": {\"mdev_type\": \"t\", \"start\": \"auto\", \
         \"attrs\": [{\"assign_adapter\": \"5\"}, {\"assign_domain\": \"0xab\"}]}}], \"0.0.0052\": []}]",
        " \n",
    ])
}

pub(crate) fn ovs_stats() -> Vec<Vec<u8>> {
    texts(&[
        "[\"map\",[[\"collisions\",1],[\"rx_bytes\",12406],[\"rx_dropped\",4],[\"rx_errors\",2],[\"rx_packets\",173],\
         [\"tx_bytes\",98406],[\"tx_dropped\",0],[\"tx_errors\",3],[\"tx_packets\",1007]]]",
        "[\"map\",[]]",
    ])
}

pub(crate) fn firewall() -> Vec<Vec<u8>> {
    texts(&[
        "<firewall backend='iptables'><group ignoreErrors='yes'><action layer='ipv4'><args><item>-w</item>\
         <item>--delete</item><item>a&amp;b</item></args></action></group></firewall>",
        "<firewall backend='nftables'><group><action layer='ipv6' ignoreErrors='yes'><args><item>delete</item></args>\
         </action><action layer='tc'><args/></action></group></firewall>",
    ])
}

pub(crate) fn server_state() -> Vec<Vec<u8>> {
    let server = "{\"min_workers\": 10, \"max_workers\": 50, \"priority_workers\": 5, \"max_clients\": 100, \
        \"max_anonymous_clients\": 10, \"keepaliveInterval\": 120, \"keepaliveCount\": 5, \"next_client_id\": 3, \
        \"services\": [{\"auth\": 0, \"readonly\": true, \"nrequests_client_max\": 2, \"socks\": [{\"fd\": 100, \
        \"errfd\": -1, \"pid\": 0, \"isClient\": false}]}], \"clients\": [{\"id\": 2, \"auth\": 1, \"readonly\": true, \
        \"nrequests_max\": 15, \"conn_time\": 1234567890, \"privateData\": {\"a\": [1]}, \"sock\": {\"fd\": 101, \
        \"errfd\": -1, \"pid\": -1, \"isClient\": true, \"unlinkUNIX\": true}}]}";
    let states = [
        format!("{{\"servers\": {{\"libvirtd\": {server}, \"admin\": {server}}}}}"),
        format!("{{\"servers\": [{server}]}}"),
        server.to_owned(),
    ];
    states.into_iter().map(String::into_bytes).collect()
}
