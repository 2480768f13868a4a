//! The IORT table: how devices reach memory on ARM hosts. Upstream: `src/util/viracpi.c`.

use crate::bitmap::Bitmap;
use crate::error::{ErrorDomain, ErrorNumber, VirError};

/// Kinds of IORT nodes, by number. Upstream: `virIORTNodeType`.
pub const IORT_NODE_TYPES: [&str; 7] =
    ["its_group", "named_component", "root_complex", "smmuv1_or_smmuv2", "smmuv3", "pmcg", "memory_range"];

/// Number of the SMMUv3 kind.
pub const IORT_SMMUV3: usize = 4;

/// Not an IORT table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AcpiError {
    /// Another table, or none.
    #[error("IORT table has invalid signature")]
    Signature,
    /// A length or offset leads outside.
    #[error("IORT table is truncated or has an invalid node length")]
    Length,
}

impl VirError for AcpiError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INTERNAL_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// The kinds of all nodes of the table, in order. Upstream: `virAcpiParseIORT`.
///
/// # Errors
/// [`AcpiError`].
pub fn iort_nodes(table: &[u8]) -> Result<Vec<u8>, AcpiError> {
    let number = |at: usize| {
        let bytes = table.get(at..at + 4).and_then(|b| b.try_into().ok()).ok_or(AcpiError::Length)?;
        usize::try_from(u32::from_le_bytes(bytes)).map_err(|_| AcpiError::Length)
    };
    if !table.starts_with(b"IORT") {
        return Err(AcpiError::Signature);
    }
    let (count, mut at) = (number(36)?, number(40)?);
    let mut kinds = Vec::new();
    for _ in 0..count {
        let node = table.get(at..).filter(|n| n.len() >= 16).ok_or(AcpiError::Length)?;
        let length = usize::from(u16::from_le_bytes([node[1], node[2]]));
        if length < 16 || length > node.len() {
            return Err(AcpiError::Length);
        }
        kinds.push(node[0]);
        at += length;
    }
    Ok(kinds)
}

/// The set of kinds in the table. Upstream: `virAcpiHasSMMU` asks it for [`IORT_SMMUV3`].
///
/// # Errors
/// [`AcpiError`].
pub fn iort_node_types(table: &[u8]) -> Result<Bitmap, AcpiError> {
    Ok(iort_nodes(table)?.into_iter().map(usize::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes() {
        let mut table = vec![0; 48];
        table[..4].copy_from_slice(b"IORT");
        table[36] = 1;
        table[40] = 48;
        assert_eq!(iort_nodes(&table), Err(AcpiError::Length));
        table.extend([4, 16, 0]);
        table.extend([0; 13]);
        assert_eq!(iort_nodes(&table), Ok(vec![4]));
        assert!(iort_node_types(&table).unwrap().contains(IORT_SMMUV3));
        assert_eq!(iort_nodes(b"DSDT"), Err(AcpiError::Signature));
    }
}
