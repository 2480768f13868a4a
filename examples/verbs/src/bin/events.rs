//! Receives life-cycle events. No event loop is needed: a queue is filled while the program does something else.
#![expect(clippy::print_stdout, reason = "a command-line program reports on its standard output")]

use std::time::Duration;

use ferrovirt::event::Queued;
use ferrovirt::{Result, consts};

const DOCUMENT: &str =
    "<domain type='test'><name>short</name><memory>1024</memory><os><type>hvm</type></os></domain>";

fn main() -> Result<()> {
    let connect = ferrovirt_verbs::connect()?;
    let (_subscription, queue) = connect.domain_events(consts::DOMAIN_EVENT_ID_LIFECYCLE, None)?;
    connect.domain_create_xml(DOCUMENT, 0)?.destroy()?;
    while let Some(Queued::Event(event)) = queue.pop_within(Duration::from_millis(500)) {
        println!("{:?}: {:?}", event.object, event.as_lifecycle());
    }
    Ok(())
}
