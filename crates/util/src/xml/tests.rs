use super::{Element, Limits, Writer, dump, parse, parse_root, parse_with, scale_integer};
use crate::{ErrorDomain, ErrorNumber};

fn fault(text: &str) -> String {
    let error = parse(text, ErrorDomain::DOMAIN).expect_err("not well formed");
    assert_eq!((error.number(), error.domain()), (ErrorNumber::XML_DETAIL, ErrorDomain::DOMAIN));
    error.message().into_owned()
}

/// Texts observed from the reference.
#[test]
fn faults_name_line_reason_and_place() {
    assert_eq!(
        fault("<domain>\n  <name>x</nam>\n</domain>\n"),
        "at line 2: Opening and ending tag mismatch: name line 2 and nam\n  <name>x</nam>\n---------------^"
    );
    let premature = "Premature end of data in tag domain line 1\n<name>x</name>\n--------------^";
    assert_eq!(fault("<domain>\n<name>x</name>"), format!("at line 2: {premature}"));
    assert_eq!(fault("<domain>\n<name>x</name>\n"), format!("at line 3: {premature}"));
    assert_eq!(fault(""), "at line 1: Document is empty\n");
    assert_eq!(
        fault("\n\n<domain type=test>\n"),
        "at line 3: AttValue: \" or ' expected\n<domain type=test>\n-------------^"
    );
    assert_eq!(
        fault("<domain t=\"test\" t=\"test\"><name/></domain>"),
        "at line 1: Attribute t redefined\n<domain t=\"test\" t=\"test\"><name/></domain>\n-------------------------^"
    );
    assert_eq!(
        fault("<domain><name>&nbsp;q</name></domain>"),
        "at line 1: Entity 'nbsp' not defined\n<domain><name>&nbsp;q</name></domain>\n--------------------^"
    );
    assert_eq!(fault("<a>q & b</a>"), "at line 1: xmlParseEntityRef: no name\n<a>q & b</a>\n------^");
    assert_eq!(fault("<a/>\njunk"), "at line 2: Extra content at the end of the document\njunk\n^");
    assert_eq!(fault("junk"), "at line 1: Start tag expected, '<' not found\njunk\n^");
    assert_eq!(fault("<dom\n"), "at line 2: Couldn't find end of Start Tag dom line 1\n<dom\n----^");
}

/// The reference reads before the start of such a document.
#[test]
fn blank_lines_only() {
    assert_eq!(fault("\n\n\n"), "at line 4: Start tag expected, '<' not found\n");
    assert_eq!(fault("\r\n\n\u{1}"), "at line 3: PCDATA invalid Char value 1\n\u{1}\n^");
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let root = parse("\u{feff}<a b='c'><d/></a>", ErrorDomain::DOMAIN).expect("well formed");
    assert_eq!((root.name(), root.attr("b"), root.children().len()), ("a", Some("c"), 1));
    assert!(fault("\u{feff}<pool\u{feff}").contains("Couldn't find end of Start Tag"));
    // A second one is no mark, and no document begins with it.
    assert!(fault("\u{feff}\u{feff}<a/>").contains("Start tag expected, '<' not found"));
    assert!(fault("\u{feff}\u{feff}").contains("Start tag expected, '<' not found"));
}

#[test]
fn hostile_documents_are_refused() {
    assert!(fault(&"<a>".repeat(100_000)).contains("Excessive depth in document: 256"));
    let attributes: String = (0..100_000).map(|i| format!(" a{i}='1'")).collect();
    assert!(fault(&format!("<a{attributes}/>")).contains("Too many attributes"));
    let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbb'>]><a>&b;</a>";
    assert!(fault(bomb).contains("Document type declarations are not accepted"));
    let limits = Limits { size: 10, ..Limits::default() };
    let error =
        parse_with("<aaaaaaaaaaaaa/>", Some("f.xml"), ErrorDomain::XML, &limits).expect_err("too large");
    assert!(error.message().starts_with("f.xml:1: Document is too large"));
    assert!(fault("<a>&#0;</a>").contains("invalid xmlChar value 0"));
    assert!(fault("<a b='<'/>").contains("Unescaped '<' not allowed"));
}

