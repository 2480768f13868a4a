//! The commands of `qemu-img` that make and change images.
//!
//! Upstream: `virStorageBackendCreateQemuImgCmdFromVol`, `storageBackendResizeQemuImg`.

use std::path::Path;

use ferrovirt::Result;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::storage::{Encryption, EncryptionFormat, Pool, Volume, VolumeType};
use ferrovirt_util::{Error, ErrorDomain};
use nix::unistd::{AccessFlags, access};

/// The program.
const PROGRAM: &str = "qemu-img";
/// What sizes of images are multiples of, in bytes.
const SECTOR: u64 = 512;

document_errors! {
    /// Why there is no command.
    pub ImageError in STORAGE {
        CONFIG_UNSUPPORTED RawEncryption = "Only luks encryption is supported for raw files";
        CONFIG_UNSUPPORTED EncryptionFormat(i32, String) =
            "unsupported volume encryption format {0} with volume type {1}";
        CONFIG_UNSUPPORTED Encryption(String) = "volume encryption unsupported with format {0}";
        XML_ERROR NoSecret = "no secret provided for luks encryption";
        XML_ERROR TooManySecrets = "too many secrets for luks encryption";
        CONFIG_UNSUPPORTED RawBacking = "cannot set backing store for raw volume";
        CONFIG_UNSUPPORTED PreallocatedBacking = "metadata preallocation conflicts with backing store";
        CONFIG_UNSUPPORTED PreallocatedFormat = "metadata preallocation only available with qcow2";
        INTERNAL_ERROR OtherBacking = "a different backing store cannot be specified.";
        CONFIG_UNSUPPORTED OldFeature(&'static str) = "cannot use feature {0} with compat 0.10";
        INTERNAL_ERROR UnknownFormat = "unknown storage vol type";
    }
}

/// An image that is to be made.
#[derive(Clone, Debug)]
pub struct ImageRequest<'a> {
    /// The pool that it belongs to.
    pub pool: &'a Pool,
    /// The image, with its path.
    pub volume: &'a Volume,
    /// The volume whose content it gets.
    pub source: Option<&'a Volume>,
    /// Whether its tables are to be there from the beginning.
    pub preallocate: bool,
    /// The file with its pass phrase.
    pub secret_file: Option<String>,
    /// The file with the pass phrase of the source.
    pub source_secret_file: Option<String>,
}

/// An image as the program is to see it.
struct Side<'a> {
    path: &'a str,
    /// `luks` for an encrypted raw file.
    format: &'a str,
    encryption: Option<&'a Encryption>,
    alias: String,
}

/// A comma ends a value, two are one in it. Upstream: `virQEMUBuildBufferEscapeComma`.
fn escaped(text: &str) -> String {
    text.replace(',', ",,")
}

impl<'a> Side<'a> {
    fn new(volume: &'a Volume) -> Result<Self> {
        let encryption = volume.target.encryption.as_ref();
        let named = volume.target.format.filter(|format| *format != "none");
        let format = match (volume.kind, named) {
            // Devices and discs are their bytes.
            (VolumeType::Block, _) | (_, Some("iso")) => "raw",
            (_, None) if volume.target.format.is_some() => return Err(ImageError::UnknownFormat.into()),
            (_, named) => named.unwrap_or("raw"),
        };
        let path = volume.target.path.as_deref().unwrap_or_default();
        let alias = format!("{}_encrypt0", volume.name);
        let Some(wanted) = encryption else { return Ok(Self { path, format, encryption, alias }) };
        let format = match (format, wanted.format) {
            ("raw", EncryptionFormat::Luks) => "luks",
            ("raw", _) => return Err(ImageError::RawEncryption.into()),
            ("qcow2", EncryptionFormat::Luks) => "qcow2",
            ("qcow2", other) => {
                use ferrovirt_util::xml::StringEnum as _;
                return Err(ImageError::EncryptionFormat(other.number(), format.to_owned()).into());
            }
            _ => return Err(ImageError::Encryption(format.to_owned()).into()),
        };
        match wanted.secrets.len() {
            0 => Err(ImageError::NoSecret.into()),
            1 => Ok(Self { path, format, encryption, alias }),
            _ => Err(ImageError::TooManySecrets.into()),
        }
    }

    /// Gives the program the pass phrase.
    fn secret(&self, file: Option<&str>) -> Vec<String> {
        let Some(file) = file.filter(|_| self.encryption.is_some()) else { return Vec::new() };
        vec!["--object".to_owned(), format!("secret,id={},file={}", escaped(&self.alias), escaped(file))]
    }

