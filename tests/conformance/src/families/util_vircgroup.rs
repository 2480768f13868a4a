//! `util/vircgroup`: hierarchies, groups in them, statistics, on a simulated kernel.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt_util::cgroup::{CgroupError, Controller, FileTree, Group, Host, Tree};
use ferrovirt_util::{Error, VirError as _};
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Outcome};

const PREFIX: &str = "/not/really/sys/fs/cgroup";

/// The simulated file systems that cases share, by folder name in their ids.
type Folders = HashMap<PathBuf, PathBuf>;

pub(super) struct Cgroup;

impl Family for Cgroup {
    fn names(&self) -> &'static [&'static str] {
        &["util/vircgroup"]
    }

    fn run(&self, case: &Case) -> Outcome {
        run(case, &mut Folders::new())
    }

    fn continues(&self, case: &Case) -> bool {
        case.kind() == "cgroup"
    }

    fn run_sequence(&self, cases: &[Case]) -> Vec<Outcome> {
        let mut folders = Folders::new();
        cases.iter().map(|case| run(case, &mut folders)).collect()
    }
}

fn run(case: &Case, folders: &mut Folders) -> Outcome {
    let host = Arc::new(host(case, folders)?);
    match case.kind() {
        "cgroup-detect-mounts" => detect(case, host),
        "cgroup" if case.raw()["input"].get("query").is_some() => query(case, &host),
        "cgroup" => operations(case, &host),
        other => Err(Failure::unsupported_kind(other)),
    }
}

/// The kernel below [`PREFIX`], in a folder of ours.
struct FakeKernel {
    folder: PathBuf,
    /// (v1 or v2, file name, contents)
    files: Vec<(bool, String, String)>,
}

impl FakeKernel {
    fn real(&self, path: &Path) -> PathBuf {
        match path.strip_prefix(PREFIX) {
            Ok(rest) => self.folder.join(rest),
            Err(_) => path.to_owned(),
        }
    }

    /// Makes a folder of `controllers` (none: of the unified hierarchy) with the files that appear in it.
    fn make(&self, dir: &Path, controllers: Option<&[&str]>, top: bool) -> io::Result<()> {
        fs::create_dir(dir)?;
        for (unified, name, text) in &self.files {
            let wanted = match controllers {
                None => *unified,
                Some(list) => {
                    !*unified && list.iter().any(|c| name.strip_prefix(c).is_some_and(|r| r.starts_with('.')))
                }
            };
            let only_top = matches!(name.as_str(), "cpuset.cpus" | "cpuset.mems");
            if wanted {
                fs::write(dir.join(name), if only_top && !top { "" } else { text })?;
            }
        }
        Ok(())
    }

    fn controllers_of(&self, dir: &Path) -> Option<Vec<String>> {
        let rest = dir.strip_prefix(&self.folder).ok()?;
        let first = rest.components().next()?.as_os_str().to_str()?;
        let legacy = ["cpu", "cpuacct", "cpu,cpuacct", "cpuset", "blkio", "memory", "freezer"];
        legacy.contains(&first).then(|| match first {
            "cpu" | "cpuacct" => vec!["cpu".to_owned(), "cpuacct".to_owned()],
            list => list.split(',').map(str::to_owned).collect(),
        })
    }
}

impl Tree for FakeKernel {
    fn read(&self, path: &Path) -> io::Result<String> {
        FileTree.read(&self.real(path))
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        fs::metadata(self.real(path))?;
        fs::write(self.real(path), text)
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        let dir = self.real(path);
        let controllers = self.controllers_of(&dir);
        let names = controllers.as_ref().map(|list| list.iter().map(String::as_str).collect::<Vec<_>>());
        self.make(&dir, names.as_deref(), false)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(self.real(path))
    }

    fn exists(&self, path: &Path) -> bool {
        self.real(path).exists()
    }

    fn is_link(&self, path: &Path) -> bool {
        self.real(path).is_symlink()
    }

    fn folders(&self, path: &Path) -> io::Result<Vec<String>> {
        FileTree.folders(&self.real(path))
    }
}

fn host(case: &Case, folders: &mut Folders) -> Result<Host, Failure> {
    let mode = case.option("mode").as_str().unwrap_or("legacy");
    Ok(Host {
        mounts: case.input_text("proc_mounts")?,
        controllers: case.input_text("proc_cgroups")?,
        own_groups: case.input_text("proc_self_cgroup")?,
        present_cpus: if mode == "legacy" { "8-23,48-159\n".into() } else { String::new() },
        tree: Arc::new(kernel(case, mode, folders)?),
        device_programs: true,
    })
}

