//! Numbers of the features that a driver may have. Upstream: `VIR_DRV_FEATURE_*`; they are part of the wire protocol.

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident = $number:literal;)*) => {$(
        $(#[$doc])*
        pub const $name: i32 = $number;
    )*};
}

features! {
    /// Migration protocol 1.
    MIGRATION_V1 = 1;
    /// A daemon serves the connection, and the driver is its client: see [`crate::Connect::has_daemon`].
    REMOTE = 2;
    /// Migration protocol 2.
    MIGRATION_V2 = 3;
    /// The source host can manage a migration together with a daemon on the destination host.
    MIGRATION_P2P = 4;
    /// The source host can migrate to a hypervisor without a daemon.
    MIGRATION_DIRECT = 5;
    /// Migration protocol 3.
    MIGRATION_V3 = 6;
    /// A migrating domain can be kept from being changed.
    MIGRATE_CHANGE_PROTECTION = 7;
    /// File descriptors can be passed.
    FD_PASSING = 8;
    /// Typed parameters may hold strings.
    TYPED_PARAM_STRING = 9;
    /// The daemon understands keepalive messages.
    PROGRAM_KEEPALIVE = 10;
    /// `VIR_DOMAIN_XML_MIGRATABLE` is known.
    XML_MIGRATABLE = 11;
    /// Domains that do not run can be migrated.
    MIGRATION_OFFLINE = 12;
    /// Migration protocol 3 with typed parameters.
    MIGRATION_PARAMS = 13;
    /// Events are filtered on the server, and carry the number of their subscription.
    REMOTE_EVENT_CALLBACK = 14;
    /// The daemon reports that its connection to the hypervisor was closed.
    REMOTE_CLOSE_CALLBACK = 15;
    /// `virNetworkUpdate` has its arguments in the right order.
    NETWORK_UPDATE_HAS_CORRECT_ORDER = 16;
}
