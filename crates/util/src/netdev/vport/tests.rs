use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::netlink::attributes::messages;

fn station() -> Station {
    Station { manager: 11, type_id: 0x0001_0203, type_version: 2, instance: Uuid::generate() }
}

/// An answer about a port whose attributes `fill` adds, inside a list of ports.
fn answer(fill: impl FnOnce(&mut Message)) -> Vec<u8> {
    let mut message = Message::new(libc::RTM_NEWLINK, 0, SEQUENCE, &body(7));
    message.nest(libc::IFLA_VF_PORTS, |ports| {
        ports.nest(VF_PORT, |port| {
            port.put(PORT_VF, &77_u32.to_ne_bytes()).put(PORT_RESPONSE, &260_u16.to_ne_bytes());
        });
        ports.nest(VF_PORT, fill);
    });
    message.finish()
}

fn decide(words: &Words<'_>, bytes: &[u8], from_kernel: bool) -> Result<Decision> {
    words.decision(messages(bytes).next().unwrap(), from_kernel)
}

#[test]
fn requests_for_lldpad() {
    let station = station();
    let words = Words {
        ifindex: 7,
        ifname: Some("eth0"),
        mac: Some(MacAddr([1, 2, 3, 4, 5, 6])),
        tag: Some(42),
        station: Some(station),
        request: Request::PreAssociate,
        ..Words::default()
    };
    let bytes = words.message(false);
    let message = messages(&bytes).next().unwrap();
    assert_eq!((message.kind, u32_at(message.payload, 4)), (libc::RTM_SETLINK, Some(7)));
    let attributes = message.attributes(LINK_BODY);
    assert_eq!(attributes.find(libc::IFLA_IFNAME), Some(&b"eth0\0"[..]));
    let inside = |kind: u16, within: Attributes<'_>| {
        Attributes::inside(within.find(kind).unwrap()).map(|(k, v)| (k, v.to_vec())).collect::<Vec<_>>()
    };
    let list = attributes.find(libc::IFLA_VFINFO_LIST).unwrap();
    let function = inside(VF_INFO, Attributes::inside(list));
    assert_eq!(function[0].1[..10], [255, 255, 255, 255, 1, 2, 3, 4, 5, 6]);
    assert_eq!(
        (function[0].1.len(), function[1].1.as_slice()),
        (36, &[255, 255, 255, 255, 42, 0, 0, 0, 0, 0, 0, 0][..])
    );
    let ports = attributes.find(libc::IFLA_VF_PORTS).unwrap();
    let port = inside(VF_PORT, Attributes::inside(ports));
    let expected = [
        (PORT_VSI_TYPE, vec![11, 3, 2, 1, 2, 0, 0, 0]),
        (PORT_INSTANCE, station.instance.as_bytes().to_vec()),
        (PORT_REQUEST, vec![0]),
    ];
    assert_eq!(port, expected);
}

#[test]
fn requests_for_an_adapter() {
    let (vm, host) = (Uuid::generate(), Uuid::generate());
    let words =
        Words { ifindex: 3, profile: Some("gold"), instance: Some(vm), host: Some(host), ..Words::default() };
    let bytes = words.message(true);
    let attributes = messages(&bytes).next().unwrap().attributes(LINK_BODY);
    let own = Attributes::inside(attributes.find(libc::IFLA_PORT_SELF).unwrap());
    assert_eq!(own.find(PORT_PROFILE), Some(&b"gold\0"[..]));
    assert_eq!(own.find(PORT_HOST), Some(&host.as_bytes()[..]));
    assert_eq!((own.find(PORT_REQUEST), own.find(PORT_VF)), (Some(&[2][..]), None));
    let function = Words { function: Some(5), ..words };
    let bytes = function.message(true);
    let attributes = messages(&bytes).next().unwrap().attributes(LINK_BODY);
    assert!(attributes.find(libc::IFLA_PORT_SELF).is_none());
    let ports = Attributes::inside(attributes.find(libc::IFLA_VF_PORTS).unwrap());
    let port = Attributes::inside(ports.find(VF_PORT).unwrap());
    assert_eq!(port.find(PORT_VF), Some(&5_u32.to_ne_bytes()[..]));
}

