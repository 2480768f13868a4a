use super::*;
use crate::xml::{self, OnOff, XmlValue as _};
use crate::{ErrorDomain, ErrorNumber, form, leaf, nested};

fn disk() -> &'static Form {
    form!(
        "Disk";
            Part::attr("device", ValueForm::Words(&["disk", "lun"])),
            Part::choice("type", &[Variant { value: "file", form: file }, Variant { value: "dir", form: Form::empty }]),
            Part::child("backing", disk),
            leaf!("serial", String::FORM).many(),
            nested!("driver"; Part::attr("queues", u32::FORM).required(), Part::attr("iommu", OnOff::FORM)),
            Part::foreign("urn:x", "note", Form::anything),
    )
}

fn file() -> &'static Form {
    form!("File"; Part::attr("path", patterns::ABSOLUTE_PATH).required())
}

fn fault(text: &str) -> String {
    let root = xml::parse(text, ErrorDomain::NONE).expect("well formed");
    match check(&root, disk(), "disk.rng") {
        Ok(()) => String::new(),
        Err(error) => {
            assert_eq!(error.number(), ErrorNumber::XML_INVALID_SCHEMA);
            error.message().rsplit('\n').next().unwrap_or_default().to_owned()
        }
    }
}

#[test]
fn faults_have_line_and_path() {
    for (text, expected) in [
        ("<disk type='file' path='/a'/>", ""),
        ("<disk type='dir'><serial>1</serial><serial>2</serial><driver queues='3'/></disk>", ""),
        ("<disk type='dir' xmlns:x='urn:x'><x:note a='b'>c<d/></x:note></disk>", ""),
        (
            "<disk type='dir'>\n<backing type='file' path='a'/></disk>",
            "at line 2: invalid value of attribute 'path', expected absolute path in /disk/backing",
        ),
        (
            "<disk type='fil'/>",
            "at line 1: invalid value of attribute 'type', expected 'file', 'dir' in /disk",
        ),
        ("<disk/>", "at line 1: missing attribute 'type' in /disk"),
        ("<disk type='dir' path='/a'/>", "at line 1: unknown attribute 'path' in /disk"),
        ("<disk type='dir'>\n\n<other/></disk>", "at line 3: unknown element 'other' in /disk"),
        (
            "<disk type='dir'><serial>1</serial><serial a='b'/></disk>",
            "at line 1: unknown attribute 'a' in /disk/serial[2]",
        ),
        (
            "<disk type='dir'><driver queues='-1'/></disk>",
            "at line 1: invalid value of attribute 'queues', expected number up to 4294967295 in /disk/driver",
        ),
        ("<disk type='dir'><driver/></disk>", "at line 1: missing attribute 'queues' in /disk/driver"),
        (
            "<disk type='dir'><driver queues='1'>x</driver></disk>",
            "at line 1: unexpected text in /disk/driver",
        ),
        (
            "<disk type='dir'><driver queues='1'/><driver queues='1'/></disk>",
            "at line 1: more than one element 'driver' in /disk",
        ),
    ] {
        assert_eq!(fault(text), expected, "{text}");
    }
}

#[test]
fn ignored_nodes_have_line_and_column() {
    let text = "<?xml version='1.0'?>\n<disk type='dir' cash='1'>\n  <serial>ä</serial> <extra><a/></extra>\n  x</disk>";
    let root = xml::parse(text, ErrorDomain::NONE).expect("well formed");
    let found: Vec<_> =
        ignored(text, &root, disk()).into_iter().map(|i| (i.line, i.column, i.path)).collect();
    assert_eq!(
        found,
        [
            (2, 1, "/disk/text()".to_owned()),
            (2, 18, "/disk/@cash".to_owned()),
            (3, 22, "/disk/extra".to_owned()),
        ]
    );
}

/// Counting lines from the start for every node would take minutes.
#[test]
fn many_ignored_nodes_are_listed_in_time() {
    let text = format!("<disk type='dir'>{}</disk>", "\n<other/>".repeat(60_000));
    let root = xml::parse(&text, ErrorDomain::NONE).expect("well formed");
    let found = ignored(&text, &root, disk());
    assert_eq!(found.last().map(|i| (i.line, i.column)), Some((60_001, 1)));
    // Nor is every place counted from the first sibling.
    let text = format!("<disk type='dir'>{}</disk>", "<driver a=''/>".repeat(60_000));
    let root = xml::parse(&text, ErrorDomain::NONE).expect("well formed");
    let found = ignored(&text, &root, disk());
    assert_eq!(found.last().map(|i| i.path.as_str()), Some("/disk/driver[60000]/@a"));
    let text = "<disk type='dir'><driver a=''/></disk>";
    let root = xml::parse(text, ErrorDomain::NONE).expect("well formed");
    assert_eq!(ignored(text, &root, disk())[0].path, "/disk/driver/@a");
}
