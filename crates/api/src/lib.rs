//! One API over every hypervisor.
