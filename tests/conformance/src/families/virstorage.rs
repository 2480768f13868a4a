//! Family `virstorage`: backing strings, chains of images, look-ups in chains, relative names.

use std::path::{Path, PathBuf};

use ferrovirt_conf::domain::flags;
use ferrovirt_conf::storage_source::{Chain, StorageSource, parse_backing};
use ferrovirt_util::storage_file::{BackingFormat, FileFormat, LocalAccess};
use ferrovirt_util::xml::{StringEnum as _, Writer, XmlElement as _};
use serde_json::Value;

use super::util_values::families;
use crate::{Case, Failure, Family, Outcome};

families! {
    VirStorage "virstorage" => run,
}

fn run(case: &Case) -> Outcome {
    match case.kind() {
        "backing-parse" => backing_parse(case),
        "chain" => chain(case),
        "lookup" => lookup(case),
        "relative-backing" => relative(case),
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, found: &T) -> Outcome {
    if expected == found {
        return Ok(());
    }
    Err(Failure::new(format!("{what}: expected {expected:?}, found {found:?}")))
}

fn member<'a>(case: &'a Case, name: &str) -> Option<&'a str> {
    case.raw()[name].as_str()
}

fn backing_parse(case: &Case) -> Outcome {
    let text = member(case, "input_text").ok_or("no input_text")?;
    let found = parse_backing(text);
    let rc = found.as_ref().map_or(-1, |found| i64::from(found.incomplete));
    same("result", &case.raw()["expected_rc"].as_i64(), &Some(rc))?;
    let Ok(found) = found else { return Ok(()) };
    let mut writer = Writer::with_flags(flags::SECURE);
    found.source.source.write_nonempty(&mut writer, "source");
    same("source", &member(case, "expected_text").unwrap_or_default(), &writer.finish().as_str())
}

/// A copy of the data folder `name` with the links of ENVIRONMENT.md, canonical.
fn data(case: &Case, name: &str, links: &[(&str, &str)]) -> Result<PathBuf, Failure> {
    let base = case.scratch_folder()?.canonicalize()?.join("virstoragetestdata").join(name);
    std::fs::create_dir_all(base.join("sub"))?;
    // The hidden side's images lie over the visible ones.
    for root in case.corpus().roots().iter().rev() {
        let Ok(entries) = std::fs::read_dir(root.join("virstorage/data").join(name)) else { continue };
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                std::fs::copy(entry.path(), base.join(entry.file_name()))?;
            }
        }
    }
    for (link, target) in links {
        std::os::unix::fs::symlink(target, base.join("sub").join(link))?;
    }
    Ok(base)
}

/// The images that the environment makes with qemu-img.
fn made_images(folder: &Path) -> Result<(), Failure> {
    let img = |args: &[&str]| -> Result<(), Failure> {
        let done = std::process::Command::new("qemu-img").args(args).current_dir(folder).output()?;
        if done.status.success() { Ok(()) } else { Err(Failure::new(String::from_utf8_lossy(&done.stderr))) }
    };
    let (raw, qcow2) = (folder.join("raw"), folder.join("qcow2"));
    img(&["create", "-f", "raw", "raw", "1k"])?;
    img(&[
        "create",
        "-f",
        "qcow2",
        "-o",
        "compat=0.10",
        "-F",
        "raw",
        "-b",
        &raw.display().to_string(),
        "qcow2",
    ])?;
    img(&[
        "create",
        "-f",
        "qcow2",
        "-o",
        "compat=1.1",
        "-F",
        "qcow2",
        "-b",
        &qcow2.display().to_string(),
        "wrap",
    ])
}

fn chain(case: &Case) -> Outcome {
    let images = data(
        case,
        "images",
        &[
            ("link1", "../qcow2_raw-raw-reldir.qcow2"),
            ("link2", "../qcow2_qcow2-qcow2-symlink_raw-raw-reldir.qcow2"),
        ],
    )?;
    let source_dir = images.parent().and_then(Path::parent).ok_or("no parent")?.to_owned();
    let build_dir = source_dir.join("build");
    let start = member(case, "start_path").ok_or("no start_path")?;
    if start.starts_with("ABS_BUILDDIR") {
        let folder = build_dir.join("virstoragedata");
        std::fs::create_dir_all(&folder)?;
        made_images(&folder)?;
    }
    let (source_text, build_text) = (source_dir.display().to_string(), build_dir.display().to_string());
    let start = start.replace("ABS_SRCDIR", &source_text).replace("ABS_BUILDDIR", &build_text);
    let format = match member(case, "format") {
        Some("auto" | "none") | None => None,
        Some(word) => {
            Some(FileFormat::from_name(word).ok_or_else(|| Failure::new(format!("format {word}")))?)
        }
    };
    let top = StorageSource { format, ..StorageSource::file(start) };
    let found = Chain::probe(top, &LocalAccess::default(), 20, true);
    if !case.expects_ok() {
        return found.map_or(Ok(()), |_| Err(Failure::new("succeeded, but must fail")));
    }
    let text = found?.elements.iter().map(describe).collect::<Vec<_>>().join("\n");
    let text = text.replace(&build_text, "ABS_BUILDDIR").replace(&source_text, "ABS_SRCDIR");
    let expected = case.corpus_text(member(case, "expected").ok_or("no expected")?)?;
    crate::compare_text(&expected, &text, crate::Joining::Join)
}

