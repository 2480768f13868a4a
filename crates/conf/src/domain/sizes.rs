//! Identity, memory and virtual CPUs of a domain, whichever elements say so.

use ferrovirt_util::Result;
use ferrovirt_util::uuid::Uuid;

use super::Domain;
use super::units::Kib;
use crate::object::ObjectError;

impl Domain {
    /// The UUID; the second phase of reading makes sure that there is one.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if there is none.
    pub fn uuid_parsed(&self) -> Result<Uuid> {
        let text = self.uuid.as_deref().unwrap_or_default();
        Uuid::parse(text).map_err(|_| ObjectError::BadUuid(text.to_owned()).into())
    }

    /// Memory that it starts with. Upstream: `virDomainDefGetMemoryTotal`.
    #[must_use]
    pub fn max_memory_kib(&self) -> u64 {
        self.memory.as_ref().map_or(0, |memory| memory.size.0)
    }

    /// Memory that it has.
    #[must_use]
    pub fn memory_kib(&self) -> u64 {
        self.current_memory.map_or_else(|| self.max_memory_kib(), |memory| memory.0)
    }

    /// Sets the memory that it starts with. Upstream: `virDomainDefSetMemoryTotal`.
    pub fn set_max_memory_kib(&mut self, kib: u64) {
        self.memory.get_or_insert_default().size = Kib(kib);
    }

    /// Sets the memory that it has.
    pub fn set_memory_kib(&mut self, kib: u64) {
        self.current_memory = Some(Kib(kib));
    }

    /// Most virtual CPUs that it may have. Upstream: `virDomainDefGetVcpusMax`.
    #[must_use]
    pub fn vcpus_max(&self) -> u32 {
        self.vcpu.as_ref().map_or(1, |vcpu| vcpu.maximum)
    }

    /// Virtual CPUs that it has. Upstream: `virDomainDefGetVcpus`.
    #[must_use]
    pub fn vcpus_online(&self) -> u32 {
        self.vcpu.as_ref().map_or(1, |vcpu| vcpu.current.unwrap_or(vcpu.maximum))
    }

    /// Sets the most virtual CPUs that it may have. Upstream: `virDomainDefSetVcpusMax`.
    pub fn set_vcpus_max(&mut self, count: u32) {
        let current = self.vcpus_online().min(count);
        self.vcpu.get_or_insert_default().maximum = count;
        self.set_vcpus(current);
    }

    /// Sets the virtual CPUs that it has. Upstream: `virDomainDefSetVcpus`.
    pub fn set_vcpus(&mut self, count: u32) {
        let vcpu = self.vcpu.get_or_insert_default();
        vcpu.current = (count != vcpu.maximum).then_some(count);
    }
}