    /// What names of options about encryption begin with.
    fn prefix(&self) -> &'static str {
        if self.format == "luks" { "" } else { "encrypt." }
    }

    /// The image as one word of options. Upstream: `storageBackendCreateQemuImgSecretObject` and its neighbours.
    fn image_options(&self) -> String {
        let mut text = format!("driver={},file.filename={}", self.format, escaped(self.path));
        if self.encryption.is_some() {
            text.push_str(&format!(",{}key-secret={}", self.prefix(), escaped(&self.alias)));
        }
        text
    }

    /// Upstream: `virQEMUBuildQemuImgKeySecretOpts`.
    fn encryption_options(&self, options: &mut Vec<String>) {
        let Some(encryption) = self.encryption else { return };
        let prefix = self.prefix();
        if self.format != "luks" {
            options.push("encrypt.format=luks".to_owned());
        }
        options.push(format!("{prefix}key-secret={}", escaped(&self.alias)));
        let Some(cipher) = &encryption.cipher else { return };
        options.push(format!("{prefix}cipher-alg={}-{}", escaped(&cipher.name), cipher.size));
        let mut option = |name: &str, value: Option<&String>| {
            options.extend(value.map(|value| format!("{prefix}{name}={}", escaped(value))));
        };
        option("cipher-mode", cipher.mode.as_ref());
        option("hash-alg", cipher.hash.as_ref());
        if let Some(ivgen) = &encryption.ivgen {
            option("ivgen-alg", Some(&ivgen.name));
            option("ivgen-hash-alg", ivgen.hash.as_ref());
        }
    }
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

impl ImageRequest<'_> {
    /// The commands, program first, in the order in which they are to run. An image from or to an encrypted one needs two:
    /// one makes it, one copies.
    ///
    /// # Errors
    /// [`ImageError`] for what the program cannot make, `VIR_ERR_SYSTEM_ERROR` if the backing store cannot be read.
    pub fn commands(&self) -> Result<Vec<Vec<String>>> {
        let target = Side::new(self.volume)?;
        let source = self.source.map(Side::new).transpose()?;
        if self.preallocate && target.format != "qcow2" {
            return Err(ImageError::PreallocatedFormat.into());
        }
        self.check_backing(&target)?;
        let Some(source) = source else { return Ok(vec![self.create(&target, true)?]) };
        if target.encryption.is_none() && source.encryption.is_none() {
            let mut command = words(&[PROGRAM, "convert", "-f", source.format, "-O", target.format]);
            command.extend(self.options(&target, false)?);
            command.extend(words(&[source.path, target.path]));
            return Ok(vec![command]);
        }
        let mut copy = words(&[PROGRAM, "convert", "--image-opts", "-n", "--target-image-opts"]);
        copy.extend(target.secret(self.secret_file.as_deref()));
        copy.extend(source.secret(self.source_secret_file.as_deref()));
        copy.extend([source.image_options(), target.image_options()]);
        Ok(vec![self.create(&target, false)?, copy])
    }

    /// Upstream: `storageBackendCreateQemuImgSetBacking`.
    fn check_backing(&self, target: &Side<'_>) -> Result<()> {
        let Some(backing) = self.volume.backing_store.as_ref().and_then(|backing| backing.path.as_deref())
        else {
            return Ok(());
        };
        if matches!(target.format, "raw" | "luks") {
            return Err(ImageError::RawBacking.into());
        }
        if self.preallocate {
            return Err(ImageError::PreallocatedBacking.into());
        }
        let source_backing = self.source.and_then(|source| source.backing_store.as_ref());
        if source_backing.and_then(|found| found.path.as_deref()).is_some_and(|found| found != backing) {
            return Err(ImageError::OtherBacking.into());
        }
        let folder = self.pool.target_path.as_deref().unwrap_or_default();
        // An absolute path replaces the folder.
        access(&Path::new(folder).join(backing), AccessFlags::R_OK).map_err(|errno| {
            let text = format!("inaccessible backing store volume {backing}");
            Error::system(ErrorDomain::STORAGE, errno as i32, text)
        })
    }

    /// The command that makes the image without any content. `backed`: on top of its backing store, which a copy does not
    /// need.
    fn create(&self, target: &Side<'_>, backed: bool) -> Result<Vec<String>> {
        let backing = self.volume.backing_store.as_ref().filter(|_| backed);
        let backing = backing.and_then(|backing| backing.path.as_deref());
        let mut command = words(&[PROGRAM, "create", "-f", target.format]);
        if let Some(backing) = backing {
            command.extend(words(&["-b", backing]));
        }
        command.extend(target.secret(self.secret_file.as_deref()));
        command.extend(self.options(target, backed)?);
        command.push(target.path.to_owned());
        let size_kib = self.volume.capacity.div_ceil(1024);
        // Without a size the image is as large as its backing store.
        if size_kib != 0 || backing.is_none() {
            command.push(format!("{size_kib}K"));
        }
        Ok(command)
    }

    /// Upstream: `storageBackendCreateQemuImgOpts`.
    fn options(&self, target: &Side<'_>, backed: bool) -> Result<Vec<String>> {
        let volume = self.volume;
        let wanted = &volume.target;
        let mut options = Vec::new();
        if let Some(backing) = volume.backing_store.as_ref().filter(|_| backed) {
            options.push(format!("backing_fmt={}", backing.format.unwrap_or("raw")));
        }
        target.encryption_options(&mut options);
        if self.preallocate {
            let kind = if volume.capacity > volume.allocation { "metadata" } else { "falloc" };
            options.push(format!("preallocation={kind}"));
        }
        if wanted.nocow {
            options.push("nocow=on".to_owned());
        }
        let qcow2 = target.format == "qcow2";
        let compat = wanted.compat.as_deref().or(qcow2.then_some("1.1"));
        options.extend(compat.map(|compat| format!("compat={}", escaped(compat))));
        if wanted.cluster_size != 0 {
            options.push(format!("cluster_size={}", wanted.cluster_size));
        }
        for feature in wanted.features.iter().flatten().filter(|_| qcow2) {
            let option = match *feature {
                "lazy_refcounts" => "lazy_refcounts",
                "extended_l2" => "extended_l2=on",
                // Where the data is to be, no document can say.
                _ => continue,
            };
            if compat == Some("0.10") {
                return Err(ImageError::OldFeature(feature).into());
            }
            options.push(option.to_owned());
        }
        Ok(if options.is_empty() { Vec::new() } else { vec!["-o".to_owned(), options.join(",")] })
    }
}

