//! Every feature of every package compiles alone: features add, none needs another.

use serde_json::Value;

use crate::{Error, Result, shell, workspace};

pub(crate) fn check() -> Result {
    let mut failed = Vec::new();
    for (package, feature) in features(&workspace::metadata()?)? {
        let arguments =
            ["check", "--quiet", "--package", &package, "--no-default-features", "--features", &feature];
        if shell::run(&mut shell::cargo(&arguments)).is_err() {
            failed.push(format!("{package}/{feature}"));
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Error::Failed(format!("features that do not compile alone: {}", failed.join(", "))))
    }
}

/// The features of the workspace's packages, but for `default`.
fn features(metadata: &Value) -> Result<Vec<(String, String)>> {
    let missing = || Error::Failed("cargo metadata has another form than expected".into());
    let mut list = Vec::new();
    for package in metadata["packages"].as_array().ok_or_else(missing)? {
        let name = package["name"].as_str().ok_or_else(missing)?;
        let features = package["features"].as_object().ok_or_else(missing)?;
        let own = features.keys().filter(|feature| *feature != "default");
        list.extend(own.map(|feature| (name.to_owned(), feature.clone())));
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_features_of_the_workspace_are_found() {
        let list = features(&workspace::metadata().expect("metadata")).expect("as expected");
        let has = |package: &str, feature: &str| list.iter().any(|(p, f)| p == package && f == feature);
        assert!(has("ferrovirt-conf", "serde") && has("ferrovirt-util", "dbus"));
    }
}
