//! The objects of `test:///default`.

use ferrovirt::Result;
use ferrovirt_conf::object::DomainState;

use crate::lifecycle;
use crate::secondary;
use crate::state::State;

/// The domain that is running from the start.
const DOMAIN: &str = "<domain type='test'>
  <name>test</name>
  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
  <memory>8388608</memory>
  <currentMemory>2097152</currentMemory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guest/diskimage1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
    <interface type='network'>
      <mac address='aa:bb:cc:dd:ee:ff'/>
      <source network='default'/>
      <target dev='testnet0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </interface>
    <memballoon model='virtio'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
    </memballoon>
  </devices>
</domain>";

/// A host as `test:///default` has it.
///
/// # Errors
/// Those of the documents above, which is a defect.
pub(crate) fn state() -> Result<State> {
    let state = State::default();
    let (machine, _) = lifecycle::add(&state, DOMAIN, true)?;
    lifecycle::boot_as(&state, &machine, &mut machine.lock(), DomainState::Running);
    secondary::add_defaults(&state)?;
    Ok(state)
}