/// The command that changes the capacity of an image, in bytes. The format is told, so that the program does not believe
/// what a guest wrote.
///
/// # Errors
/// [`ImageError`] for an encryption that the program does not know.
pub fn resize_command(volume: &Volume, capacity: u64, secret_file: Option<&str>) -> Result<Vec<String>> {
    let side = Side::new(volume)?;
    let mut command = words(&[PROGRAM, "resize"]);
    if capacity < volume.capacity {
        command.push("--shrink".to_owned());
    }
    if side.encryption.is_some() {
        command.extend(side.secret(secret_file));
        command.extend(["--image-opts".to_owned(), side.image_options()]);
    } else {
        command.extend(words(&["-f", side.format, side.path]));
    }
    command.push(capacity.div_ceil(SECTOR).saturating_mul(SECTOR).to_string());
    Ok(command)
}

#[cfg(test)]
mod tests {
    use ferrovirt_conf::storage::CapacityRule;

    use super::*;

    fn commands(volume: &str, source: Option<&str>, preallocate: bool) -> Result<Vec<String>> {
        let pool = "<pool type='dir'><name>p</name><target><path>/images</path></target></pool>";
        let pool = Pool::parse(pool)?;
        let volume = Volume::parse(volume, &pool, CapacityRule::Optional)?;
        let source = source.map(|source| Volume::parse(source, &pool, CapacityRule::Optional)).transpose()?;
        let request = ImageRequest {
            pool: &pool,
            volume: &volume,
            source: source.as_ref(),
            preallocate,
            secret_file: Some("/run/a,b".to_owned()),
            source_secret_file: None,
        };
        Ok(request.commands()?.iter().map(|command| command.join(" ")).collect())
    }

    fn volume(target: &str) -> String {
        format!(
            "<volume><name>v</name><capacity>1025</capacity><allocation>0</allocation><target><path>/images/v</path>{target}</target></volume>"
        )
    }

    #[test]
    fn sizes_are_rounded_up_and_values_escaped() {
        let qcow2 = volume("<format type='qcow2'/>");
        assert_eq!(
            commands(&qcow2, None, true).unwrap(),
            ["qemu-img create -f qcow2 -o preallocation=metadata,compat=1.1 /images/v 2K"]
        );
        let luks = volume(
            "<format type='raw'/><encryption format='luks'><secret type='passphrase' usage='u'/></encryption>",
        );
        assert_eq!(
            commands(&luks, None, false).unwrap(),
            [
                "qemu-img create -f luks --object secret,id=v_encrypt0,file=/run/a,,b -o key-secret=v_encrypt0 /images/v 2K"
            ]
        );
    }

    #[test]
    fn what_cannot_be_made_is_refused() {
        let fault = |volume: &str, preallocate| {
            commands(volume, None, preallocate).expect_err("refused").message().into_owned()
        };
        assert!(fault(&volume("<format type='vmdk'/>"), true).contains("only available with qcow2"));
        let old = "<format type='qcow2'/><compat>0.10</compat><features><lazy_refcounts/></features>";
        assert!(fault(&volume(old), false).contains("cannot use feature lazy_refcounts with compat 0.10"));
        let secretless = "<format type='qcow2'/><encryption format='luks'/>";
        assert!(fault(&volume(secretless), false).contains("no secret provided"));
        let qcow = "<format type='qcow2'/><encryption format='qcow'/>";
        assert!(
            fault(&volume(qcow), false)
                .contains("unsupported volume encryption format 1 with volume type qcow2")
        );
    }
}
