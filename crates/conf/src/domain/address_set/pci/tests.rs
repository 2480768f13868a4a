use super::super::super::address::Address;
use super::super::super::{Domain, ParseOptions};
use super::assign::Chipset;
use super::{BusModel, Connect, PciAddress, PciAddressSet};

const PCI: Connect = Connect::PCI_DEVICE.with(Connect::HOTPLUG);
const PCIE: Connect = Connect::PCIE_DEVICE.with(Connect::HOTPLUG);

fn set(root: BusModel) -> PciAddressSet {
    let mut set = PciAddressSet::new(true);
    set.add_bus(0, root);
    set
}

#[test]
fn conventional_bus_fills_up_and_gets_a_bridge() {
    let mut set = set(BusModel::PciRoot);
    for slot in 1..=31 {
        let address = set.reserve_next(PCI, None).expect("free slot");
        assert_eq!((address.bus, address.slot, address.function), (0, slot, 0));
    }
    assert_eq!(set.reserve_next(PCI, None).expect("on the bridge").bus, 1);
    assert_eq!(set.models(), [Some(BusModel::PciRoot), Some(BusModel::PciBridge)]);
}

#[test]
fn hotpluggable_express_devices_get_a_root_port_each() {
    let mut set = set(BusModel::PcieRoot);
    let buses: Vec<_> = (0..3).map(|_| set.reserve_next(PCIE, None).expect("free").bus).collect();
    assert_eq!(buses, [1, 2, 3]);
    let ports = BusModel::PcieRootPort.needs().expect("not a root");
    let places: Vec<_> = (0..9).map(|_| set.reserve_next(ports, None).expect("free")).collect();
    assert_eq!((places[7].slot, places[7].function), (1, 7));
    assert_eq!((places[8].slot, places[8].function), (2, 0));
}

#[test]
fn conventional_device_on_express_machine_gets_port_and_bridge() {
    let mut set = set(BusModel::PcieRoot);
    assert_eq!(set.reserve_next(PCI, None).expect("free").bus, 2);
    let models = [BusModel::PcieRoot, BusModel::PcieRootPort, BusModel::PcieToPciBridge];
    assert_eq!(set.models(), models.map(Some));
}

#[test]
fn double_use_and_wrong_bus_are_refused() {
    let mut set = PciAddressSet::new(false);
    set.add_bus(0, BusModel::PcieRoot);
    let address = PciAddress { slot: 1, function: 1, ..PciAddress::default() };
    set.reserve(&address, PCIE, true).expect("free");
    let error = set.reserve(&address, PCIE, true).expect_err("taken");
    assert_eq!(error.message(), "XML error: Attempted double use of PCI Address 0000:00:01.1");
    let elsewhere = PciAddress { bus: 3, slot: 1, ..PciAddress::default() };
    assert!(set.reserve(&elsewhere, PCIE, true).is_err());
    set.release(&address);
    assert!(!set.is_used(0, 1, Some(1)));
}

fn assigned(machine: &str, chipset: Chipset) -> Vec<String> {
    let xml = format!(
        "<domain type='test'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='{machine}'>hvm</type></os>\
         <devices><disk><source file='/a'/><target dev='vda' bus='virtio'/></disk><controller type='usb' index='0' model='ich9-ehci1'/>\
         <controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/></controller>\
         <interface type='user'><model type='rtl8139'/></interface><video><model type='vga'/></video>\
         <memballoon model='virtio'/></devices></domain>"
    );
    let mut domain = Domain::parse(&xml, &ParseOptions::default()).expect("valid");
    domain.assign_pci_addresses(chipset).expect("enough room");
    let mut places = Vec::new();
    domain.devices.infos(&mut |list, info| {
        if let Some(Address::Pci(a)) = &info.address {
            let multi = if a.multifunction == Some(true) { "+" } else { "" };
            places.push(format!("{list} {:x}:{:x}.{:x}{multi}", a.bus, a.slot, a.function));
        }
    });
    places
}

#[test]
fn conventional_machine() {
    let expected = [
        "disks 0:5.0",
        "interfaces 0:3.0",
        "videos 0:2.0",
        "controllers 0:4.7",
        "controllers 0:4.0+",
        "memballoon 0:6.0",
    ];
    assert_eq!(assigned("pc", Chipset::Piix), expected);
}

/// The virtio devices get a root port each, the conventional card a bridge, and one port stays free.
#[test]
fn express_machine() {
    let expected = [
        "disks 3:0.0",
        "interfaces 2:1.0",
        "videos 0:1.0",
        "controllers 0:1d.7",
        "controllers 0:1d.0+",
        "controllers 0:2.0+",
        "controllers 1:0.0",
        "controllers 0:2.1",
        "controllers 0:2.2",
        "controllers 0:2.3",
        "memballoon 4:0.0",
    ];
    assert_eq!(assigned("q35", Chipset::Q35), expected);
}
