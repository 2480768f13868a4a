//! The forms of the elements that are read by hand in this module.

use ferrovirt_util::xml::{Form, Part, ValueForm, Variant, XmlElement as _, XmlValue as _, patterns};
use ferrovirt_util::{form, leaf, nested};

use super::channel::{CcwGroupMember, QethGeneric};
use super::leaves::{Drm, FcHost, FcRemotePort, IdName, MdevAttr, MdevType, NetLink, System};
use super::pci::{ExpressLink, IommuGroup, VirtFunctions, Vpd};
use super::storage::Removable;
use crate::domain::address::HostPciAddress;

const BYTE: ValueForm = ValueForm::c_number(0xFF);
const WORD: ValueForm = ValueForm::c_number(0xFFFF);
const NUMBER: ValueForm = ValueForm::c_number(u32::MAX as i128);

/// `<device>`.
pub(crate) fn device() -> &'static Form {
    form!(
        "NodeDevice";
        leaf!("name", String::FORM).required(),
        leaf!("path", String::FORM),
        nested!("devnode";
            Part::attr("type", ValueForm::Words(&["dev", "link"])).required(),
            Part::text(patterns::ABSOLUTE_PATH).required(),
        ).many(),
        leaf!("parent", String::FORM),
        nested!("driver"; leaf!("name", String::FORM)),
        Part::child("capability", capability).many().required(),
    )
}

macro_rules! kinds {
    ($name:ident: $($kind:literal $form:expr;)*) => {
        fn $name() -> &'static Form {
            form!(stringify!($name); Part::choice("type", &[$(Variant { value: $kind, form: $form }),*]))
        }
    };
}

kinds! { capability:
    "system" System::form;
    "pci" pci;
    "usb_device" usb_device;
    "usb" usb;
    "net" net;
    "scsi_host" scsi_host;
    "scsi_target" scsi_target;
    "scsi" scsi;
    "storage" storage;
    "scsi_generic" || form!("ScsiGeneric"; leaf!("char", patterns::ABSOLUTE_PATH).required());
    "drm" Drm::form;
    "mdev" mdev;
    "ccw" channel;
    "css" subchannel;
    "vdpa" || form!("Vdpa"; leaf!("chardev", patterns::ABSOLUTE_PATH).required());
    "ap_card" || form!("ApCard"; leaf!("ap-adapter", BYTE).required());
    "ap_queue" || form!("ApQueue"; leaf!("ap-adapter", BYTE).required(), leaf!("ap-domain", BYTE).required());
    "ap_matrix" || form!("ApMatrix"; Part::child("capability", typed));
    "ccwgroup" group;
}

fn pci() -> &'static Form {
    form!(
        "Pci";
        leaf!("class", ValueForm::c_number(0xFF_FFFF)),
        leaf!("domain", NUMBER).required(),
        leaf!("bus", NUMBER).required(),
        leaf!("slot", NUMBER).required(),
        leaf!("function", NUMBER).required(),
        Part::child("product", IdName::form).required(),
        Part::child("vendor", IdName::form).required(),
        Part::child("capability", pci_capability).many(),
        Part::child("iommuGroup", IommuGroup::form),
        nested!("numa"; Part::attr("node", i32::FORM)),
        nested!("pci-express"; Part::child("link", ExpressLink::form).many()),
    )
}

kinds! { pci_capability:
    "phys_function" || form!("PhysFunction"; Part::child("address", HostPciAddress::form));
    "virt_functions" VirtFunctions::form;
    "pci-bridge" Form::empty;
    "cardbus-bridge" Form::empty;
    "mdev_types" mdev_types;
    "vpd" Vpd::form;
}

kinds! { typed: "mdev_types" mdev_types; }

fn mdev_types() -> &'static Form {
    form!("MdevTypes"; Part::child("type", MdevType::form).many().required())
}

fn usb_device() -> &'static Form {
    form!(
        "UsbDevice";
        leaf!("bus", NUMBER).required(),
        leaf!("device", NUMBER).required(),
        Part::child("product", IdName::form).required(),
        Part::child("vendor", IdName::form).required(),
    )
}

fn usb() -> &'static Form {
    form!(
        "UsbInterface";
        leaf!("number", NUMBER).required(),
        leaf!("class", BYTE).required(),
        leaf!("subclass", BYTE).required(),
        leaf!("protocol", BYTE).required(),
        leaf!("description", String::FORM),
    )
}

