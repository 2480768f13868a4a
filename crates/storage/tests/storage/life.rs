//! Pools and volumes from their documents to their end, through the public API.

use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::sync::Arc;

use crate::common::{Lab, volume};
use ferrovirt::event::{EventClass, EventQueue, EventValue, Interest, Queued};
use ferrovirt::{ErrorNumber, consts};

fn number<T: std::fmt::Debug>(result: ferrovirt::Result<T>) -> ErrorNumber {
    result.unwrap_err().number()
}

#[test]
fn a_pool_from_define_to_undefine() {
    let lab = Lab::new();
    let connect = lab.open();
    let events = Arc::new(EventQueue::new());
    let interest = |id| Interest { class: EventClass::StoragePool, id, object: None };
    let _subscription = connect.subscribe(interest(0), events.clone()).unwrap();
    let refreshed = Arc::new(EventQueue::new());
    let _refreshes = connect.subscribe(interest(1), refreshed.clone()).unwrap();

    let pool = connect.storage_pool_define_xml(&lab.document("images"), 0).unwrap();
    assert_eq!((pool.is_active().unwrap(), pool.is_persistent().unwrap()), (false, true));
    assert_eq!(pool.info().unwrap().state, consts::STORAGE_POOL_INACTIVE);
    assert_eq!(number(pool.refresh(0)), ErrorNumber::OPERATION_INVALID);
    assert_eq!(number(pool.create(0)), ErrorNumber::SYSTEM_ERROR, "its folder is not there yet");
    assert!(!pool.is_active().unwrap());
    pool.build(0).unwrap();
    pool.create(0).unwrap();
    assert_eq!(number(pool.create(0)), ErrorNumber::OPERATION_INVALID);
    assert_eq!(number(pool.undefine()), ErrorNumber::OPERATION_INVALID);
    assert_eq!(number(pool.delete(0)), ErrorNumber::OPERATION_INVALID);
    let info = pool.info().unwrap();
    assert_eq!(info.state, consts::STORAGE_POOL_RUNNING);
    assert!(info.capacity > 0 && info.capacity == info.allocation + info.available);
    std::fs::write(lab.path("images/found.img"), [1; 5000]).unwrap();
    pool.refresh(0).unwrap();
    assert_eq!(pool.list_volumes().unwrap(), ["found.img"]);
    assert_eq!(connect.list_all_storage_pools(consts::CONNECT_LIST_STORAGE_POOLS_ACTIVE).unwrap().len(), 1);
    assert_eq!(connect.list_all_storage_pools(consts::CONNECT_LIST_STORAGE_POOLS_NETFS).unwrap().len(), 0);
    let target = lab.path("images").display().to_string();
    assert_eq!(connect.storage_pool_lookup_by_target_path(&target).unwrap().name(), "images");
    pool.destroy().unwrap();
    std::fs::remove_file(lab.path("images/found.img")).unwrap();
    pool.delete(0).unwrap();
    assert!(!lab.path("images").exists());
    pool.undefine().unwrap();
    assert_eq!(number(pool.is_active()), ErrorNumber::NO_STORAGE_POOL);

    let seen: Vec<_> = std::iter::from_fn(|| events.pop()).collect();
    let lifecycle = |queued: &Queued| match queued {
        Queued::Event(event) => match event.values[0] {
            EventValue::Int(number) => number,
            _ => panic!("{event:?}"),
        },
        Queued::Overflow(_) => panic!("overflow"),
    };
    let expected = [
        consts::STORAGE_POOL_EVENT_DEFINED,
        consts::STORAGE_POOL_EVENT_CREATED,
        consts::STORAGE_POOL_EVENT_STARTED,
        consts::STORAGE_POOL_EVENT_STOPPED,
        consts::STORAGE_POOL_EVENT_DELETED,
        consts::STORAGE_POOL_EVENT_UNDEFINED,
    ];
    assert_eq!(seen.iter().map(lifecycle).collect::<Vec<_>>(), expected);
    assert!(refreshed.pop().is_some() && refreshed.pop().is_none());
}