#[test]
fn wrong_root() {
    let error = parse_root("<network/>", "domain", ErrorDomain::DOMAIN).expect_err("wrong root");
    assert_eq!(error.message(), "XML error: expecting root element of 'domain', not 'network'");
    assert_eq!(error.domain(), ErrorDomain::XML);
}

#[test]
fn tree_keeps_text_lines_and_namespaces() {
    let text = "<?xml version='1.0'?>\n<!-- c -->\n<a x='1 &lt;&#x41;\n2' xmlns:q='urn:q'>\n <b> t&amp;u<![CDATA[<v>]]> </b>\n \
                <q:c><d/></q:c>\n</a>\n";
    let root = parse(text, ErrorDomain::XML).expect("well formed");
    assert_eq!((root.line(), root.attr("x"), root.text()), (3, Some("1 <A 2"), ""));
    let b = root.child("b").expect("b");
    assert_eq!((b.line(), b.text()), (5, " t&u<v> "));
    let c = root.children_in("urn:q").next().expect("q:c");
    assert_eq!((c.local_name(), c.prefix(), c.source()), ("c", "q", "<q:c><d/></q:c>"));
    assert!(root.find("q:c/d").is_some_and(|d: &Element<'_>| d.namespace().is_none()));
}

#[test]
fn writer_bytes() {
    let mut w = Writer::new();
    w.start("a");
    w.attr("x", "<>&'\"\u{1}\u{19}\u{1a}");
    w.start("gone");
    w.end_nonempty();
    w.start("b");
    w.start("gone");
    w.end_nonempty();
    w.end_nonempty();
    w.text_element("c", "it's");
    w.start("devices");
    w.end_long();
    w.end();
    assert_eq!(
        w.finish(),
        "<a x='&lt;&gt;&amp;&apos;&quot;\u{1a}'>\n  <c>it&apos;s</c>\n  <devices>\n  </devices>\n</a>\n"
    );
}

#[test]
fn taking_back_the_only_child_leaves_an_empty_element() {
    let mut w = Writer::new();
    w.start("a");
    w.attr("x", "1");
    w.start("gone");
    w.end_nonempty();
    w.end_nonempty();
    assert_eq!(w.finish(), "<a x='1'/>\n");
}

#[test]
fn foreign_elements_keep_their_form() {
    assert_eq!(
        dump("<m:x  xmlns:m='urn:m' a='it&apos;s \"q\"'><b></b></m:x>", 1),
        "<m:x xmlns:m=\"urn:m\" a=\"it's &quot;q&quot;\">\n    <b/>\n  </m:x>"
    );
    // White space between elements is not theirs; beside text, or alone, it is.
    assert_eq!(dump("<a>\n <b>t</b>\n\n</a>", 1), "<a>\n    <b>t</b>\n  </a>");
    assert_eq!(dump("<a>\n <b> <c/> </b>\n text</a>", 1), "<a><b><c/></b>\n text</a>");
    assert_eq!(dump("<a>\n <b> </b></a>", 0), "<a>\n  <b> </b>\n</a>");
}

#[test]
fn scaled_integers() {
    let bytes = |v, s| scale_integer(v, s, 1024, u64::MAX);
    assert_eq!(bytes(2, "").ok(), Some(2048));
    assert_eq!(bytes(2, "MB").ok(), Some(2_000_000));
    assert_eq!(bytes(2, "g").ok(), Some(2 << 30));
    assert_eq!(bytes(2, "Foo").expect_err("suffix").message(), "invalid argument: unknown suffix 'Foo'");
    assert!(bytes(u64::MAX, "E").is_err() && bytes(1, "é").is_err());
}
