//! Events: numbered callbacks, objects, the old form, and what a client may see.

use ferrovirt::event::Event;
use ferrovirt_rpc::protocol::remote::{self, Event as Message, client};
use ferrovirt_rpc::server::access::{Rule, Rules};
use ferrovirt_rpc::testing::soon;

use crate::host::domain;
use crate::lab::{Client, Lab, wire};

fn register(client: &Client, event_id: i32, dom: Option<remote::NonnullDomain>) -> i32 {
    let args = remote::ConnectDomainEventCallbackRegisterAnyArgs { event_id, dom };
    let calls = client.connection.within(soon());
    client::connect_domain_event_callback_register_any(&calls, &args).unwrap().callback_id
}

fn deregister(client: &Client, callback_id: i32) -> Result<(), ferrovirt::Error> {
    let args = remote::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id };
    client::connect_domain_event_callback_deregister_any(&client.connection.within(soon()), &args)
}

fn started(at: u8) -> Event {
    Event::lifecycle(domain(at), 2, 0)
}

#[test]
fn callbacks_of_all_domains_and_of_one() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let all = register(&client, 0, None);
    let one = register(&client, 0, Some(wire(1)));
    lab.host.emit(&started(0));
    let Message::DomainEventCallbackLifecycle(event) = client.event() else { panic!("another event") };
    assert_eq!((event.callback_id, &*event.msg.dom.name, event.msg.event), (all, "web", 2));
    lab.host.emit(&started(1));
    let mut callbacks: Vec<_> = (0..2)
        .map(|_| match client.event() {
            Message::DomainEventCallbackLifecycle(event) => event.callback_id,
            other => panic!("{other:?}"),
        })
        .collect();
    callbacks.sort_unstable();
    assert_eq!(callbacks, [all, one]);
    deregister(&client, all).unwrap();
    let error = deregister(&client, all).unwrap_err();
    assert_eq!(error.message(), format!("internal error: domain event callback {all} not registered"));
    lab.host.emit(&started(0));
    client.no_event();
}

#[test]
fn the_old_form_has_no_callbacks() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    client::connect_domain_event_register(&calls).unwrap();
    let error = client::connect_domain_event_register(&calls).unwrap_err();
    assert_eq!(error.message(), "internal error: domain event 0 already registered");
    lab.host.emit(&started(2));
    let Message::DomainEventLifecycle(event) = client.event() else { panic!("another event") };
    assert_eq!((event.dom.id, event.event), (3, 2));
    // Newer events have no old form.
    let args = remote::ConnectDomainEventRegisterAnyArgs { event_id: 17 };
    assert!(client::connect_domain_event_register_any(&calls, &args).is_err());
    client::connect_domain_event_deregister(&calls).unwrap();
    assert!(client::connect_domain_event_deregister(&calls).is_err());
    lab.host.emit(&started(2));
    client.no_event();
}

#[test]
fn events_of_hidden_objects_are_not_sent() {
    let rules: Rules = [
        Rule::allow().object("connect"),
        Rule::allow().object("domain").verbs(["getattr"]).attribute("domain_name", "db"),
    ]
    .into_iter()
    .collect();
    let lab = Lab::new(|offer| offer.access(rules));
    let client = lab.client();
    register(&client, 0, None);
    lab.host.emit(&started(0));
    lab.host.emit(&started(1));
    let Message::DomainEventCallbackLifecycle(event) = client.event() else { panic!("another event") };
    assert_eq!(&*event.msg.dom.name, "db");
    client.no_event();
}

#[test]
fn the_end_of_the_connection_is_an_event() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    client::connect_register_close_callback(&calls).unwrap();
    assert!(client::connect_register_close_callback(&calls).is_err());
    lab.host.emit(&Event::closed(3));
    let Message::ConnectEventConnectionClosed(event) = client.event() else { panic!("another event") };
    assert_eq!(event.reason, 3);
    client::connect_unregister_close_callback(&calls).unwrap();
    assert!(client::connect_unregister_close_callback(&calls).is_err());
}

#[test]
fn a_client_may_not_have_any_number_of_callbacks() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    let args = remote::ConnectDomainEventCallbackRegisterAnyArgs { event_id: 1, dom: None };
    let refused = (0..5000).find_map(|count| {
        let error = client::connect_domain_event_callback_register_any(&calls, &args).err()?;
        Some((count, error.message().into_owned()))
    });
    assert_eq!(refused, Some((4096, "internal error: too many event callbacks".into())));
    assert_eq!(client::connect_get_version(&calls).unwrap().hv_ver, 7);
}
