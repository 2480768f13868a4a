//! Traffic limits of an interface, as documents state them. [`crate::netdev::bandwidth`] puts them into force.
//!
//! Upstream: `src/util/virnetdevbandwidth.h`, `src/conf/netdev_bandwidth_conf.c`.

use ferrovirt_macros::XmlElement;

use crate::xml::Element;
use crate::{ErrorDomain, ErrorNumber, Result, VirError};

/// The writer's flag for documents of running guests, which tell the class of a guaranteed rate.
/// Upstream: `VIR_DOMAIN_DEF_FORMAT_STATUS`.
pub const STATUS: u32 = 1 << 4;

/// What is wrong with a `<bandwidth>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BandwidthError {
    /// A direction without any rate.
    #[error("Missing mandatory average or floor attributes")]
    NoAverage,
    /// Limits that are relative to an average.
    #[error("'peak' and 'burst' require 'average' attribute")]
    PeakWithoutAverage,
    /// A guaranteed rate where there is nothing to share.
    #[error("floor attribute is not supported for this config")]
    Floor,
}

impl VirError for BandwidthError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NoAverage | Self::PeakWithoutAverage => ErrorNumber::XML_DETAIL,
            Self::Floor => ErrorNumber::CONFIG_UNSUPPORTED,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// Limits of both directions, as the guest sees them. Upstream: `virNetDevBandwidth`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Bandwidth {
    /// Class of the guest's guaranteed rate below its network's.
    #[xml(attr = "classID", when = "STATUS")]
    pub class_id: Option<u32>,
    /// Towards the guest.
    #[xml(child)]
    pub inbound: Option<Rate>,
    /// From the guest.
    #[xml(child)]
    pub outbound: Option<Rate>,
}

/// Limits of one direction. Rates in kilobytes (1000 bytes) per second, the burst in KiB.
/// Upstream: `virNetDevBandwidthRate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_rate")]
pub struct Rate {
    /// Average rate.
    #[xml(attr)]
    pub average: Option<u64>,
    /// Highest rate.
    #[xml(attr)]
    pub peak: Option<u64>,
    /// Guaranteed rate.
    #[xml(attr)]
    pub floor: Option<u64>,
    /// Amount that may be sent at the peak rate.
    #[xml(attr)]
    pub burst: Option<u64>,
}

impl Bandwidth {
    /// Refuses a guaranteed rate, which only guest interfaces on a network can have.
    ///
    /// # Errors
    /// [`BandwidthError::Floor`].
    pub fn refuse_floor(&self) -> Result<()> {
        if [&self.inbound, &self.outbound].into_iter().flatten().any(|rate| rate.floor.is_some()) {
            return Err(BandwidthError::Floor.into());
        }
        Ok(())
    }

    /// What the interface sends and what it receives. A guest's tap is the guest's other end: there the directions are
    /// `swapped`, and what it sends is the guest's inbound traffic.
    #[must_use]
    pub fn directions(&self, swapped: bool) -> (Option<Rate>, Option<Rate>) {
        let (sent, received) =
            if swapped { (self.inbound, self.outbound) } else { (self.outbound, self.inbound) };
        let limited = |rate: &Rate| rate.average.is_some_and(|average| average != 0);
        (sent.filter(limited), received.filter(limited))
    }
}

/// # Errors
/// [`BandwidthError`].
fn check_rate(rate: &Rate, _: &Element<'_>) -> Result<()> {
    match rate {
        Rate { average: None, peak: None, burst: None, floor: None } => Err(BandwidthError::NoAverage.into()),
        Rate { average: None, peak, burst, .. } if peak.or(*burst).is_some() => {
            Err(BandwidthError::PeakWithoutAverage.into())
        }
        _ => Ok(()),
    }
}
