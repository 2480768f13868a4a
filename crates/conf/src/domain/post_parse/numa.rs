//! Placement on the host's nodes, and distances between the guest's. Upstream: `virDomainNumatuneParseXML`,
//! `virDomainNumatuneSetMemory`, `virDomainNumaDefNodeDistanceParseXML`.

use std::collections::BTreeMap;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::tune::{NumaMemoryMode, NumaTune, NumaTuneMemory, Placement};
use super::{Domain, canonical_set};
use crate::cpu::{Distance, NumaCell};

/// The distance of a node to itself.
const LOCAL: u32 = 10;

fn refuse(text: String) -> Result<()> {
    Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text))
}

fn normalize_set(text: &mut String) -> Result<()> {
    let given = text.clone();
    match canonical_set(text)?.is_empty() {
        true => refuse(format!("Invalid value of 'nodeset': {given}")),
        false => Ok(()),
    }
}

impl Domain {
    /// Where CPUs and memory are placed says, if one of them leaves it open, the other.
    pub(super) fn fill_placement(&mut self) -> Result<()> {
        let pinned = self.cputune.as_ref().is_some_and(|tune| {
            !tune.vcpu_pins.is_empty() || tune.emulator_pin.is_some() || !tune.iothread_pins.is_empty()
        });
        let Some(vcpu) = &mut self.vcpu else { return Ok(()) };
        let automatic = vcpu.placement == Some(Placement::Auto);
        if let Some(tune) = &mut self.numatune {
            for node in &mut tune.nodes {
                normalize_set(&mut node.nodeset)?;
            }
        }
        match self.numatune.as_mut().and_then(|tune| tune.memory.as_mut()) {
            Some(memory) => {
                let by_default =
                    if memory.nodeset.is_some() || !automatic { Placement::Static } else { Placement::Auto };
                memory.mode.get_or_insert(NumaMemoryMode::Strict);
                match memory.placement.take().unwrap_or(by_default) {
                    Placement::Auto => {
                        memory.placement = Some(Placement::Auto);
                        memory.nodeset = None;
                        if vcpu.cpuset.is_none() && !pinned {
                            vcpu.placement = Some(Placement::Auto);
                        }
                    }
                    Placement::Static => match &mut memory.nodeset {
                        Some(nodes) => normalize_set(nodes)?,
                        None => {
                            let text =
                                "nodeset for NUMA memory tuning must be set if 'placement' is 'static'";
                            return refuse(text.to_owned());
                        }
                    },
                }
            }
            None if automatic => {
                let memory = NumaTuneMemory {
                    mode: Some(NumaMemoryMode::Strict),
                    placement: Some(Placement::Auto),
                    ..NumaTuneMemory::default()
                };
                self.numatune.get_or_insert_with(NumaTune::default).memory = Some(memory);
            }
            None => {}
        }
        Ok(())
    }

    /// A distance holds both ways unless the other way has one of its own; a node with distances has one to itself.
    pub(super) fn fill_distances(&mut self) {
        let Some(numa) = self.cpu.as_mut().and_then(|cpu| cpu.numa.as_mut()) else { return };
        let count = numa.cells.len();
        let mut known: BTreeMap<(usize, usize), u32> = BTreeMap::new();
        let at = |id: u32| usize::try_from(id).ok().filter(|id| *id < count);
        let given = |cells: &[NumaCell]| -> Vec<(usize, usize, u32)> {
            let cells = cells.iter().enumerate();
            cells
                .flat_map(|(from, cell)| {
                    cell.distances.iter().filter_map(move |d| at(d.id).map(|to| (from, to, d.value)))
                })
                .collect()
        };
        for (from, to, value) in given(&numa.cells) {
            known.insert((from, to), value);
            known.insert((from, from), LOCAL);
            known.insert((to, to), LOCAL);
        }
        for (from, to, value) in given(&numa.cells) {
            known.entry((to, from)).or_insert(value);
        }
        // Numbers that no node has are refused by a check: they stay.
        for (from, cell) in numa.cells.iter_mut().enumerate() {
            cell.distances.retain(|distance| at(distance.id).is_none());
            let row = known.range((from, 0)..=(from, usize::MAX));
            let row = row.filter_map(|((_, to), value)| Some((u32::try_from(*to).ok()?, *value)));
            cell.distances.extend(row.map(|(id, value)| Distance { id, value }));
        }
    }
}
