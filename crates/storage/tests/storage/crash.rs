//! The manager is killed at random moments; the root opens again with old or new documents, never half ones.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::common::Lab;
use ferrovirt::Registry;

/// Set for the process that is killed.
const ROOT_VARIABLE: &str = "FERROVIRT_STORAGE_CRASH_ROOT";

/// The killed process: not a test by itself.
#[test]
fn manager() {
    let Some(root) = std::env::var_os(ROOT_VARIABLE) else { return };
    let registry = Registry::new();
    ferrovirt_driver_storage::register(&registry);
    let connect = crate::common::open(&registry, Path::new(&root));
    let folder = Path::new(&root).join("images");
    loop {
        let pool = connect.storage_pool_define_xml(&crate::common::document("pool", &folder), 0).unwrap();
        pool.build(0).unwrap();
        if !pool.is_active().unwrap() {
            pool.create(0).unwrap();
        }
        pool.set_autostart(1).unwrap();
        for old in pool.list_all_volumes(0).unwrap() {
            old.delete(0).unwrap();
        }
        crate::common::volume(&pool, "disk.img", 1 << 20);
        pool.refresh(0).unwrap();
        pool.destroy().unwrap();
        pool.undefine().unwrap();
    }
}

#[test]
fn a_killed_manager_leaves_whole_documents() {
    let lab = Lab::new();
    for round in 0..20 {
        let mut manager = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::manager"])
            .env(ROOT_VARIABLE, lab.path(""))
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(40 + 7 * round));
        manager.kill().unwrap();
        manager.wait().unwrap();
        let connect = lab.open();
        for pool in connect.list_all_storage_pools(0).unwrap() {
            assert_eq!(pool.name(), "pool");
            assert!(pool.xml_desc(0).unwrap().contains("images"));
            assert!(pool.is_persistent().unwrap() || pool.is_active().unwrap());
            if pool.is_active().unwrap() {
                for volume in pool.list_all_volumes(0).unwrap() {
                    volume.info().unwrap();
                }
            }
        }
        for folder in ["etc/storage", "run/storage"] {
            for entry in std::fs::read_dir(lab.path(folder)).unwrap() {
                let entry = entry.unwrap();
                let name = entry.file_name().into_string().unwrap();
                if name.ends_with(".xml") {
                    let text = std::fs::read_to_string(entry.path()).unwrap();
                    assert!(
                        text.trim_end().ends_with("</pool>") || text.trim_end().ends_with("</poolstate>")
                    );
                }
                assert!(!name.ends_with(".new"), "{name}");
            }
        }
    }
}