/// The simulated kernel of a case; the cases of a sequence have one together.
fn kernel(case: &Case, mode: &str, folders: &mut Folders) -> Result<FakeKernel, Failure> {
    let listing: Value = serde_json::from_slice(&fs::read(case.locate("kernel-files.json")?)?)?;
    let mut files = Vec::new();
    for (unified, version) in [(false, "v1"), (true, "v2")] {
        for file in listing[version].as_array().into_iter().flatten() {
            let text = |key: &str| file[key].as_str().unwrap_or_default().to_owned();
            // A second entry is what a folder below the top shows.
            if !files.iter().any(|(_, name, _)| *name == text("file")) || unified {
                files.push((unified, text("file"), text("content")));
            }
        }
    }
    let parent = Path::new(case.id()).parent().unwrap_or(Path::new(""));
    let sequence = parent.join(mode);
    if let Some(folder) = folders.get(&sequence) {
        return Ok(FakeKernel { folder: folder.clone(), files });
    }
    let kernel = FakeKernel { folder: case.scratch_folder()?.join("top"), files };
    fill(&kernel, mode)?;
    folders.insert(sequence, kernel.folder.clone());
    Ok(kernel)
}

fn fill(kernel: &FakeKernel, mode: &str) -> io::Result<()> {
    let top = &kernel.folder;
    let legacy: &[&[&str]] = match mode {
        "legacy" => &[&["cpu", "cpuacct"], &["cpuset"], &["blkio"], &["memory"], &["freezer"]],
        "hybrid" => &[&["cpuset"], &["freezer"]],
        _ => &[],
    };
    if mode == "unified" {
        return kernel.make(top, None, true);
    }
    fs::create_dir(top)?;
    for controllers in legacy {
        kernel.make(&top.join(controllers.join(",")), Some(controllers), true)?;
    }
    if mode == "hybrid" {
        return kernel.make(&top.join("unified"), None, true);
    }
    for link in ["cpu", "cpuacct"] {
        std::os::unix::fs::symlink("cpu,cpuacct", top.join(link))?;
    }
    Ok(())
}

fn detect(case: &Case, host: Arc<Host>) -> Outcome {
    let group = match Group::detect_mounts(host) {
        Err(e) => {
            let e = Error::from(e);
            let expected = case.raw()["error"]["message"].as_str();
            return if expected == Some(&*e.message()) { Ok(()) } else { Err(e.into()) };
        }
        Ok(group) => group,
    };
    let line = |name: &str, dir: Option<&PathBuf>| {
        let dir = dir.map_or_else(|| "<null>".to_owned(), |dir| dir.display().to_string());
        format!("{name:<12} {dir}\n")
    };
    let mount = |controller: &Controller| group.legacy().get(controller).map(|legacy| &legacy.mount_point);
    let mut text: String =
        Controller::ALL.iter().map(|controller| line(controller.name(), mount(controller))).collect();
    text += &line("unified", group.unified().map(|unified| &unified.mount_point));
    case.expect_output("parsed", &text)
}

fn name(controller: Controller) -> &'static str {
    controller.name().trim_start_matches("name=")
}

fn describe(group: &Group) -> Value {
    let legacy = || group.legacy().iter();
    let map = |pairs: Vec<(&str, Value)>| -> Value { pairs.into_iter().collect() };
    let unified = group.unified();
    let order = [Controller::Cpu, Controller::CpuAcct, Controller::CpuSet, Controller::Memory];
    let order = order.into_iter().chain([Controller::Devices, Controller::BlkIo, Controller::Freezer]);
    let has = |c: &Controller| unified.is_some_and(|unified| unified.controllers.contains(c));
    json!({
        "legacy_mount_points": map(legacy().map(|(c, l)| (name(*c), json!(l.mount_point))).collect()),
        "legacy_link_points":
            map(legacy().filter_map(|(c, l)| Some((name(*c), json!(l.link_point.as_ref()?)))).collect()),
        "legacy_placements": map(legacy().map(|(c, l)| (name(*c), json!(l.placement))).collect()),
        "unified_mount_point": unified.map(|unified| &unified.mount_point),
        "unified_placement": unified.and_then(|unified| unified.placement.as_ref()),
        "unified_controllers": order.filter(has).map(name).collect::<Vec<_>>(),
    })
}

fn controllers(value: &Value) -> Option<Vec<Controller>> {
    let names = value.as_array()?;
    let find = |wanted: &Value| Controller::ALL.into_iter().find(|c| wanted == name(*c));
    Some(names.iter().filter_map(find).collect())
}

