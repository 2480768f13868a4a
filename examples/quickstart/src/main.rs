//! Boots a tiny guest through the public API, embedded, with the qemu driver loaded as a plugin, and shows what happens.
//!
//! The exit status is zero only if the guest's own line was read from its console and the guest stopped cleanly.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program reports on its standard streams"
)]

mod console;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use console::Console;
use ferrovirt::event::{EventQueue, Queued};
use ferrovirt::{Connect, Domain, consts};
use ferrovirt_guest::{GOODBYE, HELLO, disk_image};

/// How long the guest may take for each step.
const PATIENCE: Duration = Duration::from_secs(30);

/// Names of `virDomainEventType`, by number.
const EVENTS: &[&str] = &[
    "defined",
    "undefined",
    "started",
    "suspended",
    "resumed",
    "stopped",
    "shutdown",
    "pm-suspended",
    "crashed",
];

fn main() -> ExitCode {
    match quickstart() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}

fn quickstart() -> Result<(), Box<dyn Error>> {
    let clock = Instant::now();
    let show = |what: &str| println!("[{:6.3} s] {what}", clock.elapsed().as_secs_f64());
    let folder = tempfile::Builder::new().prefix("ferrovirt-quickstart-").tempdir()?;
    let disk = folder.path().join("guest.img");
    std::fs::write(&disk, disk_image())?;
    show(&format!("wrote a bootable disk of {} bytes of our own: {}", disk_image().len(), disk.display()));

    let uri = format!("qemu:///embed?root={}", folder.path().join("root").display());
    let connect = Connect::open(&uri)?;
    show(&format!("opened {} with the plugin driver '{}'; no daemon", connect.uri(), connect.driver_name()));

    let (_subscription, events) = connect.domain_events(consts::DOMAIN_EVENT_ID_LIFECYCLE, None)?;
    let domain = connect.domain_define_xml(&document(&disk))?;
    show(&format!("defined '{}' with UUID {}", domain.name(), domain.uuid()));

    domain.create_with_flags(consts::DOMAIN_START_PAUSED)?;
    show("started it, paused, to look at it before its first instruction");
    let outcome = run(&domain, &events, &show);
    if outcome.is_err() {
        // The guest must not outlive this program; the first error is the one to tell.
        let _ = domain.destroy();
    }
    outcome?;
    domain.undefine()?;
    wait_for_event(&events, consts::DOMAIN_EVENT_UNDEFINED, &show)?;
    show("done: the guest's own line was read, and it stopped cleanly");
    Ok(())
}

fn run(domain: &Domain, events: &EventQueue, show: &impl Fn(&str)) -> Result<(), Box<dyn Error>> {
    let console = Console::new(domain.open_console(None, 0)?);
    show("opened its console; its live XML:");
    println!("{}", domain.xml_desc(0)?);

    domain.resume()?;
    let hello = console.wait_for(HELLO, PATIENCE).ok_or("the guest's line did not come")?;
    show(&format!("the guest says: {hello}"));
    wait_for_event(events, consts::DOMAIN_EVENT_RESUMED, show)?;
    let info = domain.info()?;
    show(&format!("it has {} KiB of memory and {} virtual CPU", info.memory, info.nr_virt_cpu));

    domain.shutdown()?;
    show("pressed its power button");
    let goodbye = console.wait_for(GOODBYE, PATIENCE).ok_or("the guest did not answer the power button")?;
    show(&format!("the guest says: {goodbye}"));
    let detail = wait_for_event(events, consts::DOMAIN_EVENT_STOPPED, show)?;
    let (state, _) = domain.state(0)?;
    if detail != consts::DOMAIN_EVENT_STOPPED_SHUTDOWN || state != consts::DOMAIN_SHUTOFF {
        return Err(format!("not a clean stop: detail {detail}, state {state}").into());
    }
    Ok(())
}

/// Shows life-cycle events until one of this kind comes; its detail.
fn wait_for_event(events: &EventQueue, wanted: i32, show: &impl Fn(&str)) -> Result<i32, Box<dyn Error>> {
    let end = Instant::now() + PATIENCE;
    while let Some(entry) = events.pop_within(end.saturating_duration_since(Instant::now())) {
        let Queued::Event(event) = entry else { continue };
        let Some((kind, detail)) = event.as_lifecycle() else { continue };
        let name = usize::try_from(kind).ok().and_then(|kind| EVENTS.get(kind)).unwrap_or(&"unknown");
        show(&format!("event: {name} (detail {detail})"));
        if kind == wanted {
            return Ok(detail);
        }
    }
    Err(format!("the event with number {wanted} did not come").into())
}

/// The domain document: a q35 machine with one disk and one serial console.
fn document(disk: &Path) -> String {
    format!(
        "<domain type='qemu'>
  <name>quickstart</name>
  <memory unit='MiB'>32</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <features>
    <acpi/>
  </features>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw'/>
      <source file='{}'/>
      <target dev='sda' bus='sata'/>
    </disk>
    <controller type='usb' model='none'/>
    <serial type='pty'/>
    <console type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>",
        disk.display()
    )
}