#[test]
fn a_root_is_found_again_by_the_next_manager() {
    let lab = Lab::new();
    let connect = lab.open();
    let kept = connect.storage_pool_define_xml(&lab.document("kept"), 0).unwrap();
    kept.build(0).unwrap();
    kept.create(0).unwrap();
    kept.set_autostart(1).unwrap();
    volume(&kept, "disk.img", 1 << 20);
    let transient = lab.pool(&connect, "transient");
    let (kept_uuid, transient_uuid) = (kept.uuid(), transient.uuid());
    assert_eq!(number(transient.set_autostart(1)), ErrorNumber::INTERNAL_ERROR);
    drop((kept, transient, connect));

    let connect = lab.open();
    let kept = connect.storage_pool_lookup_by_uuid(kept_uuid).unwrap();
    assert!(kept.is_active().unwrap() && kept.is_persistent().unwrap() && kept.autostart().unwrap());
    assert_eq!(kept.list_volumes().unwrap(), ["disk.img"]);
    let transient = connect.storage_pool_lookup_by_uuid(transient_uuid).unwrap();
    assert!(transient.is_active().unwrap() && !transient.is_persistent().unwrap());
    transient.destroy().unwrap();
    kept.destroy().unwrap();
    drop((kept, transient, connect));

    // The same start of the host: what was stopped by hand stays so.
    let connect = lab.open();
    assert!(!connect.storage_pool_lookup_by_uuid(kept_uuid).unwrap().is_active().unwrap());
    assert_eq!(number(connect.storage_pool_lookup_by_uuid(transient_uuid)), ErrorNumber::NO_STORAGE_POOL);
    drop(connect);

    // Another start of the host.
    std::fs::write(lab.path("run/storage/autostarted"), "another").unwrap();
    let connect = lab.open();
    assert!(connect.storage_pool_lookup_by_uuid(kept_uuid).unwrap().is_active().unwrap());
}

#[test]
fn one_process_has_many_roots_and_each_root_one_process() {
    let (one, two) = (Lab::new(), Lab::new());
    let (first, second) = (one.open(), two.open());
    one.pool(&first, "pool");
    assert_eq!(first.num_of_storage_pools().unwrap(), 1);
    assert_eq!(second.num_of_storage_pools().unwrap(), 0);
    // Another copy of the driver, as another process has it.
    let stranger = ferrovirt::Registry::new();
    ferrovirt_driver_storage::register(&stranger);
    let uri = format!("storage:///embed?root={}", one.path("").display());
    let refused = ferrovirt::ConnectOptions::new().registry(stranger).open(Some(&uri)).unwrap_err();
    assert!(refused.message().contains("held by process"), "{refused}");
}

#[test]
fn pools_cannot_share_names_and_storage() {
    let lab = Lab::new();
    let connect = lab.open();
    lab.pool(&connect, "one");
    let same_folder = lab.document("one").replace("<name>one<", "<name>two<");
    let message = connect.storage_pool_define_xml(&same_folder, 0).unwrap_err().message().into_owned();
    assert_eq!(message, "operation failed: Storage source conflict with pool: 'one'");
    assert_eq!(
        number(connect.storage_pool_create_xml(&lab.document("one"), 0)),
        ErrorNumber::OPERATION_FAILED
    );
    let missing = "<pool type='zfs'><name>tank</name><source><name>tank</name></source></pool>";
    let message = connect.storage_pool_define_xml(missing, 0).unwrap_err().message().into_owned();
    assert_eq!(message, "internal error: missing backend for pool type 12 (zfs)");
}

