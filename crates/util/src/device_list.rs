//! Host devices with their users: what the host-device parts of drivers keep for PCI, USB and SCSI.
//!
//! Upstream: the list halves of `src/util/virpci.c`, `virusb.c`, `virscsi.c`.

/// The guest that a device is given to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// Driver.
    pub driver: String,
    /// Guest.
    pub domain: String,
}

impl User {
    /// A user.
    pub fn new(driver: impl Into<String>, domain: impl Into<String>) -> Self {
        Self { driver: driver.into(), domain: domain.into() }
    }
}

/// A device that can stand in a list.
pub trait Device {
    /// What a device is found by.
    type Key: PartialEq;
    /// The key of this device.
    fn key(&self) -> Self::Key;
    /// Those who have it; more than one only if it can be shared.
    fn users(&mut self) -> &mut Vec<User>;
}

/// The device is in the list already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("device is already in use")]
pub struct InUse;

/// Devices, each once.
#[derive(Clone, Debug)]
pub struct DeviceList<D> {
    devices: Vec<D>,
}

impl<D> Default for DeviceList<D> {
    fn default() -> Self {
        Self { devices: Vec::new() }
    }
}

impl<D: Device> DeviceList<D> {
    /// Adds a device.
    ///
    /// # Errors
    /// [`InUse`] if it is there.
    pub fn add(&mut self, device: D) -> Result<(), InUse> {
        if self.find(&device.key()).is_some() {
            return Err(InUse);
        }
        self.devices.push(device);
        Ok(())
    }

    /// Moves all devices of `other` here.
    ///
    /// # Errors
    /// [`InUse`] if one is there; then nothing is moved.
    pub fn append(&mut self, other: &mut Self) -> Result<(), InUse> {
        if other.devices.iter().any(|device| self.find(&device.key()).is_some()) {
            return Err(InUse);
        }
        self.devices.append(&mut other.devices);
        Ok(())
    }

    /// The device with `key`.
    #[must_use]
    pub fn find(&self, key: &D::Key) -> Option<&D> {
        self.devices.iter().find(|device| device.key() == *key)
    }

    /// The device with `key`, to be changed.
    pub fn find_mut(&mut self, key: &D::Key) -> Option<&mut D> {
        self.devices.iter_mut().find(|device| device.key() == *key)
    }

    /// Takes the device with `key` out, whoever has it.
    pub fn take(&mut self, key: &D::Key) -> Option<D> {
        let at = self.devices.iter().position(|device| device.key() == *key)?;
        Some(self.devices.remove(at))
    }

    /// `user` does not have the device with `key` any more; with its last user it leaves the list.
    pub fn release(&mut self, key: &D::Key, user: &User) {
        let Some(device) = self.find_mut(key) else { return };
        let users = device.users();
        users.retain(|other| other != user);
        if users.is_empty() {
            self.take(key);
        }
    }

    /// The devices.
    pub fn iter(&self) -> impl Iterator<Item = &D> {
        self.devices.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.devices.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }
}