fn describe(element: &StorageSource) -> String {
    let null = |text: Option<&str>| text.unwrap_or("<null>").to_owned();
    let backing = element.image.backing.as_ref();
    let (word, number) = match backing.map(|backing| &backing.format) {
        None => ("none", 0),
        Some(BackingFormat::Known(format)) => (format.as_str(), format.number()),
        Some(_) => ("<null>", -1),
    };
    let format = element.format.unwrap_or_default().as_str();
    let (capacity, encryption) =
        (element.image.capacity.unwrap_or(0), i32::from(element.image.encryption.is_some()));
    let mut text = format!(
        "path:{}\nbackingStoreRaw: {}\nbackingStoreRawFormat: {word}({number})\ncapacity: {capacity}\nencryption: {encryption}\n\
         relPath:{}\ntype:{}\nformat:{format}\nprotocol:{}\nhostname:{}\n",
        null(element.path()),
        null(backing.map(|backing| backing.name.strip_prefix("file:").unwrap_or(&backing.name))),
        null(element.relative.as_deref()),
        element.kind.as_str(),
        element.source.protocol.unwrap_or(ferrovirt_conf::domain::disk::source::NetProtocol::None).as_str(),
        null(element.source.hosts.first().and_then(|host| host.name.as_deref())),
    );
    if let Some(file) = &element.data_file {
        let raw = null(element.image.data_file.as_deref());
        text.push_str(&format!(
            "\ndataFileRaw: {raw}\n\n\ndataFileStoreSource:\npath: {}\ncapacity: {}\nencryption: {}\ntype:{}\nformat:{}\n",
            null(file.path()),
            file.image.capacity.unwrap_or(0),
            i32::from(file.image.encryption.is_some()),
            file.kind.as_str(),
            file.format.unwrap_or_default().as_str(),
        ));
    }
    text
}

fn lookup(case: &Case) -> Outcome {
    let folder = data(case, "lookup", &[("link2", "../wrap")])?;
    std::fs::write(folder.join("empty"), "")?;
    // The working directory belongs to the whole program; the child that runs one case may change it.
    ferrovirt_util::process::run_apart(|| {
        std::env::set_current_dir(&folder)
            .map_err(|e| ferrovirt_util::Error::io(ferrovirt_util::ErrorDomain::NONE, &e, "chdir"))?;
        Ok(lookup_here(case, &folder))
    })?
}

fn lookup_here(case: &Case, folder: &Path) -> Outcome {
    let base = folder.parent().and_then(Path::parent).ok_or("no parent")?.display().to_string();
    let place = |text: &str| text.replace("ABS_SRCDIR", &base);
    let mut chain = Chain { elements: Vec::new(), complete: true };
    for item in case.raw()["chain"].as_array().into_iter().flatten() {
        chain.elements.push(StorageSource {
            index: u32::try_from(item["id"].as_u64().unwrap_or(0))?,
            relative: item["rel"].as_str().map(str::to_owned),
            format: item["format"].as_str().and_then(FileFormat::from_name),
            ..StorageSource::file(place(item["path"].as_str().unwrap_or_default()))
        });
    }
    let beneath = case.raw()["from"].as_u64().map(usize::try_from).transpose()?;
    let name = member(case, "name").map(place);
    let found = chain.lookup(beneath, name.as_deref(), member(case, "target"));
    let number = |name: &str| case.raw()[name].as_u64().map(usize::try_from).transpose();
    same("member", &number("expected_member")?, &found.as_ref().ok().copied())?;
    let parent = found.as_ref().ok().and_then(|at| at.checked_sub(1));
    same("parent", &number("expected_parent")?, &parent)?;
    let index = found
        .ok()
        .and_then(|at| u64::from(chain.elements[at].index).into())
        .filter(|index: &u64| *index != 0);
    match case.raw()["expected_index"].as_u64() {
        Some(expected) => same("index", &Some(expected), &index),
        None => Ok(()),
    }
}

/// The chain of ENVIRONMENT.md: path and relative name.
const RELATIVE_CHAIN: [(&str, &str); 12] = [
    ("/path/to/some/img", ""),
    ("/path/to/some/asdf", "asdf"),
    ("/path/to/some/test", "test"),
    ("/path/to/some/blah", "blah"),
    ("/path/to/volume/image1", ""),
    ("/path/to/volume/image2", "../volume/image2"),
    ("/path/to/volume/image3", "../volume/image3"),
    ("/path/to/volume/image4", "../volume/image4"),
    ("/crazy/base/image", ""),
    ("/crazy/base/directory/stuff/volumes/garbage/image2", "directory/stuff/volumes/garbage/image2"),
    ("/crazy/base/directory/image3", "../../../image3"),
    ("/crazy/base/blah/image4", "../blah/image4"),
];

fn relative(case: &Case) -> Outcome {
    let element = |(path, relative): &(&str, &str)| StorageSource {
        relative: Some((*relative).to_owned()).filter(|name| !name.is_empty()),
        ..StorageSource::file(*path)
    };
    let chain = Chain { elements: RELATIVE_CHAIN.iter().map(element).collect(), complete: true };
    let number = |name: &str| usize::try_from(case.raw()[name].as_u64().unwrap_or(0));
    let found = chain.relative_path(number("top")?, number("base")?);
    if !case.expects_ok() {
        return found.map_or(Ok(()), |_| Err(Failure::new("succeeded, but must fail")));
    }
    let expected = match &case.raw()["expected_path"] {
        Value::Null => None,
        text => text.as_str().map(str::to_owned),
    };
    same("path", &expected, &found?)
}
