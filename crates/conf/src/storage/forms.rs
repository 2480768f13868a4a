//! The forms of the elements that are read by hand in this module.

use ferrovirt_util::xml::{Form, Part, ValueForm, Variant, XmlElement as _, XmlValue as _, patterns};
use ferrovirt_util::{form, leaf, nested};

use super::adapter::FcHost;
use super::encryption::{Cipher, EncryptionEngine, EncryptionFormat, IvGen};
use super::kind::{DISK, FILES, FS, LOGICAL, NETFS, PARTITIONS};
use super::namespace::{FS_URI, RBD_URI};
use super::{PoolType, RefreshAllocation, VolumeType};
use crate::domain::address::PciAddress;
use crate::domain::units::scaled;

/// An id of a user or group, or -1.
const OWNER: ValueForm = ValueForm::integer(-1, u32::MAX as i128);

macro_rules! pools {
    ($($function:ident = $name:literal, source [$($source:expr),*], pool [$($part:expr),*];)*) => {
        /// `<pool>`.
        pub(crate) fn pool() -> &'static Form {
            form!(
                "Pool";
                leaf!("name", patterns::NAME),
                leaf!("uuid", patterns::UUID),
                Part::child("capacity", scaled),
                Part::child("allocation", scaled),
                Part::child("available", scaled),
                nested!("refresh"; nested!("volume"; Part::attr("allocation", RefreshAllocation::FORM))),
                Part::choice("type", &[$(Variant { value: $name, form: $function }),*]),
            )
        }

        $(fn $function() -> &'static Form {
            form!(
                $name;
                nested!("source";
                    nested!("vendor"; Part::attr("name", String::FORM)),
                    nested!("product"; Part::attr("name", String::FORM)),
                    $($source),*
                ),
                $($part),*
            )
        })*
    };
}

pools! {
    dir = "dir", source [], pool [COW, TARGET];
    fs = "fs", source [DEVICE.required(), FS_FORMAT], pool [COW, TARGET, MOUNT_OPTIONS];
    netfs = "netfs", source [HOST.many().required(), DIR.required(), NETFS_FORMAT, PROTOCOL], pool [TARGET, MOUNT_OPTIONS];
    logical = "logical", source [NAME, DEVICE.many(), LOGICAL_FORMAT], pool [ANY_TARGET];
    disk = "disk", source [DISK_DEVICE.required(), DISK_FORMAT], pool [TARGET];
    iscsi = "iscsi", source [HOST.many().required(), DEVICE.required(), INITIATOR, AUTH], pool [TARGET];
    iscsi_direct = "iscsi-direct", source [HOST.many().required(), DEVICE.required(), INITIATOR, AUTH], pool [ANY_TARGET];
    scsi = "scsi", source [ADAPTER], pool [TARGET];
    mpath = "mpath", source [], pool [ANY_TARGET];
    rbd = "rbd", source [NAME, HOST.many(), AUTH], pool [ANY_TARGET, RBD_OPTIONS];
    sheepdog = "sheepdog", source [NAME, HOST], pool [ANY_TARGET];
    gluster = "gluster", source [NAME, HOST.many(), DIR], pool [ANY_TARGET];
    zfs = "zfs", source [NAME, DEVICE.many()], pool [ANY_TARGET];
    vstorage = "vstorage", source [NAME], pool [TARGET];
}

const COW: Part = nested!("features"; nested!("cow"; Part::attr("state", bool::FORM).required()));
const NAME: Part = leaf!("name", String::FORM);
const DIR: Part = nested!("dir"; Part::attr("path", String::FORM).required());
const DEVICE: Part =
    nested!("device"; Part::attr("path", String::FORM).required(), Part::attr("part_separator", bool::FORM));
const DISK_DEVICE: Part = nested!("device";
    Part::attr("path", patterns::ABSOLUTE_PATH).required(),
    Part::attr("part_separator", bool::FORM),
    nested!("freeExtent"; Part::attr("start", u64::FORM).required(), Part::attr("end", u64::FORM).required()).many(),
);
const HOST: Part = nested!("host"; Part::attr("name", String::FORM).required(), Part::attr("port", ValueForm::integer(0, 0xFFFF)));
const INITIATOR: Part = nested!("initiator"; nested!("iqn"; Part::attr("name", String::FORM).required()));
const PROTOCOL: Part = nested!("protocol"; Part::attr("ver", String::FORM).required());
const FS_FORMAT: Part = nested!("format"; Part::attr("type", ValueForm::Words(FS.all)).required());
const NETFS_FORMAT: Part = nested!("format"; Part::attr("type", ValueForm::Words(NETFS.all)).required());
const LOGICAL_FORMAT: Part = nested!("format"; Part::attr("type", ValueForm::Words(LOGICAL.all)).required());
const DISK_FORMAT: Part = nested!("format"; Part::attr("type", ValueForm::Words(DISK.all)).required());
const AUTH: Part = Part::child("auth", auth);
const ADAPTER: Part = Part::child("adapter", adapter).required();
const TARGET: Part =
    nested!("target"; leaf!("path", patterns::ABSOLUTE_PATH).required(), PERMISSIONS).required();
