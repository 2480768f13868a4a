//! `storagevolxml2argv`: the commands that make images.

use ferrovirt_conf::storage::{CapacityRule, Pool, PoolType, Volume, VolumeType};
use ferrovirt_driver_storage::qemu_img::ImageRequest;
use ferrovirt_util::Result;

use super::documents::lines;
use super::util_values::families;
use crate::{Case, Failure, Family, Joining, Outcome, compare_text};

families! {
    StorageVolXml2Argv "storagevolxml2argv" => run,
}

/// A volume with the type that its pool gives it.
fn volume_of(text: &str, pool: &Pool, rule: CapacityRule) -> Result<Volume> {
    let mut volume = Volume::parse(text, pool, rule)?;
    volume.kind = match pool.kind {
        PoolType::Dir | PoolType::Fs | PoolType::Netfs => VolumeType::File,
        PoolType::Logical => VolumeType::Block,
        _ => volume.kind,
    };
    Ok(volume)
}

fn run(case: &Case) -> Outcome {
    let raw = case.raw();
    let text = |name: &str| raw[name].as_str().map(|path| case.corpus_text(path)).transpose();
    let missing = |name: &str| Failure::new(format!("no {name}"));
    let has = |list: &str, flag: &str| {
        raw[list].as_array().into_iter().flatten().any(|found| found.as_str() == Some(flag))
    };
    let rule = match () {
        () if has("parse_flags", "no-capacity") => CapacityRule::Optional,
        () if has("parse_flags", "opt-capacity") => CapacityRule::UnlessBacked,
        () => CapacityRule::Required,
    };
    let (pool_text, volume_text) =
        (text("pool")?.ok_or_else(|| missing("pool"))?, text("input")?.ok_or_else(|| missing("input"))?);
    let (source_pool, source) = (text("input_pool")?, text("input_vol")?);
    let commands = || -> Result<String> {
        let pool = Pool::parse(&pool_text)?;
        let volume = volume_of(&volume_text, &pool, rule)?;
        let source = match (&source_pool, &source) {
            (Some(pool_text), Some(text)) => {
                Some(volume_of(text, &Pool::parse(pool_text)?, CapacityRule::Required)?)
            }
            _ => None,
        };
        let request = ImageRequest {
            pool: &pool,
            volume: &volume,
            source: source.as_ref(),
            preallocate: has("create_flags", "prealloc-metadata"),
            secret_file: Some("/path/to/secretFile".to_owned()),
            source_secret_file: Some("/path/to/inputSecretFile".to_owned()),
        };
        Ok(request.commands()?.iter().map(|command| lines(command)).collect::<Vec<_>>().join("\n"))
    };
    if !case.expects_ok() {
        return commands().map_or(Ok(()), |_| Err(Failure::new("commands were made, but there are none")));
    }
    let expected = text("expected_args")?.ok_or_else(|| missing("expected_args"))?;
    compare_text(&expected, &commands()?, Joining::Keep)
}
