//! What the protocol says about each program and procedure.

/// A program: a family of procedures with its own number.
#[derive(Debug)]
pub struct Program {
    /// Short name (`remote`).
    pub name: &'static str,
    /// Number in every message's header.
    pub number: u32,
    /// Version in every message's header.
    pub version: u32,
    /// Procedure N stands at index N - 1.
    pub procedures: &'static [Procedure],
}

impl Program {
    /// The procedure with this number.
    #[must_use]
    pub fn procedure(&self, number: i32) -> Option<&'static Procedure> {
        usize::try_from(number).ok()?.checked_sub(1).and_then(|i| self.procedures.get(i))
    }
}

/// A call, or a message that the server sends on its own.
#[derive(Debug)]
pub struct Procedure {
    /// Number of its program.
    pub program: u32,
    /// Version of its program.
    pub version: u32,
    /// Its number.
    pub number: i32,
    /// Upstream's constant (`REMOTE_PROC_DOMAIN_GET_INFO`).
    pub name: &'static str,
    /// An event: the server sends it, nobody answers.
    pub is_event: bool,
    /// The call is answered even when all ordinary workers are busy: it never waits for a guest.
    pub high_priority: bool,
    /// Public functions that make this call.
    pub api: &'static [&'static str],
    /// Driver functions that answer it.
    pub slots: &'static [&'static str],
    /// Why no public function makes this call (`auth`, `migration`), or empty.
    pub internal: &'static str,
    /// What the caller must be permitted; all of them.
    pub acl: &'static [Check],
    /// What the caller must be permitted on each object of the result; others are left out.
    pub filter: &'static [Check],
    /// The data stream that the call opens.
    pub stream: Option<Stream>,
    /// File descriptors that the call carries.
    pub call_fds: Fds,
    /// File descriptors that the reply carries.
    pub reply_fds: Fds,
    /// What an event reports.
    pub event: Option<Event>,
}

/// A data stream of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stream {
    /// The server sends (download, screenshot) or also sends (console).
    pub from_server: bool,
    /// Flag of the call with which the stream carries holes; 0 if there is none.
    pub sparse_flag: u32,
}

/// How many file descriptors travel with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fds {
    /// None.
    None,
    /// Exactly one.
    One,
    /// Any number up to the limit.
    Many,
}

/// What an event reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// `domain`, `network`, `storage_pool`, `node_device`, `secret` or `qemu_monitor`.
    pub family: &'static str,
    /// The family's event number; monitor events have none.
    pub id: Option<i32>,
    /// C type of the callback that receives it.
    pub callback: &'static str,
}

/// Something that may be permitted on an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// `domain`, `storage_pool`, ...
    pub object: &'static str,
    /// `read`, `write`, ...
    pub verb: &'static str,
}

impl Permission {
    pub(crate) const fn new(object: &'static str, verb: &'static str) -> Self {
        Self { object, verb }
    }
}

/// An access check of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Needed in any case.
    Always(Permission),
    /// Needed if any of these flags of the call is set.
    IfFlags(Permission, u32),
    /// Needed if none of these flags of the call is set.
    IfNoFlags(Permission, u32),
    /// Needed if this argument has this value.
    IfParam(Permission, &'static str, u32),
}

impl Procedure {
    pub(crate) const fn call(
        program: u32,
        version: u32,
        number: i32,
        name: &'static str,
        high_priority: bool,
    ) -> Self {
        Self {
            program,
            version,
            number,
            name,
            is_event: false,
            high_priority,
            api: &[],
            slots: &[],
            internal: "",
            acl: &[],
            filter: &[],
            stream: None,
            call_fds: Fds::None,
            reply_fds: Fds::None,
            event: None,
        }
    }

    pub(crate) const fn event(program: u32, version: u32, number: i32, name: &'static str) -> Self {
        Self { is_event: true, ..Self::call(program, version, number, name, false) }
    }

    pub(crate) const fn api(self, api: &'static [&'static str]) -> Self {
        Self { api, ..self }
    }

    pub(crate) const fn slots(self, slots: &'static [&'static str]) -> Self {
        Self { slots, ..self }
    }

    pub(crate) const fn internal(self, internal: &'static str) -> Self {
        Self { internal, ..self }
    }

    pub(crate) const fn acl(self, acl: &'static [Check]) -> Self {
        Self { acl, ..self }
    }

    pub(crate) const fn filter(self, filter: &'static [Check]) -> Self {
        Self { filter, ..self }
    }

    pub(crate) const fn of(self, family: &'static str, id: Option<i32>, callback: &'static str) -> Self {
        Self { event: Some(Event { family, id, callback }), ..self }
    }

    pub(crate) const fn read_stream(self, sparse_flag: u32) -> Self {
        Self { stream: Some(Stream { from_server: true, sparse_flag }), ..self }
    }

    pub(crate) const fn write_stream(self, sparse_flag: u32) -> Self {
        Self { stream: Some(Stream { from_server: false, sparse_flag }), ..self }
    }

    pub(crate) const fn fds(self, call_fds: Fds, reply_fds: Fds) -> Self {
        Self { call_fds, reply_fds, ..self }
    }

    /// The public function to name in errors, or the procedure itself.
    #[must_use]
    pub fn function(&self) -> &'static str {
        self.api.first().copied().unwrap_or(self.name)
    }
}
