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
