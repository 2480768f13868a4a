//! What a conversion asks of the host that the files lie on.

use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_util::Result;

/// Translates between the file names of VMX files and those of domain documents. Upstream: `virVMXContext`.
pub trait Host {
    /// The document's name of a file that a VMX file names; `None` if it does not exist and `allow_missing` is set.
    ///
    /// # Errors
    /// The name means nothing here, or the file does not exist.
    fn parse_file_name(&self, name: &str, allow_missing: bool) -> Result<Option<String>>;

    /// The VMX file's name of a file that a document names.
    ///
    /// # Errors
    /// The name means nothing here.
    fn format_file_name(&self, name: &str) -> Result<String>;

    /// The model of the SCSI controller that a disk's image was made for, for controllers of model `auto`.
    ///
    /// # Errors
    /// The image cannot be examined.
    fn scsi_model_of_image(&self, disk: &Disk) -> Result<Option<String>> {
        let _ = disk;
        Ok(None)
    }

    /// Path of the data center that the machine belongs to, for the document.
    fn datacenter_path(&self) -> Option<&str> {
        None
    }

    /// Managed object reference of the machine, for the document.
    fn moref(&self) -> Option<&str> {
        None
    }
}