fn net() -> &'static Form {
    form!(
        "Net";
        leaf!("interface", patterns::DEVICE_NAME).required(),
        leaf!("address", patterns::MAC),
        Part::child("link", NetLink::form),
        nested!("feature"; Part::attr("name", String::FORM).required()).many(),
        Part::child("capability", net_kind).many(),
    )
}

kinds! { net_kind:
    "80203" net_kind_facts;
    "80211" net_kind_facts;
}

fn net_kind_facts() -> &'static Form {
    form!("NetKind"; leaf!("mac_address", patterns::MAC))
}

fn scsi_host() -> &'static Form {
    form!(
        "ScsiHost";
        leaf!("host", NUMBER).required(),
        leaf!("unique_id", NUMBER),
        Part::child("capability", scsi_host_kind).many(),
    )
}

kinds! { scsi_host_kind:
    "fc_host" FcHost::form;
    "vport_ops" || form!("VportOps"; leaf!("max_vports", NUMBER), leaf!("vports", NUMBER));
}

fn scsi_target() -> &'static Form {
    form!("ScsiTarget"; leaf!("target", String::FORM).required(), Part::child("capability", scsi_target_kind).many())
}

kinds! { scsi_target_kind: "fc_remote_port" FcRemotePort::form; }

fn scsi() -> &'static Form {
    form!(
        "Scsi";
        leaf!("host", NUMBER).required(),
        leaf!("bus", NUMBER).required(),
        leaf!("target", NUMBER).required(),
        leaf!("lun", NUMBER).required(),
        leaf!("type", String::FORM),
    )
}

fn storage() -> &'static Form {
    form!(
        "Storage";
        leaf!("block", patterns::ABSOLUTE_PATH).required(),
        leaf!("bus", String::FORM),
        leaf!("drive_type", String::FORM),
        leaf!("model", String::FORM),
        leaf!("vendor", String::FORM),
        leaf!("serial", String::FORM),
        leaf!("size", u64::FORM),
        leaf!("logical_block_size", u64::FORM),
        leaf!("num_blocks", u64::FORM),
        Part::child("capability", storage_kind).many(),
    )
}

kinds! { storage_kind:
    "hotpluggable" Form::empty;
    "removable" || form!(
        "RemovableStorage";
        Part::group(Removable::form),
        leaf!("logical_block_size", u64::FORM),
        leaf!("num_blocks", u64::FORM),
    );
}

fn mdev() -> &'static Form {
    form!(
        "Mdev";
        nested!("type"; Part::attr("id", String::FORM).required()).required(),
        leaf!("uuid", patterns::UUID),
        leaf!("parent_addr", String::FORM),
        nested!("iommuGroup"; Part::attr("number", u32::FORM).required()),
        Part::child("attr", MdevAttr::form).many(),
    )
}

const CHANNEL_ADDRESS: &[Part] = &[
    leaf!("cssid", BYTE).required(),
    leaf!("ssid", ValueForm::c_number(3)).required(),
    leaf!("devno", WORD).required(),
];

fn channel() -> &'static Form {
    form!(
        "Channel";
        leaf!("state", CHANNEL_STATE),
        Part::parts(CHANNEL_ADDRESS),
        Part::child("capability", channel_kind).many(),
    )
}

const CHANNEL_STATE: ValueForm = ValueForm::Words(&["online", "offline"]);

kinds! { channel_kind:
    "ccwgroup_member" || form!("GroupMember"; leaf!("group_device", String::FORM).required());
}

fn subchannel() -> &'static Form {
    form!(
        "Subchannel";
        Part::parts(CHANNEL_ADDRESS),
        nested!("channel_dev_addr"; Part::parts(CHANNEL_ADDRESS)),
        Part::child("capability", typed).many(),
    )
}

fn group() -> &'static Form {
    form!(
        "CcwGroup";
        leaf!("state", CHANNEL_STATE),
        Part::parts(CHANNEL_ADDRESS),
        nested!("members"; Part::child("ccw_device", CcwGroupMember::form).many().required()),
        Part::child("capability", group_kind).many(),
    )
}

kinds! { group_kind: "qeth_generic" QethGeneric::form; }