const ANY_TARGET: Part = nested!("target"; leaf!("path", patterns::ABSOLUTE_PATH), PERMISSIONS);
const PERMISSIONS: Part = nested!("permissions";
    leaf!("mode", patterns::OCTAL_MODE),
    leaf!("owner", OWNER),
    leaf!("group", OWNER),
    leaf!("label", String::FORM),
);
const MOUNT_OPTIONS: Part = Part::foreign(
    FS_URI,
    "mount_opts",
    || form!("MountOptions", in FS_URI; nested!("option"; Part::attr("name", String::FORM).required()).many().required()),
);
const RBD_OPTIONS: Part = Part::foreign(RBD_URI, "config_opts", || {
    form!(
        "ConfigOptions", in RBD_URI;
        nested!("option";
            Part::attr("name", String::FORM).required(),
            Part::attr("value", String::FORM).required(),
        ).many().required(),
    )
});

fn auth() -> &'static Form {
    form!(
        "Auth";
        Part::attr("type", ValueForm::Words(&["chap", "ceph"])).required(),
        Part::attr("username", String::FORM).required(),
        Part::child("secret", secret).required(),
    )
}

fn secret() -> &'static Form {
    form!(
        "Secret";
        Part::attr("type", String::FORM),
        Part::attr("uuid", patterns::UUID),
        Part::attr("usage", String::FORM),
    )
}

fn adapter() -> &'static Form {
    form!("Adapter"; Part::choice("type", &[
        Variant { value: "fc_host", form: FcHost::form },
        Variant { value: "scsi_host", form: scsi_host },
    ]).otherwise("scsi_host"))
}

fn scsi_host() -> &'static Form {
    form!(
        "ScsiHost";
        Part::attr("name", String::FORM),
        nested!("parentaddr";
            Part::attr("unique_id", ValueForm::c_number(u32::MAX as i128)),
            Part::child("address", PciAddress::form).required(),
        ),
    )
}

/// `<volume>`.
pub(crate) fn volume() -> &'static Form {
    form!(
        "Volume";
        Part::attr("type", VolumeType::FORM),
        leaf!("name", patterns::NAME).required(),
        leaf!("key", String::FORM),
        nested!("source";
            nested!("device";
                Part::attr("path", patterns::ABSOLUTE_PATH).required(),
                nested!("extent"; Part::attr("start", u64::FORM).required(), Part::attr("end", u64::FORM).required())
                    .many(),
            ).many(),
        ),
        Part::child("capacity", scaled),
        Part::child("allocation", scaled),
        Part::child("physical", scaled),
        nested!("target"; Part::parts(TARGET_PARTS)),
        nested!("backingStore"; Part::parts(TARGET_PARTS)),
    )
}

const TARGET_PARTS: &[Part] = &[
    leaf!("path", String::FORM),
    nested!("format"; Part::attr("type", ValueForm::AnyOf(&[
        ValueForm::Words(FILES.all),
        ValueForm::Words(PARTITIONS.all),
        // Formats of old pools.
        ValueForm::Words(FS.all),
    ])).required()),
    PERMISSIONS,
    nested!("timestamps";
        leaf!("atime", TIMESTAMP),
        leaf!("btime", TIMESTAMP),
        leaf!("ctime", TIMESTAMP),
        leaf!("mtime", TIMESTAMP),
    ),
    Part::child("encryption", encryption),
    leaf!("compat", COMPAT),
    Part::flag("nocow"),
    Part::child("clusterSize", scaled),
    nested!("features"; Part::flag("lazy_refcounts"), Part::flag("extended_l2"), Part::flag("data_file")),
];

const TIMESTAMP: ValueForm = ValueForm::Pattern {
    name: "seconds with an optional fraction",
    accepts: |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.'),
    samples: &["1341933637.273190990", "0"],
};

const COMPAT: ValueForm = ValueForm::Pattern {
    name: "version",
    accepts: |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.'),
    samples: &["0.10", "1.1"],
};

fn encryption() -> &'static Form {
    form!(
        "Encryption";
        Part::attr("format", EncryptionFormat::FORM).required(),
        Part::attr("engine", EncryptionEngine::FORM),
        Part::child("cipher", Cipher::form),
        Part::child("ivgen", IvGen::form),
        nested!("secret";
            Part::attr("type", ValueForm::Words(&["passphrase"])).required(),
            Part::attr("uuid", patterns::UUID),
            Part::attr("usage", String::FORM),
        ).many(),
    )
}

/// `<storagepoolCapabilities>`.
pub(crate) fn capabilities() -> &'static Form {
    form!(
        "StoragePoolCapabilities";
        nested!("pool";
            Part::attr("type", PoolType::FORM).required(),
            Part::attr("supported", bool::FORM).required(),
            Part::child("poolOptions", options),
            Part::child("volOptions", options),
        ).many(),
    )
}

fn options() -> &'static Form {
    form!(
        "Options";
        nested!("defaultFormat"; Part::attr("type", String::FORM).required()),
        nested!("enum"; Part::attr("name", String::FORM).required(), leaf!("value", String::FORM).many()).many(),
    )
}
