//! Registrations for events.

use ferrovirt::event::{EventClass, EventObject};
use ferrovirt::monitor_name::Matcher;
use ferrovirt::{Domain, Network, NodeDevice, Result, Secret, StoragePool};
use ferrovirt_rpc::protocol::{qemu, remote};
use ferrovirt_rpc::server::Request;

use super::super::client::Client;

/// Both calls of a class of events: `fn register, fn deregister: Class, RegisterArgs { object: Handle as Variant }, ...`.
macro_rules! registrations {
    ($($register:ident, $deregister:ident: $class:ident($handle:ident),
       $register_args:ident . $field:ident -> $ret:ident, $deregister_args:ident;)*) => {$(
        pub(crate) fn $register(
            client: &Client,
            request: &mut Request,
            args: remote::$register_args,
        ) -> Result<remote::$ret> {
            let open = client.open()?;
            let object = args.$field.map(|wire| client.handle::<$handle, _>(&open, wire)).transpose()?;
            let object = object.map(|handle| EventObject::$class(handle.reference().clone()));
            let callback_id = client.register(request, EventClass::$class, args.event_id, object, None)?;
            Ok(remote::$ret { callback_id })
        }

        pub(crate) fn $deregister(
            client: &Client,
            request: &mut Request,
            args: remote::$deregister_args,
        ) -> Result<()> {
            client.deregister(request, EventClass::$class, args.callback_id)
        }
    )*};
}

registrations! {
    connect_domain_event_callback_register_any, connect_domain_event_callback_deregister_any: Domain(Domain),
        ConnectDomainEventCallbackRegisterAnyArgs.dom -> ConnectDomainEventCallbackRegisterAnyRet,
        ConnectDomainEventCallbackDeregisterAnyArgs;
    connect_network_event_register_any, connect_network_event_deregister_any: Network(Network),
        ConnectNetworkEventRegisterAnyArgs.net -> ConnectNetworkEventRegisterAnyRet,
        ConnectNetworkEventDeregisterAnyArgs;
    connect_storage_pool_event_register_any, connect_storage_pool_event_deregister_any: StoragePool(StoragePool),
        ConnectStoragePoolEventRegisterAnyArgs.pool -> ConnectStoragePoolEventRegisterAnyRet,
        ConnectStoragePoolEventDeregisterAnyArgs;
    connect_node_device_event_register_any, connect_node_device_event_deregister_any: NodeDevice(NodeDevice),
        ConnectNodeDeviceEventRegisterAnyArgs.dev -> ConnectNodeDeviceEventRegisterAnyRet,
        ConnectNodeDeviceEventDeregisterAnyArgs;
    connect_secret_event_register_any, connect_secret_event_deregister_any: Secret(Secret),
        ConnectSecretEventRegisterAnyArgs.secret -> ConnectSecretEventRegisterAnyRet,
        ConnectSecretEventDeregisterAnyArgs;
}

pub(crate) fn connect_domain_event_register(
    client: &Client,
    request: &mut Request,
) -> Result<remote::ConnectDomainEventRegisterRet> {
    client.register_legacy(request, 0)?;
    Ok(remote::ConnectDomainEventRegisterRet { cb_registered: 1 })
}

pub(crate) fn connect_domain_event_deregister(
    client: &Client,
    request: &mut Request,
) -> Result<remote::ConnectDomainEventDeregisterRet> {
    client.deregister_legacy(request, 0)?;
    Ok(remote::ConnectDomainEventDeregisterRet { cb_registered: 0 })
}

pub(crate) fn connect_domain_event_register_any(
    client: &Client,
    request: &mut Request,
    args: remote::ConnectDomainEventRegisterAnyArgs,
) -> Result<()> {
    client.register_legacy(request, args.event_id)
}

pub(crate) fn connect_domain_event_deregister_any(
    client: &Client,
    request: &mut Request,
    args: remote::ConnectDomainEventDeregisterAnyArgs,
) -> Result<()> {
    client.deregister_legacy(request, args.event_id)
}

pub(crate) fn connect_domain_monitor_event_register(
    client: &Client,
    request: &mut Request,
    args: qemu::ConnectDomainMonitorEventRegisterArgs,
) -> Result<qemu::ConnectDomainMonitorEventRegisterRet> {
    let open = client.open()?;
    ferrovirt::check::writable(
        &open.connect,
        ferrovirt::ErrorDomain::NONE,
        "virConnectDomainQemuMonitorEventRegister",
    )?;
    let object = args.dom.map(|wire| client.handle::<Domain, _>(&open, wire)).transpose()?;
    let object = object.map(|handle| EventObject::Domain(handle.reference().clone()));
    let wanted = args.event.map(|name| Matcher::new(&name, args.flags)).transpose()?;
    let callback_id = client.register(request, EventClass::QemuMonitor, 0, object, wanted)?;
    Ok(qemu::ConnectDomainMonitorEventRegisterRet { callback_id })
}

pub(crate) fn connect_domain_monitor_event_deregister(
    client: &Client,
    request: &mut Request,
    args: qemu::ConnectDomainMonitorEventDeregisterArgs,
) -> Result<()> {
    client.deregister(request, EventClass::QemuMonitor, args.callback_id)
}
