//! Rate limits of a disk or throttle group. Upstream: `virDomainBlockIoTuneInfo`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

/// Rates per second, bursts and their lengths in seconds.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IoTune {
    #[xml(elem)]
    pub total_bytes_sec: Option<u64>,
    #[xml(elem)]
    pub read_bytes_sec: Option<u64>,
    #[xml(elem)]
    pub write_bytes_sec: Option<u64>,
    #[xml(elem)]
    pub total_iops_sec: Option<u64>,
    #[xml(elem)]
    pub read_iops_sec: Option<u64>,
    #[xml(elem)]
    pub write_iops_sec: Option<u64>,
    #[xml(elem)]
    pub total_bytes_sec_max: Option<u64>,
    #[xml(elem)]
    pub read_bytes_sec_max: Option<u64>,
    #[xml(elem)]
    pub write_bytes_sec_max: Option<u64>,
    #[xml(elem)]
    pub total_iops_sec_max: Option<u64>,
    #[xml(elem)]
    pub read_iops_sec_max: Option<u64>,
    #[xml(elem)]
    pub write_iops_sec_max: Option<u64>,
    #[xml(elem)]
    pub size_iops_sec: Option<u64>,
    #[xml(elem)]
    pub group_name: Option<String>,
    #[xml(elem)]
    pub total_bytes_sec_max_length: Option<u64>,
    #[xml(elem)]
    pub read_bytes_sec_max_length: Option<u64>,
    #[xml(elem)]
    pub write_bytes_sec_max_length: Option<u64>,
    #[xml(elem)]
    pub total_iops_sec_max_length: Option<u64>,
    #[xml(elem)]
    pub read_iops_sec_max_length: Option<u64>,
    #[xml(elem)]
    pub write_iops_sec_max_length: Option<u64>,
}
