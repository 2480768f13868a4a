//! Clock and timers: `<clock>`. Upstream: `virDomainClockDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::ValueForm;

string_enums! {
    /// Upstream: `virDomainClockOffset`.
    pub ClockOffset {
        Utc = "utc", Localtime = "localtime", Variable = "variable", Timezone = "timezone", Absolute = "absolute",
    }
    /// Upstream: `virDomainClockBasis`.
    pub ClockBasis { Utc = "utc", Localtime = "localtime" }
    /// Upstream: `virDomainTimerNameType`.
    pub TimerName {
        Platform = "platform", Pit = "pit", Rtc = "rtc", Hpet = "hpet", Tsc = "tsc", Kvmclock = "kvmclock",
        Hypervclock = "hypervclock", Armvtimer = "armvtimer",
    }
    /// Upstream: `virDomainTimerTrackType`.
    pub TimerTrack { Boot = "boot", Guest = "guest", Wall = "wall", Realtime = "realtime" }
    /// Upstream: `virDomainTimerTickpolicyType`.
    pub TickPolicy { Delay = "delay", Catchup = "catchup", Merge = "merge", Discard = "discard" }
    /// Upstream: `virDomainTimerModeType`.
    pub TimerMode {
        Auto = "auto", Native = "native", Emulate = "emulate", Paravirt = "paravirt", Smpsafe = "smpsafe",
    }
}

/// Seconds, or what resets them.
const ADJUSTMENT: ValueForm =
    ValueForm::AnyOf(&[ValueForm::Words(&["reset"]), ValueForm::integer(i64::MIN as i128, i64::MAX as i128)]);

/// Upstream: `virDomainClockDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Clock {
    #[xml(attr, always, expected, unsupported = "unknown clock offset '{}'")]
    pub offset: ClockOffset,
    /// Seconds, or `reset`.
    #[xml(attr, form = "ADJUSTMENT", strict, malformed = "unknown clock adjustment '{}'")]
    pub adjustment: Option<String>,
    #[xml(attr, unsupported = "unknown clock basis '{}'")]
    pub basis: Option<ClockBasis>,
    #[xml(attr)]
    pub timezone: Option<String>,
    /// Seconds since the epoch.
    #[xml(attr)]
    pub start: Option<u64>,
    #[xml(attr, when = "super::flags::STATUS")]
    pub adjustment0: Option<i64>,
    #[xml(list = "timer")]
    pub timers: Vec<Timer>,
}

/// Upstream: `virDomainTimerDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Timer {
    #[xml(attr, required)]
    pub name: TimerName,
    #[xml(attr)]
    pub present: Option<bool>,
    #[xml(attr)]
    pub tickpolicy: Option<TickPolicy>,
    #[xml(attr)]
    pub track: Option<TimerTrack>,
    /// Hertz.
    #[xml(attr)]
    pub frequency: Option<u64>,
    #[xml(attr)]
    pub mode: Option<TimerMode>,
    #[xml(child)]
    pub catchup: Option<Catchup>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Catchup {
    #[xml(attr)]
    pub threshold: Option<u64>,
    #[xml(attr)]
    pub slew: Option<u64>,
    #[xml(attr)]
    pub limit: Option<u64>,
}
