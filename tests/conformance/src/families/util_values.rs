//! The families of `util/` whose cases are values in, values out: numbers, texts, addresses, sets.

use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::socketaddr::{self, Family as Kind, SocketAddr};
use ferrovirt_util::string::{self, CNumber};
use ferrovirt_util::{auth_config, crypto, file, kernel_cmdline, process, subid, time, uri};
use serde_json::{Value, json};

use crate::child::LOCAL_OFFSET;
use crate::{Case, Failure, Family, Outcome};

/// Passes if both are equal.
pub(super) fn expect(what: &str, expected: &Value, found: impl Into<Value>) -> Outcome {
    let found = found.into();
    let same = match (expected.as_f64(), found.as_f64()) {
        (Some(a), Some(b)) if expected.is_f64() || found.is_f64() => a == b,
        _ => *expected == found,
    };
    if same { Ok(()) } else { Err(Failure::new(format!("{what}: expected {expected}, found {found}"))) }
}

/// Passes if the call went as the case says.
pub(super) fn expect_success<T, E: std::fmt::Display>(
    case: &Case,
    result: Result<T, E>,
) -> Result<Option<T>, Failure> {
    match (result, case.expects_ok()) {
        (Ok(value), true) => Ok(Some(value)),
        (Err(_), false) => Ok(None),
        (Ok(_), false) => Err(Failure::new("succeeded, but must fail")),
        (Err(error), true) => Err(Failure::new(error.to_string())),
    }
}

/// A text of `input`.
pub(super) fn text<'a>(case: &'a Case, name: &str) -> Result<&'a str, Failure> {
    case.input(name).as_str().ok_or_else(|| Failure::new(format!("no text {name}")))
}

/// A number of `input`.
pub(super) fn number(case: &Case, name: &str) -> Result<u64, Failure> {
    case.input(name).as_u64().ok_or_else(|| Failure::new(format!("no number {name}")))
}

/// Defines a family whose `run` is one function.
macro_rules! families {
    ($($family:ident $name:literal => $run:path),* $(,)?) => {$(
        pub(super) struct $family;

        impl Family for $family {
            fn names(&self) -> &'static [&'static str] {
                &[$name]
            }

            fn run(&self, case: &Case) -> Outcome {
                $run(case)
            }
        }
    )*};
}
pub(super) use families;

families! {
    UriFamily "util/viruri" => uri_case,
    TimeFamily "util/virtime" => time_case,
    StringFamily "util/virstring" => string_case,
    SocketAddrFamily "util/socketaddr" => address_case,
    UtilsFamily "util/utils" => utils_case,
    AuthConfigFamily "util/virauthconfig" => auth_case,
    ProcessStatFamily "util/virprocessstat" => stat_case,
    CryptoFamily "util/vircrypto" => crypto_case,
    FileFamily "util/virfile" => file_case,
}

fn uri_case(case: &Case) -> Outcome {
    let Some(mut parsed) = expect_success(case, uri::Uri::parse(text(case, "uri")?))? else { return Ok(()) };
    expect("scheme", case.output("scheme"), parsed.scheme.clone())?;
    expect("server", case.output("server"), parsed.server.clone())?;
    expect("port", case.output("port"), parsed.port)?;
    expect("path", case.output("path"), parsed.path.clone())?;
    expect("query", case.output("query"), parsed.query.clone())?;
    expect("fragment", case.output("fragment"), parsed.fragment.clone())?;
    let params = parsed.params.iter().map(|p| json!([p.name, p.value])).collect::<Vec<_>>();
    expect("params", case.output("params"), params)?;
    parsed.query = parsed.format_params();
    expect("formatted", case.output("formatted"), parsed.to_string())
}

