//! Every example runs and says what its description promises.

use std::process::Command;

fn output(program: &str) -> String {
    let done = Command::new(program).output().expect("starts");
    let error = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success(), "{program}: {error}");
    String::from_utf8(done.stdout).expect("UTF-8")
}

macro_rules! examples {
    ($($name:ident: $($part:literal),+;)*) => {$(
        #[test]
        fn $name() {
            let text = output(env!(concat!("CARGO_BIN_EXE_", stringify!($name))));
            for part in [$($part),+] {
                assert!(text.contains(part), "{part:?} is not in:\n{text}");
            }
        }
    )*};
}

examples! {
    list: "test ", "state 1", "2097152 of 8388608 KiB";
    define: "<name>example</name>", "<memory unit='KiB'>65536</memory>";
    events: "Some((2, 0))", "Some((5, 1))";
    errors: "Domain not found";
    deadline: "1 domains", "too late: true";
    network: "default", "virbr9";
    storage: "/default-pool/example: 8388608 bytes";
    attach: "plugged: true", "still there: false";
    snapshot: "1 snapshot, current: before";
    stats: "test", "state.state";
}
