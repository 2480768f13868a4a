//! `testdriver`: metadata of a domain, and life-cycle events, on `test:///default`.

mod objects;

use std::collections::BTreeMap;
use std::sync::Arc;

use ferrovirt::event::{EventQueue, Queued};
use ferrovirt::{Connect, ConnectOptions, Domain, ErrorNumber, Registry, Subscription, consts};

use self::objects::Objects;
use crate::{Case, Failure, Family, Outcome};

pub(super) struct TestDriver;

impl Family for TestDriver {
    fn names(&self) -> &'static [&'static str] {
        &["testdriver"]
    }

    /// Everything shares the default objects, and later cases read what earlier ones wrote.
    fn continues(&self, _: &Case) -> bool {
        true
    }

    fn run(&self, case: &Case) -> Outcome {
        run(&connect()?, case)
    }

    fn run_sequence(&self, cases: &[Case]) -> Vec<Outcome> {
        match connect() {
            Ok(connect) => cases.iter().map(|case| run(&connect, case)).collect(),
            Err(failure) => cases.iter().map(|_| Err(Failure::new(format!("{failure:?}")))).collect(),
        }
    }
}

fn run(connect: &Connect, case: &Case) -> Outcome {
    match case.kind() {
        "domain-metadata" => metadata(connect, case),
        "object-events" => Scene::play(connect, case),
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn connect() -> Result<Connect, Failure> {
    let registry = Registry::new();
    ferrovirt_driver_test::register(&registry);
    Ok(ConnectOptions::new().registry(registry).open(Some("test:///default"))?)
}

fn metadata(connect: &Connect, case: &Case) -> Outcome {
    let domain = connect.domain_lookup_by_name("test")?;
    let text = |name: &str| case.input(name).as_str();
    if text("op") != Some("text") {
        let uri = text("uri").ok_or_else(|| Failure::new("a case without uri"))?;
        domain.set_metadata(consts::DOMAIN_METADATA_ELEMENT, text("xml"), text("key"), Some(uri), 0)?;
        let api = domain.metadata(consts::DOMAIN_METADATA_ELEMENT, Some(uri), 0).ok();
        same("api_xml", case.output("api_xml").as_str(), api.as_deref())?;
        let document = domain.xml_desc(0)?;
        let root = ferrovirt_util::xml::parse_root(&document, "domain", ferrovirt::ErrorDomain::DOMAIN)?;
        let element = root.find("metadata").and_then(|metadata| metadata.children().first());
        let element = element.map(|element| ferrovirt_util::xml::dump(element.source(), 0));
        // The element's own text is indented by its place in the document.
        let element = element.map(|text| text.replace("\n    ", "\n"));
        return same("object_xml", case.output("object_xml").as_str(), element.as_deref());
    }
    let kind = match text("type") {
        Some("TITLE") => consts::DOMAIN_METADATA_TITLE,
        Some("DESCRIPTION") => consts::DOMAIN_METADATA_DESCRIPTION,
        other => return Err(Failure::new(format!("unknown metadata type {other:?}"))),
    };
    match domain.set_metadata(kind, text("value"), None, None, 0) {
        Ok(()) if !case.expects_ok() => Err(Failure::new("the value was accepted")),
        Ok(()) => {
            let read = domain.metadata(kind, None, 0).ok();
            same("read_back", case.output("read_back").as_str(), read.as_deref())
        }
        Err(error) if case.expects_ok() => Err(error.into()),
        Err(error) if error.number() == ErrorNumber::INVALID_ARG => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn same(what: &str, expected: Option<&str>, found: Option<&str>) -> Outcome {
    let found = found.map(|text| text.replace('"', "'"));
    if expected == found.as_deref() {
        return Ok(());
    }
    Err(Failure::new(format!("{what}: expected {expected:?}, found {found:?}")))
}

/// What a case of events has at hand: each of its steps is a sentence.
struct Scene<'a> {
    connect: &'a Connect,
    case: &'a Case,
    domain: Option<Domain>,
    listening: Option<(Subscription, Arc<EventQueue>)>,
    counted: BTreeMap<&'static str, u64>,
    objects: Objects,
}

impl<'a> Scene<'a> {
    fn play(connect: &'a Connect, case: &'a Case) -> Outcome {
        let mut scene = Self {
            connect,
            case,
            domain: None,
            listening: None,
            counted: BTreeMap::new(),
            objects: Objects::default(),
        };
        let steps = case.input("steps").as_array().cloned().unwrap_or_default();
        for step in steps.iter().filter_map(|step| step.as_str()) {
            scene.step(step).map_err(|failure| failure.context(step))?;
        }
        scene.collect();
        scene.objects.leave();
        let expected = case.output("events").as_object().cloned().unwrap_or_default();
        let found: BTreeMap<&str, u64> = scene.counted;
        let agrees = expected.len() == found.len()
            && expected.iter().all(|(kind, count)| found.get(kind.as_str()).copied() == count.as_u64());
        if agrees { Ok(()) } else { Err(Failure::new(format!("expected {expected:?}, counted {found:?}"))) }
    }

    fn step(&mut self, step: &str) -> Outcome {
        if step.starts_with("run event loop once") || step == "loop" {
            self.collect();
            return Ok(());
        }
        if let Some(done) = self.objects.step(self.connect, self.case, step) {
            return done;
        }
        match step {
            "deregister by id; destroy" | "deregister by callback; destroy" => {
                self.collect();
                self.listening = None;
                self.domain()?.destroy()?;
            }
            "create transient domain from domain_xml" => {
                let xml = self.case.input_text("domain_xml")?;
                self.domain = Some(self.connect.domain_create_xml(&xml, 0)?);
            }
            "define domain_xml" => {
                let xml = self.case.input_text("domain_xml")?;
                self.domain = Some(self.connect.domain_define_xml(&xml)?);
            }
            "undefine" => self.domain()?.undefine()?,
            "destroy it, start it" => {
                self.domain()?.destroy()?;
                self.domain()?.create()?;
            }
            "open a second connection to test:///default, look the domain up there, destroy it and start it there" =>
            {
                let second = connect()?;
                let domain = second.domain_lookup_by_name(self.domain()?.name())?;
                domain.destroy()?;
                domain.create()?;
            }
            register if register.starts_with("register ") => self.register(register)?,
            other => return Err(Failure::unsupported_kind(other)),
        }
        Ok(())
    }

    fn register(&mut self, step: &str) -> Outcome {
        if step.contains("existing domain") {
            self.domain = Some(self.connect.domain_lookup_by_name("test")?);
        }
        let of = self.domain.as_ref();
        self.listening = Some(self.connect.domain_events(consts::DOMAIN_EVENT_ID_LIFECYCLE, of)?);
        Ok(())
    }

    fn domain(&self) -> Result<&Domain, Failure> {
        self.domain.as_ref().ok_or_else(|| Failure::new("the case has no domain yet"))
    }

    fn collect(&mut self) {
        self.objects.collect(&mut self.counted);
        let Some((_, queue)) = &self.listening else { return };
        while let Some(Queued::Event(event)) = queue.pop() {
            let kind = match event.as_lifecycle() {
                Some((consts::DOMAIN_EVENT_DEFINED, _)) => "DEFINED",
                Some((consts::DOMAIN_EVENT_UNDEFINED, _)) => "UNDEFINED",
                Some((consts::DOMAIN_EVENT_STARTED, _)) => "STARTED",
                Some((consts::DOMAIN_EVENT_STOPPED, _)) => "STOPPED",
                _ => "other",
            };
            *self.counted.entry(kind).or_default() += 1;
        }
    }
}
