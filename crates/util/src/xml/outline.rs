//! A document's own name, found without building the document.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::parse::resolve;

/// The texts of the root's children called `names`, in the order of `names`; `None` where there is no such child. The
/// document is passed over once and nothing of it is kept, so that what it is about can be known before anything is
/// decided to be done with it.
///
/// `None` as a whole if the text is no document or says something twice: then it does not say clearly what it is.
#[must_use]
pub fn child_texts<const N: usize>(source: &str, names: [&str; N]) -> Option<[Option<String>; N]> {
    let mut found = [const { None }; N];
    let mut depth = 0_usize;
    // The child whose text is being read.
    let mut inside: Option<usize> = None;
    let mut reader = Reader::from_str(source);
    loop {
        let start = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let end = usize::try_from(reader.buffer_position()).ok()?;
        let mut append = |text: &str| {
            if let Some(slot) = inside.filter(|_| depth == 2).and_then(|at| found.get_mut(at)) {
                slot.get_or_insert_with(String::new).push_str(text);
            }
        };
        match event {
            Event::Start(tag) => {
                depth += 1;
                if depth == 2 {
                    inside = begin(&mut found, &names, tag.name().as_ref())?;
                }
            }
            Event::Empty(tag) if depth == 1 => {
                begin(&mut found, &names, tag.name().as_ref())?;
            }
            Event::End(_) => {
                depth = depth.checked_sub(1)?;
                inside = inside.filter(|_| depth >= 2);
            }
            Event::Text(_) => append(source.get(start..end)?),
            Event::CData(_) => append(source.get(start + 9..end.checked_sub(3)?)?),
            Event::GeneralRef(_) => append(&resolve(source.get(start..end)?, start).ok()?.to_string()),
            Event::DocType(_) => return None,
            Event::Empty(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => return (depth == 0).then_some(found),
        }
    }
}

/// Begins a child of the root: its place among `names`, if it has one. `None` if there was one before.
fn begin<const N: usize>(
    found: &mut [Option<String>; N],
    names: &[&str; N],
    name: &str,
) -> Option<Option<usize>> {
    let Some(at) = names.iter().position(|known| *known == name) else { return Some(None) };
    found[at].replace(String::new()).is_none().then_some(Some(at))
}

#[cfg(test)]
mod tests {
    use super::child_texts;

    fn identify(source: &str) -> Option<(Option<String>, Option<String>)> {
        child_texts(source, ["name", "uuid"]).map(|[name, uuid]| (name, uuid))
    }

    #[test]
    fn only_children_of_the_root_count() {
        let text = "<?xml version='1.0'?><!-- <name>no</name> --><domain name='no'><a><name>no</name></a>\
                    <uuid>1</uuid><name>a<![CDATA[<b>]]>&amp;&#x63;<x>no</x></name></domain>";
        assert_eq!(identify(text), Some((Some("a<b>&c".into()), Some("1".into()))));
        assert_eq!(identify("<d><name/></d>"), Some((Some(String::new()), None)));
        assert_eq!(identify("<d/>"), Some((None, None)));
    }

    #[test]
    fn what_is_not_clear_is_refused() {
        for text in [
            "<d><name>a</name><name>b</name></d>",
            "<d><name/><name>b</name></d>",
            "<!DOCTYPE d><d/>",
            "<d><name>a</d>",
            "<d><name>&b;</name></d>",
            "<d>",
            "</d>",
        ] {
            assert_eq!(identify(text), None, "{text}");
        }
    }
}