/// Runs the operations; the results that the case speaks of are compared with its output.
fn operations(case: &Case, host: &Arc<Host>) -> Outcome {
    let steps = case.input("operations").as_array().ok_or_else(|| Failure::new("no operations"))?;
    let mut last: Option<Group> = None;
    let mut named = serde_json::Map::new();
    for step in steps {
        let words: Vec<&str> = match step {
            Value::String(text) => vec![text],
            other => other.as_array().into_iter().flatten().map(|w| w.as_str().unwrap_or("")).collect(),
        };
        let wanted = step.as_array().into_iter().flatten().find_map(controllers);
        let result = run_step(host, &words, wanted.as_deref(), last.as_ref())?;
        let remark = words.last().copied().unwrap_or_default();
        if let Some(errno) = remark.strip_prefix("must fail: ") {
            must_fail(result, errno)?;
            continue;
        }
        let group = result?;
        if let Some(which) = remark.strip_suffix(" result") {
            named.insert(which.to_owned(), describe(&group));
        }
        last = Some(group);
    }
    let produced = match last {
        _ if !named.is_empty() => Value::Object(named),
        Some(group) => describe(&group),
        None => Value::Null,
    };
    let expected = &case.raw()["output"];
    if produced == *expected {
        return Ok(());
    }
    Err(Failure::new(format!("produced: {produced:#}\nexpected: {expected:#}")))
}

fn run_step(
    host: &Arc<Host>,
    words: &[&str],
    wanted: Option<&[Controller]>,
    last: Option<&Group>,
) -> Result<Result<Group, CgroupError>, Failure> {
    let what = words.first().copied().unwrap_or_default();
    if what == "new group for self" {
        return Ok(Group::of_this_process(Arc::clone(host)));
    }
    if let Some(path) = what.strip_prefix("new partition ") {
        let create = words.contains(&"create");
        return Ok(Group::partition(Arc::clone(host), path, create, wanted));
    }
    let (_, rest) = what.split_once("driver ").ok_or_else(|| Failure::new(format!("unknown step {what}")))?;
    let (driver, name) = rest.split_once(',').ok_or_else(|| Failure::new("no name"))?;
    let name = name.rsplit(' ').next().unwrap_or_default();
    let partition = last.ok_or_else(|| Failure::new("no partition"))?;
    Ok(partition.domain(driver, name, true))
}

fn must_fail(result: Result<Group, CgroupError>, errno: &str) -> Outcome {
    let wanted = match errno.split(' ').next() {
        Some("ENOENT") => libc::ENOENT,
        Some("EINVAL") => libc::EINVAL,
        Some("ENXIO") => libc::ENXIO,
        other => return Err(Failure::new(format!("unknown errno {other:?}"))),
    };
    match result {
        Err(e) if e.errno() == Some(wanted) => Ok(()),
        Err(e) => Err(Failure::from(e).context(format_args!("instead of {errno}"))),
        Ok(_) => Err(Failure::new(format!("no error instead of {errno}"))),
    }
}

fn query(case: &Case, host: &Arc<Host>) -> Outcome {
    let what = case.input_text("query")?;
    let partition =
        |wanted: &[Controller]| Group::partition(Arc::clone(host), "/virtualmachines", true, Some(wanted));
    let block = [Controller::BlkIo];
    let io = |io: ferrovirt_util::cgroup::BlockIo| {
        (io.bytes_read, io.bytes_written, io.requests_read, io.requests_written)
    };
    let produced = if what == "are cgroups available" {
        json!({ "available": host.available() })
    } else if what == "controller available" {
        let own = Group::of_this_process(Arc::clone(host))?;
        Controller::ALL.iter().map(|c| (name(*c), Value::from(own.has(*c)))).collect()
    } else if what.starts_with("block I/O totals") {
        let (br, bw, rr, rw) = io(partition(&block)?.block_io()?);
        json!({ "bytes_read": br, "bytes_written": bw, "requests_read": rr, "requests_written": rw })
    } else if what.starts_with("block I/O of two devices") {
        let group = partition(&block)?;
        json!({ "8:0": io(group.block_io_of("8:0")?), "9:0": io(group.block_io_of("9:0")?) })
    } else if what.starts_with("memory usage") {
        json!({ "kib": partition(&[Controller::Memory])?.memory_usage_kib()? })
    } else if what.starts_with("memory statistics") {
        let stat = partition(&[Controller::Memory])?.memory_stat()?;
        json!({
            "cache": stat.cache_kib, "active_anon": stat.active_anon_kib, "inactive_anon": stat.inactive_anon_kib,
            "active_file": stat.active_file_kib, "inactive_file": stat.inactive_file_kib,
            "unevictable": stat.unevictable_kib,
        })
    } else if what.starts_with("per-CPU statistics") {
        let times = partition(&[Controller::Cpu, Controller::CpuAcct])?.cpu_times_ns()?;
        json!({ "parameter": "cpu_time", "type": "unsigned long long", "values": times })
    } else {
        return Err(Failure::new(format!("unknown query {what}")));
    };
    let expected = &case.raw()["output"];
    if produced == *expected { Ok(()) } else { Err(Failure::new(format!("{produced}, expected {expected}"))) }
}
