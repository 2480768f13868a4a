//! `<timestamps>` of a volume's file. Upstream: `virStorageTimestamps`.

use ferrovirt_util::xml::Writer;

/// A moment since the epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timestamp {
    /// Whole seconds.
    pub seconds: i64,
    /// The rest.
    pub nanoseconds: i64,
}

/// When a volume's file was used. Known for existing volumes only; not read from a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Timestamps {
    pub atime: Timestamp,
    pub mtime: Timestamp,
    pub ctime: Timestamp,
    pub btime: Option<Timestamp>,
}

impl Timestamps {
    pub(super) fn write(&self, w: &mut Writer) {
        let times = [
            ("atime", Some(self.atime)),
            ("mtime", Some(self.mtime)),
            ("ctime", Some(self.ctime)),
            ("btime", self.btime),
        ];
        w.start("timestamps");
        for (name, time) in times {
            match time {
                Some(Timestamp { seconds, nanoseconds: 0 }) => w.text_element(name, &seconds.to_string()),
                Some(Timestamp { seconds, nanoseconds }) => {
                    w.text_element(name, &format!("{seconds}.{nanoseconds:09}"));
                }
                None => {}
            }
        }
        w.end();
    }
}
