//! `<storagepoolCapabilities>`. Upstream: `storage_capabilities.c`.

use ferrovirt_util::xml::{StringEnum as _, Writer};

use super::{Formats, PoolType};

fn options(w: &mut Writer, element: &str, name: &str, formats: Option<Formats>) {
    let Some(formats) = formats else { return };
    w.start(element);
    w.start("defaultFormat");
    w.attr("type", formats.default);
    w.end();
    w.start("enum");
    w.attr("name", name);
    for format in formats.all.iter().filter(|_| formats.listed) {
        w.text_element("value", format);
    }
    w.end_long();
    w.end();
}

/// The document for a driver that supports the pool types for which `supported` says so.
/// Upstream: `virStoragePoolCapsFormat`.
#[must_use]
pub fn format_capabilities(supported: impl Fn(PoolType) -> bool) -> String {
    let mut w = Writer::new();
    w.start("storagepoolCapabilities");
    for (kind, name) in PoolType::TABLE {
        w.start("pool");
        w.attr("type", name);
        w.attr_value("supported", &supported(*kind));
        options(&mut w, "poolOptions", "sourceFormatType", kind.source_formats());
        options(&mut w, "volOptions", "targetFormatType", kind.volume_formats());
        w.end_long();
    }
    w.finish()
}
