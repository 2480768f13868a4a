//! Plugins that are wrong: each is refused, or its answers are, with a clear error, and the program goes on.
#![forbid(unsafe_code)]

mod common;

use std::path::Path;
use std::sync::Arc;

use ferrovirt::driver::Driver;
use ferrovirt::plugin::loader;
use ferrovirt::{Connect, ErrorNumber, Result};

const SOURCE: &str = "tests/drivers/tests/c/bad.c";

/// Compiles the plugin with `defect` and loads it.
fn load(defect: &str) -> Result<Arc<dyn Driver>> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = common::plugin(SOURCE, folder.path(), "bad", &[&format!("-DDEFECT_{defect}")]);
    loader::load(&file, "bad")
}

/// Why the plugin with `defect` is not loaded.
fn refusal(defect: &str) -> String {
    let error = load(defect).err().expect("the plugin is refused");
    assert_eq!(error.number(), ErrorNumber::INTERNAL_ERROR);
    error.message().into_owned()
}

/// A connection to the plugin with `defect`.
fn connect(defect: &str) -> Result<Connect> {
    common::open(load(defect)?, "bad:///")
}

#[test]
fn descriptors_are_checked_before_anything_is_called() {
    for (defect, reason) in [
        ("MAGIC", "has no valid driver descriptor (magic 0x12345678 instead of 0x31445646)"),
        ("VERSION", "was built for plugin interface 43, this program has 2"),
        ("SIZE", "has a driver descriptor of 16 bytes"),
        ("DEFINITION", "was built for another API definition"),
        ("NO_NAME", "has an incomplete driver descriptor: it has no name"),
        ("OTHER_NAME", "its name is 'worse', not 'bad'"),
        ("NO_OPEN", "it has no open function"),
        ("NULL_DESCRIPTOR", "the entry function returned NULL"),
        ("SYMBOL", "it has no symbol ferrovirt_driver_bad"),
    ] {
        let message = refusal(defect);
        assert!(message.contains(reason), "{defect}: {message}");
        assert!(message.contains("libferrovirt_driver_bad.so"), "{defect}: {message}");
    }
}

#[test]
fn files_that_are_no_shared_objects_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(loader::file_name("bad"));
    for content in ["", "not an ELF file", "\x7fELF and then nothing"] {
        std::fs::write(&file, content).unwrap();
        let error = loader::load(&file, "bad").err().expect("no shared object");
        assert!(error.message().contains("failed to load driver plugin"), "{}", error.message());
    }
    let error = loader::load(Path::new("/no/such/file"), "bad").err().expect("no file");
    assert!(error.message().contains("/no/such/file"), "{}", error.message());
}

#[test]
fn tables_of_impossible_size_are_refused() {
    for size in ["0", "4", "13", "(size_t)-8"] {
        let error = connect(&format!("TABLE_SIZE={size}")).unwrap_err();
        assert!(error.message().contains("table of impossible size"), "{size}: {}", error.message());
    }
}

#[test]
fn smaller_tables_lack_their_last_slots_only() {
    let size = "TABLE_SIZE=offsetof(FvHypervisorTable,connect_get_type)";
    let connect = connect(size).unwrap();
    assert_eq!(connect.driver_type().unwrap_err().number(), ErrorNumber::NO_SUPPORT);
    assert_eq!(connect.list_all_domains(0).unwrap().len(), 0);
}

#[test]
fn plugins_may_do_without_the_checksum() {
    assert_eq!(connect("NO_CHECKSUM").unwrap().driver_type().unwrap(), "BAD");
}

/// A plugin that was built before the steps of a migration were slots.
#[test]
fn plugins_of_an_older_layout_go_on_working() {
    let connect = connect("FIRST_LAYOUT").unwrap();
    assert_eq!(connect.driver_type().unwrap(), "BAD");
    let error = connect.domain_migrate_prepare(None, 0, None, 0).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::NO_SUPPORT);
}

#[test]
fn garbage_results_become_errors() {
    for defect in ["HUGE_STRING", "NULL_STRING", "NOT_UTF8"] {
        let error = connect(defect).unwrap().driver_type().unwrap_err();
        assert!(error.message().contains("driver plugin passed an invalid"), "{defect}: {}", error.message());
    }
    for defect in ["HUGE_LIST", "NULL_LIST", "BAD_ELEMENT", "HUGE_NAME", "NAME_NOT_UTF8"] {
        let error = connect(defect).unwrap().list_all_domains(0).unwrap_err();
        assert!(error.message().contains("driver plugin passed an invalid"), "{defect}: {}", error.message());
    }
    let error = connect("BAD_URI").unwrap_err();
    assert!(error.message().contains("driver plugin passed an invalid"), "{}", error.message());
}

#[test]
fn missing_results_are_empty_ones() {
    assert_eq!(connect("NOTHING_WRITTEN").unwrap().driver_type().unwrap(), "");
}

#[test]
fn failures_without_an_error_are_still_failures() {
    for defect in ["SILENT_FAILURE", "ODD_STATUS"] {
        let error = connect(defect).unwrap().driver_type().unwrap_err();
        assert!(error.message().contains("driver plugin failed without an error"), "{}", error.message());
    }
    let error = connect("ERROR_GARBAGE").unwrap().driver_type().unwrap_err();
    assert_eq!(error.number(), ErrorNumber::INTERNAL_ERROR);
}

#[test]
fn panics_stay_inside_the_plugin() {
    let driver = loader::find("panicking").unwrap().expect("the shared object is beside the test");
    let error = common::open(driver.clone(), "panicking:///open").unwrap_err();
    assert!(error.message().contains("driver panicked: "), "{}", error.message());
    let connect = common::open(driver, "panicking:///").unwrap();
    assert_eq!((connect.driver_name(), connect.driver_title()), ("panicking", "Panicking"));
    let error = connect.domain_lookup_by_name("somebody").unwrap_err();
    assert_eq!(error.number(), ErrorNumber::INTERNAL_ERROR);
    assert_eq!(error.message(), "internal error: driver panicked: no idea who somebody is");
    assert_eq!(connect.num_of_domains().unwrap(), 7);
    drop(connect);
}