fn time_case(case: &Case) -> Outcome {
    match case.kind() {
        "time-fields" => {
            let found = time::UtcTime::from_ms(number(case, "milliseconds_since_epoch")?);
            for (name, value) in [
                ("year", found.year),
                ("month", found.month.into()),
                ("day", found.day.into()),
                ("hour", found.hour.into()),
                ("minute", found.minute.into()),
                ("second", found.second.into()),
            ] {
                expect(name, case.output(name), value)?;
            }
            Ok(())
        }
        "time-local-offset" => {
            // The zone is the process's; a process of its own asks.
            let program = case.scratch_folder()?.join(LOCAL_OFFSET);
            std::os::unix::fs::symlink(std::env::current_exe()?, &program)?;
            let asked = ferrovirt_util::command::Command::new(program);
            let asked = asked.env("TZ", text(case, "TZ")?).capture_stdout().run()?;
            expect("offset", case.output("offset_seconds"), asked.stdout_text().trim().parse::<i64>()?)
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn string_case(case: &Case) -> Outcome {
    let nullable = |name: &str| case.input(name).as_str();
    match case.kind() {
        "string-equal-nullable" => expect("equal", case.output("equal"), nullable("a") == nullable("b")),
        "string-sort" => {
            let list = case.input("strings").as_array().cloned().unwrap_or_default();
            let mut sorted = list.iter().filter_map(|s| s.as_str()).collect::<Vec<_>>();
            sorted.sort_unstable();
            expect("sorted", case.output("sorted"), sorted.clone())?;
            sorted.reverse();
            expect("reverse", case.output("reverse_sorted"), sorted)
        }
        "string-search" => {
            let limit = usize::try_from(number(case, "max_matches")?)?;
            let found = string::search(text(case, "text")?, text(case, "regex")?, limit);
            expect_success(case, found)?
                .map_or(Ok(()), |found| expect("matches", case.output("matches"), found))
        }
        "string-match" => {
            expect("match", case.output("match"), string::matches(text(case, "text")?, text(case, "regex")?)?)
        }
        "string-replace" => {
            let replaced = text(case, "text")?.replace(text(case, "old")?, text(case, "new")?);
            expect("text", case.output("text"), replaced)
        }
        "string-to-long" => to_long(case),
        "string-to-double" => {
            let read = string::read_f64(text(case, "text")?);
            let ask = case.input("ask_for_rest").as_bool().unwrap_or(false);
            let read = read.filter(|(_, rest)| ask || rest.is_empty());
            let read = expect_success(case, read.ok_or("no number"))?;
            let Some((value, rest)) = read else { return Ok(()) };
            expect("value", case.output("value"), value)?;
            expect("rest", case.output("rest"), ask.then_some(rest))
        }
        "string-strip-ipv6-brackets" => {
            expect("text", case.output("text"), string::strip_ipv6_brackets(text(case, "text")?))
        }
        "string-strip-control-chars" => {
            expect("text", case.output("text"), nullable("text").map(string::strip_control_chars))
        }
        "string-filter-chars" => {
            let valid = nullable("valid").unwrap_or_default();
            expect("text", case.output("text"), nullable("text").map(|t| string::filter_chars(t, valid)))
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn to_long(case: &Case) -> Outcome {
    let given = text(case, "text")?;
    let wanted_rest = case.input("expected_rest").as_str();
    let read = CNumber::read(given, 0);
    if let Some(wanted) = wanted_rest {
        expect("rest", &json!(wanted), read.map_or(given, |n| n.rest))?;
    }
    let read = read.filter(|n| wanted_rest.is_some() || n.rest.is_empty());
    expect("int", case.output("int"), read.and_then(CNumber::to_i32))?;
    expect("uint", case.output("uint"), read.and_then(CNumber::to_u32_wrapping))?;
    expect("uint_nonneg", case.output("uint_nonneg"), read.and_then(CNumber::to_u32))?;
    expect("llong", case.output("llong"), read.and_then(CNumber::to_i64))?;
    expect("ullong", case.output("ullong"), read.and_then(CNumber::to_u64_wrapping))?;
    expect("ullong_nonneg", case.output("ullong_nonneg"), read.and_then(CNumber::to_u64))
}

fn address_family(name: &str) -> Kind {
    match name {
        "AF_INET" => Kind::V4,
        "AF_INET6" => Kind::V6,
        "AF_UNSPEC" => Kind::Any,
        _ => Kind::Other,
    }
}

fn address_case(case: &Case) -> Outcome {
    let address =
        |name: &str| -> Result<SocketAddr, Failure> { Ok(SocketAddr::parse(text(case, name)?, Kind::Any)?) };
    let parsed = || {
        SocketAddr::parse(text(case, "address")?, address_family(text(case, "family")?))
            .map_err(Failure::from)
    };
    match case.kind() {
        "sockaddr-parse" => expect_success(case, parsed().map_err(|f| f.reason)).map(drop),
        "sockaddr-format" => {
            let before = case.input("parsed_before").as_bool().unwrap_or(false);
            let formatted = parsed().ok().filter(|_| before).map(|a| a.to_string());
            match case.output("formatted_differs_from").as_str() {
                Some(other) if formatted.as_deref() == Some(other) => Err(Failure::new("must differ")),
                Some(_) => Ok(()),
                None => expect("formatted", case.output("formatted"), formatted),
            }
        }
        "sockaddr-range" => {
            let prefix = u32::try_from(number(case, "prefix")?)?;
            let network = case.input("network").is_string().then(|| address("network")).transpose()?;
            let size = socketaddr::range_size(
                address("start")?,
                address("end")?,
                network.map(|network| (network, prefix)),
            );
            expect_success(case, size)?.map_or(Ok(()), |size| expect("size", case.output("size"), size))
        }
        "sockaddr-same-network" => {
            let same = address("a")?.same_network(address("b")?, address("netmask")?);
            expect("same", case.output("same_network"), same)
        }
        "sockaddr-mask-by-prefix" => {
            let network = address("address")?.network(u32::try_from(number(case, "prefix")?)?);
            expect("network", case.output("network"), network.map(|n| n.to_string()))
        }
        "sockaddr-is-wildcard" => {
            expect("wildcard", case.output("wildcard"), address("address")?.is_wildcard())
        }
        "sockaddr-numeric-family" => {
            let name = match socketaddr::numeric_family(text(case, "text")?) {
                Some(Kind::V4) => json!("AF_INET"),
                Some(_) => json!("AF_INET6"),
                None => json!(-1),
            };
            let expected = case.output("family");
            if expected.is_null() && name == json!(-1) { Ok(()) } else { expect("family", expected, name) }
        }
        "sockaddr-is-numeric-localhost" => expect(
            "localhost",
            case.output("localhost"),
            socketaddr::is_numeric_localhost(text(case, "text")?),
        ),
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn utils_case(case: &Case) -> Outcome {
    match case.kind() {
        "disk-name-parse" => {
            let parsed = string::parse_disk_name(text(case, "name")?).ok_or("no disk name");
            let Some((index, partition)) = expect_success(case, parsed)? else { return Ok(()) };
            expect("index", case.output("index"), index)?;
            expect("partition", case.output("partition"), partition)
        }
        "parse-version-string" => {
            let missing = case.input("allow_missing").as_bool().unwrap_or(false);
            let version = expect_success(case, string::parse_version(text(case, "text")?, missing))?;
            version.map_or(Ok(()), |version| expect("version", case.output("version"), version))
        }
        "round-up-power-of-two" => {
            let value = string::round_up_power_of_two(u32::try_from(number(case, "value")?)?);
            expect("value", case.output("value"), value)
        }
        "assign-overflow" => {
            // The checked conversions of the language are what the reference's macro is for.
            let value = case.input("value").as_i64().ok_or("no value")?;
            let overflow = match text(case, "type")? {
                "uint8" => u8::try_from(value).is_err(),
                "int8" => i8::try_from(value).is_err(),
                other => return Err(Failure::new(format!("type {other}"))),
            };
            expect("overflow", case.output("overflow"), overflow)
        }
        "kernel-cmdline-next-param" => {
            let (param, rest) = kernel_cmdline::next_param(text(case, "cmdline")?);
            expect("param", case.output("param"), param.as_ref().map(|p| p.name))?;
            expect("value", case.output("value"), param.as_ref().and_then(|p| p.value))?;
            expect("rest", case.output("rest"), rest)
        }
        "kernel-cmdline-match-param" => {
            let flags = case.input("flags").as_array().cloned().unwrap_or_default();
            let has = |name: &str| flags.iter().any(|f| f == name);
            let values = case.input("values").as_array().cloned().unwrap_or_default();
            let values = values.iter().filter_map(|v| v.as_str()).collect::<Vec<_>>();
            let occurrence = if has("SEARCH_LAST") {
                kernel_cmdline::Occurrence::Last
            } else {
                kernel_cmdline::Occurrence::Any
            };
            let comparison = if has("CMP_PREFIX") {
                kernel_cmdline::Comparison::Prefix
            } else {
                kernel_cmdline::Comparison::Equal
            };
            let (cmdline, arg) = (text(case, "cmdline")?, text(case, "arg")?);
            let found = kernel_cmdline::matches(cmdline, arg, &values, occurrence, comparison);
            expect("match", case.output("match"), found)
        }
        "get-subids" => {
            let found = subid::read(case.input_path("subuid")?)?;
            expect("count", case.output("count"), found.len())?;
            expect("first", case.output("first_name"), found.first().map(|entry| entry.name.as_str()))
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn auth_case(case: &Case) -> Outcome {
    let config = auth_config::AuthConfig::parse(&case.input_text("conf")?, "auth.conf")?;
    let found =
        config.lookup(text(case, "service")?, case.input("hostname").as_str(), text(case, "credname")?);
    expect_success(case, found)?.map_or(Ok(()), |value| expect("value", case.output("value"), value))
}

fn stat_case(case: &Case) -> Outcome {
    let folder = case.input_path("proc")?;
    let fields =
        process::parse_stat(&std::fs::read_to_string(folder.join("stat"))?).ok_or("not understood")?;
    expect("fields", case.output("fields"), fields.len())?;
    expect("command", case.output("command"), fields[1].as_str())
}

fn crypto_case(case: &Case) -> Outcome {
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    match case.kind() {
        kind if kind.contains("hash") => {
            let hash = match text(case, "hash")? {
                "md5" => crypto::Hash::Md5,
                _ => crypto::Hash::Sha256,
            };
            expect("hash", case.output("hex"), crypto::digest_hex(hash, text(case, "text")?))
        }
        kind if kind.contains("encrypt") => {
            let (key, iv) = (case.input_bytes("key")?, case.input_bytes("iv")?);
            let sealed = crypto::encrypt_aes256cbc(&key, &iv, &case.input_bytes("plain")?);
            let Some(sealed) = expect_success(case, sealed)? else { return Ok(()) };
            expect("cipher text", &case.output("cipher_text")["hex"], hex(&sealed))
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn file_case(case: &Case) -> Outcome {
    match case.kind() {
        "file-mount-subtree" => {
            let mut points =
                file::mount_subtree(&file::read_mounts(case.input_path("mounts")?)?, text(case, "prefix")?);
            if case.flag("reverse") {
                points.reverse();
            }
            expect("mounts", case.output("mounts"), points)
        }
        "file-sanitize-path" => expect("path", case.output("path"), file::sanitize(text(case, "path")?)),
        "file-is-shared-fs" => {
            let mounts = file::read_mounts(case.input_path("mounts")?)?;
            let link = |path: &str| path.replacen("/some/symlink", "/gluster", 1);
            expect("shared", case.output("shared"), file::is_shared(&mounts, text(case, "path")?, link))
        }
        "file-in-data" => in_data(case),
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn in_data(case: &Case) -> Outcome {
    use std::io::{Seek, SeekFrom, Write};
    let lengths = case.input("section_lengths_kib").as_array().cloned().unwrap_or_default();
    let lengths = lengths.iter().filter_map(|n| Some(n.as_u64()? * 1024)).collect::<Vec<_>>();
    let mut file = tempfile::tempfile()?;
    let mut data = text(case, "starts_with")? == "data";
    let (first, mut at) = (data, 0);
    for length in &lengths {
        if data {
            file.seek(SeekFrom::Start(at))?;
            file.write_all(&vec![b'x'; usize::try_from(*length)?])?;
        }
        at += length;
        data = !data;
    }
    file.set_len(at)?;
    (at, data) = (0, first);
    for length in lengths {
        file.seek(SeekFrom::Start(at))?;
        let section = file::section_here(&file)?;
        let found = json!([section.data, section.length]);
        expect("section", &json!([data, length]), found)?;
        at += length;
        data = !data;
    }
    Ok(())
}

/// A bitmap of a case's text, of `size` bits or of any.
pub(super) fn bitmap(text: &str, size: &Value) -> Result<Bitmap, Failure> {
    Ok(match size.as_u64() {
        Some(bits) => Bitmap::parse(text, usize::try_from(bits)?)?,
        None => Bitmap::parse_unlimited(text)?,
    })
}
