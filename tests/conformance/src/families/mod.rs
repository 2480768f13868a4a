//! The families that the runner knows: one file each, and the one table that lists them.
//!
//! To add one: a file here with a unit struct that implements [`Family`], a `mod` line below, and a line in [`FAMILIES`]
//! under the comment with its name.

mod capabilities;
mod conf_roundtrip;
mod cpu;
mod documents;
mod domainbackup;
mod domaincaps;
mod generic;
mod interface;
mod moments;
mod network;
mod nodedev;
mod nwfilter;
mod qemucapabilities;
mod qemuxmlconf;
mod recorder;
mod schema;
mod secret;
mod storage;
mod storagevolxml2argv;
mod testdriver;
mod util_bitmap;
mod util_command;
mod util_documents;
mod util_fchost;
mod util_host;
mod util_iscsi;
mod util_params;
mod util_restart;
mod util_security;
mod util_state;
mod util_storage;
mod util_sysinfo;
mod util_values;
mod util_vircgroup;
mod util_virfirewall;
mod util_virnetdev;
mod util_virnetdevbandwidth;
mod util_virnetdevopenvswitch;
mod util_virpci;
mod util_virpcivpd;
mod util_virscsi;
mod util_virusb;
pub(crate) mod virsh;
mod virstorage;
mod vmx;

use crate::Family;

/// Every family with an implementation. The others are reported as not yet run.
pub static FAMILIES: &[&dyn Family] = &[
    // bhyve
    // capabilities
    &capabilities::CapabilitiesFamily,
    // ch
    // conf-roundtrip
    &conf_roundtrip::ConfRoundtrip,
    // cpu
    &cpu::CpuFamily,
    // domainbackupxml2xml
    &domainbackup::DomainBackup,
    // domaincaps-roundtrip
    &domaincaps::DomainCapsRoundtrip,
    // domaincaps
    // domainschema, schema
    &schema::Schema,
    // generic
    &generic::Generic,
    // interface
    &interface::InterfaceFamily,
    // lxc
    // network
    &network::NetworkFamily,
    // nodedev
    &nodedev::NodeDeviceFamily,
    // nwfilter
    &nwfilter::FilterFamily,
    // openvz
    // qemuagent
    // qemublock
    // qemucapabilities
    &qemucapabilities::QemuCapabilities,
    // qemucaps2xml
    // qemudomaincheckpointxml2xml, qemudomainsnapshotxml2xml
    &moments::Moments,
    // qemufirmware
    // qemuhotplug
    // qemumemlock
    // qemumigparams
    // qemumigrationcookie
    // qemumonitorjson
    // qemunbdkit
    // qemusecurity
    // qemustatusxml2xml
    // qemuvhostuser
    // qemuxmlactive2xml
    // qemuxmlconf
    &qemuxmlconf::QemuXmlConf,
    // secret
    &secret::SecretFamily,
    // storage
    &storage::StorageFamily,
    // storagevolxml2argv
    &storagevolxml2argv::StorageVolXml2Argv,
    // testdriver
    &testdriver::TestDriver,
    // util/command
    &util_command::CommandFamily,
    // util/fchost
    &util_fchost::FcHost,
    // util/hostcpu
    &util_host::HostCpuFamily,
    // util/seclabel
    &util_security::SeclabelFamily,
    // util/securityselinux
    &util_security::SelinuxFamily,
    // util/socketaddr
    &util_values::SocketAddrFamily,
    // util/sysinfo
    &util_sysinfo::SysinfoFamily,
    // util/utils
    &util_values::UtilsFamily,
    // util/viracpi
    &util_host::AcpiFamily,
    // util/virauthconfig
    &util_values::AuthConfigFamily,
    // util/virbitmap
    &util_bitmap::BitmapFamily,
    // util/vircgroup
    &util_vircgroup::Cgroup,
    // util/virconf
    &util_documents::ConfFamily,
    // util/vircrypto
    &util_values::CryptoFamily,
    // util/virfile
    &util_values::FileFamily,
    // util/virfilecache
    &util_state::FileCacheFamily,
    // util/virfirewall
    &util_virfirewall::FirewallFamily,
    // util/viriscsi
    &util_iscsi::IscsiFamily,
    // util/virjson
    &util_documents::JsonFamily,
    // util/virkeycode
    &util_params::KeycodeFamily,
    // util/virkmod
    &util_host::KmodFamily,
    // util/virlockspace
    &util_state::LockSpaceFamily,
    // util/virmacmap
    &util_state::MacMapFamily,
    // util/virnetdaemon
    &util_restart::NetDaemonFamily,
    // util/virnetdev
    &util_virnetdev::NetDev,
    // util/virnetdevbandwidth
    &util_virnetdevbandwidth::Bandwidth,
    // util/virnetdevopenvswitch
    &util_virnetdevopenvswitch::OpenVSwitch,
    // util/virpci
    &util_virpci::Pci,
    // util/virpcivpd
    &util_virpcivpd::PciVpd,
    // util/virprocessstat
    &util_values::ProcessStatFamily,
    // util/virrotatingfile
    &util_state::RotatingFamily,
    // util/virscsi
    &util_virscsi::Scsi,
    // util/virstorageutil
    &util_storage::StorageUtilFamily,
    // util/virstring
    &util_values::StringFamily,
    // util/virtime
    &util_values::TimeFamily,
    // util/virtypedparam
    &util_params::TypedParamFamily,
    // util/viruri
    &util_values::UriFamily,
    // util/virusb
    &util_virusb::Usb,
    // vbox
    // virsh
    &virsh::Virsh,
    // virstorage
    &virstorage::VirStorage,
    // vmx
    &vmx::VmxFamily,
    // xen
];