#[test]
fn a_volume_from_create_to_delete() {
    let lab = Lab::new();
    let connect = lab.open();
    let pool = lab.pool(&connect, "pool");
    let before = pool.info().unwrap();
    let full = "<volume><name>full.img</name><capacity unit='MiB'>4</capacity>\
                <target><permissions><mode>0640</mode></permissions></target></volume>";
    let full = pool.vol_create_xml(full, 0).unwrap();
    let path = lab.path("pool/full.img");
    assert_eq!((full.path().unwrap(), full.key()), (path.display().to_string(), path.to_str().unwrap()));
    let meta = std::fs::metadata(&path).unwrap();
    assert_eq!((meta.len(), meta.permissions().mode() & 0o777), (4 << 20, 0o640));
    assert!(meta.blocks() * 512 >= 4 << 20);
    assert!(pool.info().unwrap().allocation >= before.allocation + (4 << 20));
    let info = full.info().unwrap();
    assert_eq!((info.type_, info.capacity), (consts::STORAGE_VOL_FILE, 4 << 20));

    let sparse = volume(&pool, "sparse.img", 64 << 20);
    assert_eq!(sparse.info().unwrap().allocation, 0);
    assert_eq!(sparse.info_flags(consts::STORAGE_VOL_GET_PHYSICAL).unwrap().allocation, 64 << 20);
    let mode = std::fs::metadata(lab.path("pool/sparse.img")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(
        number(pool.vol_create_xml("<volume><name>sparse.img</name><capacity>1</capacity></volume>", 0)),
        ErrorNumber::STORAGE_VOL_EXIST
    );
    assert_eq!(
        number(pool.vol_create_xml("<volume><name>../up.img</name><capacity>1</capacity></volume>", 0)),
        ErrorNumber::OPERATION_INVALID
    );
    // A link to nothing is something all the same.
    std::os::unix::fs::symlink(lab.path("victim"), lab.path("pool/link.img")).unwrap();
    assert_eq!(
        number(pool.vol_create_xml("<volume><name>link.img</name><capacity>1</capacity></volume>", 0)),
        ErrorNumber::OPERATION_INVALID
    );
    assert!(!lab.path("victim").exists());

    sparse.resize(128 << 20, 0).unwrap();
    assert_eq!(number(sparse.resize(1 << 20, 0)), ErrorNumber::INVALID_ARG);
    sparse.resize(127 << 20, consts::STORAGE_VOL_RESIZE_DELTA | consts::STORAGE_VOL_RESIZE_SHRINK).unwrap();
    assert_eq!(sparse.info().unwrap().capacity, 1 << 20);
    sparse.resize(2 << 20, consts::STORAGE_VOL_RESIZE_ALLOCATE).unwrap();
    assert!(sparse.info().unwrap().allocation >= 2 << 20);

    let found =
        connect.storage_vol_lookup_by_path(&format!("{}/../pool//full.img", lab.path("pool").display()));
    assert_eq!(number(found), ErrorNumber::NO_STORAGE_VOL, "paths are not resolved");
    let found =
        connect.storage_vol_lookup_by_path(&format!("{}//full.img", lab.path("pool").display())).unwrap();
    assert_eq!(connect.storage_vol_lookup_by_key(found.key()).unwrap().name(), "full.img");
    assert_eq!(found.pool_lookup_by_volume().unwrap().name(), "pool");
    full.delete(0).unwrap();
    assert!(!path.exists());
    assert_eq!(number(full.info()), ErrorNumber::NO_STORAGE_VOL);
    std::fs::remove_file(lab.path("pool/sparse.img")).unwrap();
    assert_eq!(number(sparse.info()), ErrorNumber::NO_STORAGE_VOL, "taken away by somebody else");
    sparse.delete(0).unwrap();
    assert_eq!(pool.num_of_volumes().unwrap(), 0);
}

#[test]
fn volumes_are_copied_with_their_holes_and_wiped_where_they_hold_data() {
    let lab = Lab::new();
    let connect = lab.open();
    let (pool, other) = (lab.pool(&connect, "pool"), lab.pool(&connect, "other"));
    let source = volume(&pool, "source.img", 32 << 20);
    let content = [vec![0; 8 << 20], vec![7; 1 << 20], vec![0; 23 << 20]].concat();
    let file = std::fs::OpenOptions::new().write(true).open(lab.path("pool/source.img")).unwrap();
    std::os::unix::fs::FileExt::write_all_at(&file, &[7; 1 << 20], 8 << 20).unwrap();
    let xml = "<volume><name>copy.img</name><capacity>0</capacity><allocation>0</allocation></volume>";
    let copy = other.vol_create_xml_from(xml, &source, 0).unwrap();
    assert_eq!(std::fs::read(lab.path("other/copy.img")).unwrap(), content);
    let allocation = copy.info().unwrap().allocation;
    assert!((1 << 20..2 << 20).contains(&allocation), "{allocation}");
    copy.wipe(0).unwrap();
    assert!(std::fs::read(lab.path("other/copy.img")).unwrap().iter().all(|byte| *byte == 0));
    let bad = copy.wipe_pattern(77, 0).unwrap_err();
    assert_eq!(bad.number(), ErrorNumber::INVALID_ARG, "{bad}");
    assert_eq!(std::fs::read(lab.path("pool/source.img")).unwrap(), content);
}

/// Needs `qemu-img`, as every other format than raw does.
#[test]
fn images_are_made_by_qemu_img_and_nobody_looks_at_them_before() {
    let lab = Lab::new();
    let connect = lab.open();
    let pool = lab.pool(&connect, "pool");
    let mode = |name: &str| std::fs::metadata(lab.path(name)).unwrap().permissions().mode() & 0o777;
    let source = volume(&pool, "source.img", 4 << 20);
    std::fs::write(lab.path("pool/source.img"), vec![9; 4 << 20]).unwrap();
    let image = "<volume><name>copy.qcow2</name><capacity>0</capacity><target><format type='qcow2'/>\
                 <permissions><mode>0640</mode></permissions></target></volume>";
    let copy = pool.vol_create_xml_from(image, &source, 0).unwrap();
    assert_eq!((copy.info().unwrap().capacity, mode("pool/copy.qcow2")), (4 << 20, 0o640));
    let backing = lab.path("pool/copy.qcow2").display().to_string();
    let top = format!(
        "<volume><name>top.qcow2</name><target><format type='qcow2'/></target>\
         <backingStore><path>{backing}</path><format type='qcow2'/></backingStore></volume>"
    );
    let top = pool.vol_create_xml(&top, 0).unwrap();
    assert_eq!((top.info().unwrap().capacity, mode("pool/top.qcow2")), (4 << 20, 0o600));
    assert!(top.xml_desc(0).unwrap().contains(&backing));
    top.resize(8 << 20, 0).unwrap();
    assert_eq!(top.info().unwrap().capacity, 8 << 20);
    let raw = "<volume><name>back.img</name><capacity>0</capacity><allocation>0</allocation></volume>";
    pool.vol_create_xml_from(raw, &copy, 0).unwrap();
    assert_eq!(std::fs::read(lab.path("pool/back.img")).unwrap(), vec![9; 4 << 20]);
    let impossible =
        "<volume><name>no.bochs</name><capacity>1</capacity><target><format type='bochs'/></target></volume>";
    let refused = pool.vol_create_xml(impossible, 0).unwrap_err();
    assert!(refused.message().contains("qemu-img create -f bochs"), "{refused}");
    assert!(!lab.path("pool/no.bochs").exists());
    assert_eq!(number(pool.vol_lookup_by_name("no.bochs")), ErrorNumber::NO_STORAGE_VOL);
    // What a pool finds by itself is what the headers say.
    pool.refresh(0).unwrap();
    let found = pool.vol_lookup_by_name("top.qcow2").unwrap().xml_desc(0).unwrap();
    assert!(found.contains("<format type='qcow2'/>") && found.contains("<compat>1.1</compat>"), "{found}");
}

#[test]
fn a_copy_that_is_cancelled_leaves_nothing() {
    let lab = Lab::new();
    let connect = lab.open();
    let pool = lab.pool(&connect, "pool");
    let source = volume(&pool, "source.img", 4 << 20);
    std::fs::write(lab.path("pool/source.img"), vec![9; 4 << 20]).unwrap();
    let token = ferrovirt::call::CancelToken::new();
    token.cancel();
    let raw = "<volume><name>copy.img</name><capacity>0</capacity></volume>";
    let cancelled = ferrovirt::call::with_cancel(&token, || pool.vol_create_xml_from(raw, &source, 0));
    assert_eq!(number(cancelled), ErrorNumber::OPERATION_ABORTED);
    assert_eq!(pool.list_volumes().unwrap(), ["source.img"]);
    assert!(!lab.path("pool/copy.img").exists());
    pool.destroy().unwrap();
}

#[test]
fn many_threads_make_and_delete_in_one_pool() {
    let lab = Lab::new();
    let connect = lab.open();
    let pool = lab.pool(&connect, "pool");
    let kept = volume(&pool, "kept.img", 1 << 20);
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let (pool, kept) = (&pool, &kept);
            scope.spawn(move || {
                for round in 0..25 {
                    let name = format!("{thread}-{round}.img");
                    let made = volume(pool, &name, 64 << 10);
                    // A pool with work in it can neither be looked at anew nor be stopped; without any it can.
                    match pool.refresh(0) {
                        Err(error) => {
                            assert!(error.message().contains("has asynchronous jobs running"), "{error}");
                        }
                        Ok(()) => assert!(pool.num_of_volumes().unwrap() >= 2),
                    }
                    let xml = format!("<volume><name>copy-{name}</name><capacity>0</capacity></volume>");
                    let copy = pool.vol_create_xml_from(&xml, kept, 0).unwrap();
                    assert_eq!(copy.info().unwrap().capacity, 1 << 20);
                    copy.delete(0).unwrap();
                    made.delete(0).unwrap();
                }
            });
        }
    });
    assert_eq!(pool.list_volumes().unwrap(), ["kept.img"]);
    pool.refresh(0).unwrap();
    kept.delete(0).unwrap();
    assert_eq!(std::fs::read_dir(lab.path("pool")).unwrap().count(), 0);
    pool.destroy().unwrap();
}
