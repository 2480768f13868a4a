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
