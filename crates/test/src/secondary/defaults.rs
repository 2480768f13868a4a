//! The default network, interface, pool and devices.

use ferrovirt::Result;
use ferrovirt_conf::interface::Interface;
use ferrovirt_conf::network::Network;
use ferrovirt_conf::node_device::NodeDevice;
use ferrovirt_conf::storage::Pool;

use super::device::DeviceObject;
use super::{interface, network, storage};
use crate::state::State;

const NETWORK: &str = "<network>
  <name>default</name>
  <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
  <bridge name='virbr0'/>
  <forward/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp>
  </ip>
</network>";

const INTERFACE: &str = "<interface type='ethernet' name='eth1'>
  <start mode='onboot'/>
  <mac address='aa:bb:cc:dd:ee:ff'/>
  <mtu size='1492'/>
  <protocol family='ipv4'>
    <ip address='192.168.0.5' prefix='24'/>
    <route gateway='192.168.0.1'/>
  </protocol>
</interface>";

const POOL: &str = "<pool type='dir'>
  <name>default-pool</name>
  <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
  <target><path>/default-pool</path></target>
</pool>";

/// The host, two Fibre Channel hosts, and a virtual one on the first.
const DEVICES: [&str; 4] = [
    "<device>
  <name>computer</name>
  <capability type='system'>
    <hardware>
      <vendor>Libvirt</vendor>
      <version>Test driver</version>
      <serial>123456</serial>
      <uuid>11111111-2222-3333-4444-555555555555</uuid>
    </hardware>
    <firmware><vendor>Libvirt</vendor><version>Test Driver</version><release_date>01/22/2007</release_date></firmware>
  </capability>
</device>",
    "<device>
  <name>scsi_host1</name>
  <parent>computer</parent>
  <capability type='scsi_host'>
    <host>1</host>
    <unique_id>0</unique_id>
    <capability type='fc_host'>
      <wwnn>2000000012341234</wwnn>
      <wwpn>1000000012341234</wwpn>
      <fabric_wwn>2000000043214321</fabric_wwn>
    </capability>
    <capability type='vport_ops'/>
  </capability>
</device>",
    "<device>
  <name>scsi_host2</name>
  <parent>computer</parent>
  <capability type='scsi_host'>
    <host>2</host>
    <unique_id>1</unique_id>
    <capability type='fc_host'>
      <wwnn>2000000056785678</wwnn>
      <wwpn>1000000056785678</wwpn>
      <fabric_wwn>2000000087658765</fabric_wwn>
    </capability>
    <capability type='vport_ops'/>
  </capability>
</device>",
    "<device>
  <name>scsi_host11</name>
  <parent>scsi_host1</parent>
  <capability type='scsi_host'>
    <host>11</host>
    <unique_id>10</unique_id>
    <capability type='fc_host'>
      <wwnn>2000000034563456</wwnn>
      <wwpn>1000000034563456</wwpn>
      <fabric_wwn>2000000043214321</fabric_wwn>
    </capability>
  </capability>
</device>",
];

/// Fills the lists of `test:///default`.
///
/// # Errors
/// Those of the documents above, which is a defect.
pub(crate) fn add(state: &State) -> Result<()> {
    let network = network::lifecycle::add(state, Network::parse(NETWORK)?, false)?;
    network::named(state, &network, |network| network.active = true)?;
    interface::add(state, Interface::parse(INTERFACE)?, true)?;
    let pool = storage::lifecycle::add(state, Pool::parse(POOL)?, false)?;
    storage::named(state, &pool.name, |pool| pool.active = true)?;
    add_devices(state, DEVICES.map(NodeDevice::parse))
}

pub(super) fn add_devices(
    state: &State,
    devices: impl IntoIterator<Item = Result<NodeDevice>>,
) -> Result<()> {
    for device in devices {
        let device = device?;
        let name = device.name.clone();
        state.objects.devices.define(&name, None, |_| Ok((Some(DeviceObject::new(device)), ())))?;
    }
    Ok(())
}