#[test]
fn decisions_of_switches() {
    let words = Words { station: Some(station()), ..Words::default() };
    let ours = words.instance().unwrap();
    for (response, decision) in [
        (Some(0_u16), Decision::Success),
        (Some(257), Decision::Pending),
        (Some(3), Decision::Refused(3)),
        (None, Decision::Pending),
    ] {
        let bytes = answer(|port| {
            port.put(PORT_INSTANCE, ours.as_bytes());
            if let Some(response) = response {
                port.put(PORT_RESPONSE, &response.to_ne_bytes());
            }
        });
        assert_eq!(decide(&words, &bytes, false), Ok(decision));
    }
    let another = answer(|port| {
        port.put(PORT_INSTANCE, &[0; 16]).put(PORT_RESPONSE, &[0, 0]);
    });
    assert_eq!(decide(&words, &another, false), Err(VportError::NoAnswer));
    let function = Words { function: Some(77), ..Words::default() };
    assert_eq!(decide(&function, &another, true), Ok(Decision::Refused(260)), "found by its number");
    // Hostile: everything cut off everywhere, and every byte at its extremes.
    let good = answer(|port| {
        port.put(PORT_INSTANCE, ours.as_bytes()).put(PORT_RESPONSE, &[0, 1]);
    });
    for at in 0..good.len() {
        for value in [0, 1, 4, 0x7f, 0xff] {
            let mut bad = good.clone();
            bad[at] = value;
            messages(&bad).for_each(|answer| drop(words.decision(answer, value == 0)));
        }
        messages(&good[..at]).for_each(|answer| drop(words.decision(answer, true)));
    }
}

#[test]
fn process_number_of_lldpad() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lldpad.pid");
    assert!(matches!(lldpad(&file), Err(VportError::NoLldpad { errno: libc::ENOENT, .. })));
    for (text, result) in
        [("41\n", Ok(41)), ("0", Err(VportError::LldpadPid)), ("x", Err(VportError::LldpadPid))]
    {
        std::fs::write(&file, text).unwrap();
        assert_eq!(lldpad(&file), result);
    }
}

/// Plays `lldpad` until `stop`: acknowledges requests, and answers questions with `responses` one after another, the
/// last for good.
fn play(socket: &Socket, station: Station, mut responses: Vec<u16>, stop: &AtomicBool) {
    while !stop.load(Ordering::Relaxed) {
        let Ok((packet, from)) = socket.receive() else {
            std::thread::sleep(Duration::from_millis(1));
            continue;
        };
        for message in messages(&packet) {
            let bytes = if message.kind == libc::RTM_SETLINK {
                let kind = u16::try_from(libc::NLMSG_ERROR).unwrap();
                Message::new(kind, 0, message.sequence, &[0; 20]).finish()
            } else {
                let response = if responses.len() > 1 { responses.remove(0) } else { responses[0] };
                answer(|port| {
                    port.put(PORT_INSTANCE, station.instance.as_bytes());
                    port.put(PORT_RESPONSE, &response.to_ne_bytes());
                })
            };
            socket.send(&bytes, from).unwrap();
        }
    }
}

#[test]
fn a_switch_behind_lldpad() {
    if !nix::unistd::geteuid().is_root() {
        return;
    }
    let station = station();
    let folder = tempfile::tempdir().unwrap();
    let number = 1_000_000 + std::process::id();
    let socket = Socket::route_as(number).unwrap();
    let file = folder.path().join("pid");
    std::fs::write(&file, number.to_string()).unwrap();
    let carriers =
        Carriers { lldpad_pid_file: file, patience: Duration::from_millis(300), ..Carriers::default() };
    let uuid = Uuid::generate();
    let port =
        Port { macvtap: "lo", mac: MacAddr::default(), parent: "lo", function: None, vm: uuid, host: uuid };
    let profile = Profile::Qbg(station);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| play(&socket, station, vec![257, 0, 3, 257], &stop));
        carriers.associate(&profile, port, Occasion::Create, true).unwrap();
        let refused = carriers.associate(&profile, port, Occasion::Create, true);
        let text = "error 3 during port-profile setlink on interface lo (1): Invalid argument";
        assert_eq!(refused.map_err(|e| e.to_string()), Err(text.to_owned()));
        let late = carriers.disassociate(&profile, port, Occasion::Destroy);
        stop.store(true, Ordering::Relaxed);
        assert_eq!(late, Err(VportError::TimedOut));
    });
}
