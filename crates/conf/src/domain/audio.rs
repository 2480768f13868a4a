//! Sound: `<sound>` cards and `<audio>` backends. Upstream: `virDomainSoundDef`, `virDomainAudioDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

use super::device::{DeviceInfo, VirtioOptions};

string_enums! {
    /// Upstream: `virDomainSoundModel`.
    pub SoundModel {
        Sb16 = "sb16", Es1370 = "es1370", Pcspk = "pcspk", Ac97 = "ac97", Ich6 = "ich6", Ich9 = "ich9", Usb = "usb",
        Ich7 = "ich7", Virtio = "virtio",
    }
    /// Upstream: `virDomainAudioType`.
    pub AudioType {
        None = "none", Alsa = "alsa", CoreAudio = "coreaudio", Jack = "jack", Oss = "oss", PulseAudio = "pulseaudio",
        Sdl = "sdl", Spice = "spice", File = "file", Dbus = "dbus", PipeWire = "pipewire",
    }
}

const DSP_POLICY: ferrovirt_util::xml::ValueForm =
    ferrovirt_util::xml::ValueForm::integer(0, i32::MAX as i128);

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Sound {
    #[xml(attr, required)]
    pub model: SoundModel,
    #[xml(attr)]
    pub multichannel: Option<bool>,
    #[xml(attr)]
    pub streams: Option<u32>,
    #[xml(list = "codec")]
    pub codecs: Vec<SoundCodec>,
    #[xml(child)]
    pub audio: Option<AudioRef>,
    #[xml(flatten)]
    pub info: DeviceInfo,
    #[xml(child)]
    pub driver: Option<VirtioOptions>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SoundCodec {
    #[xml(attr = "type", required, words = "duplex micro output", unsupported = "unknown codec type '{}'")]
    pub kind: String,
}

/// The backend that a device uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct AudioRef {
    #[xml(attr, required, nonzero)]
    pub id: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Audio {
    #[xml(attr, required, nonzero)]
    pub id: u32,
    #[xml(attr = "type", required)]
    pub kind: AudioType,
    /// Microseconds.
    #[xml(attr = "timerPeriod")]
    pub timer_period_us: Option<u32>,
    #[xml(attr = "serverName")]
    pub server_name: Option<String>,
    #[xml(attr, words = "esd alsa arts pulseaudio")]
    pub driver: Option<String>,
    #[xml(attr)]
    pub path: Option<String>,
    #[xml(attr = "runtimeDir")]
    pub runtime_dir: Option<String>,
    #[xml(attr = "tryMMap")]
    pub try_mmap: Option<bool>,
    #[xml(attr)]
    pub exclusive: Option<bool>,
    #[xml(
        attr = "dspPolicy",
        form = "DSP_POLICY",
        strict,
        malformed = "cannot parse 'dspPolicy' value '{}'"
    )]
    pub dsp_policy: Option<i32>,
    #[xml(child)]
    pub input: Option<AudioIo>,
    #[xml(child)]
    pub output: Option<AudioIo>,
}

/// One direction; which fields count depends on the type.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct AudioIo {
    #[xml(attr = "mixingEngine")]
    pub mixing_engine: Option<bool>,
    #[xml(attr = "fixedSettings")]
    pub fixed_settings: Option<bool>,
    #[xml(attr)]
    pub voices: Option<u32>,
    #[xml(attr = "bufferLength")]
    pub buffer_length_us: Option<u32>,
    #[xml(attr)]
    pub dev: Option<String>,
    #[xml(attr = "bufferCount")]
    pub buffer_count: Option<u32>,
    #[xml(attr = "tryPoll")]
    pub try_poll: Option<bool>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr = "serverName")]
    pub server_name: Option<String>,
    #[xml(attr = "clientName")]
    pub client_name: Option<String>,
    #[xml(attr = "connectPorts")]
    pub connect_ports: Option<String>,
    #[xml(attr = "exactName")]
    pub exact_name: Option<bool>,
    #[xml(attr = "streamName")]
    pub stream_name: Option<String>,
    #[xml(attr)]
    pub latency: Option<u32>,
    #[xml(child)]
    pub settings: Option<AudioSettings>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct AudioSettings {
    #[xml(attr)]
    pub frequency: Option<u32>,
    #[xml(attr)]
    pub channels: Option<u32>,
    #[xml(attr, words = "u8 s8 u16 s16 u32 s32 f32")]
    pub format: Option<String>,
}
