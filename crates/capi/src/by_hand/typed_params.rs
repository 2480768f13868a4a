//! Helpers for lists of typed parameters.

use std::ffi::{CStr, c_char, c_int, c_uint};

use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, check};
use ferrovirt_util::typed_param::{FieldName, TypedParam, TypedValue, type_word};

use crate::convert::{give_text, optional_text, put, read, slice, text};
use crate::entry::entry;
use crate::exports::types::{virTypedParameter, virTypedParameterPtr};

const FROM: ErrorDomain = ErrorDomain::NONE;

unsafe fn find(params: virTypedParameterPtr, nparams: c_int, name: &CStr) -> virTypedParameterPtr {
    let count = usize::try_from(nparams).unwrap_or(0);
    // SAFETY: the contract of the exports.
    let items = unsafe { slice(params, count) };
    let matches = |p: &virTypedParameter| {
        let field = p.field.iter().map(|c| c.cast_unsigned()).take_while(|c| *c != 0);
        field.eq(name.to_bytes().iter().copied())
    };
    match items.iter().position(matches) {
        // SAFETY: inside the array.
        Some(at) => unsafe { params.add(at) },
        None => std::ptr::null_mut(),
    }
}

/// The parameter called `name`; NULL if there is none.
///
/// # Safety
/// `params` must have `nparams` items, `name` be NULL or NUL-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsGet(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
) -> virTypedParameterPtr {
    crate::error::reset_last();
    if params.is_null() || name.is_null() {
        return std::ptr::null_mut();
    }
    // SAFETY: forwarded to the caller.
    unsafe { find(params, nparams, CStr::from_ptr(name)) }
}

/// Writes an export that reads one parameter of a type: 1, 0 if there is none, -1 for another type.
macro_rules! readers {
    ($($name:ident: $type:ty, $number:literal, $member:ident => |$bind:ident| $value:expr;)*) => {$(
        /// Reads a parameter: 1 if it was found, else 0.
        ///
        /// # Safety
        /// `params` must have `nparams` items, `name` be NUL-terminated, `value` NULL or writable.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            params: virTypedParameterPtr,
            nparams: c_int,
            name: *const c_char,
            value: *mut $type,
        ) -> c_int {
            entry(-1, true, |_| {
                if params.is_null() || name.is_null() {
                    return Ok(0);
                }
                // SAFETY: forwarded to the caller.
                let found = unsafe { find(params, nparams, CStr::from_ptr(name)) };
                if found.is_null() {
                    return Ok(0);
                }
                // SAFETY: inside the array.
                let param = unsafe { read(found) };
                if param.type_ != $number {
                    // SAFETY: forwarded to the caller.
                    let name = unsafe { CStr::from_ptr(name) }.to_string_lossy();
                    let (wanted, actual) = (type_word($number), type_word(param.type_));
                    let message = format!(
                        "Invalid type '{wanted}' requested for parameter '{name}', actual type is '{actual}'"
                    );
                    return Err(Error::new(FROM, ErrorNumber::INVALID_ARG, message));
                }
                // SAFETY: the type number says which member is valid.
                let $bind = unsafe { param.value.$member };
                // SAFETY: forwarded to the caller.
                unsafe { put(value, $value) };
                Ok(1)
            })
        }
    )*};
}

readers! {
    virTypedParamsGetInt: c_int, 1, i => |v| v;
    virTypedParamsGetUInt: c_uint, 2, ui => |v| v;
    virTypedParamsGetLLong: i64, 3, l => |v| v;
    virTypedParamsGetULLong: u64, 4, ul => |v| v;
    virTypedParamsGetDouble: f64, 5, d => |v| v;
    virTypedParamsGetBoolean: c_int, 6, b => |v| c_int::from(v != 0);
    virTypedParamsGetString: *const c_char, 7, s => |v| v.cast_const();
}

/// Appends a parameter, growing the program's array.
unsafe fn append(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: &str,
    value: TypedValue,
) -> Result<()> {
    let Some(field) = FieldName::new(name) else {
        let detail = format!("Field name '{name}' too long");
        return Err(Error::new(FROM, ErrorNumber::INTERNAL_ERROR, detail));
    };
    // SAFETY: forwarded to the caller.
    let (used, room) = unsafe { (read(nparams), read(maxparams)) };
    let used = usize::try_from(used).unwrap_or(0);
    if used >= usize::try_from(room).unwrap_or(0) {
        let room = (used * 2).max(used + 4);
        // SAFETY: the array came from here before, or is NULL.
        let grown = unsafe { libc::realloc(read(params).cast(), room * size_of::<virTypedParameter>()) };
        if grown.is_null() {
            return Err(Error::bare(FROM, ErrorNumber::NO_MEMORY));
        }
        // SAFETY: forwarded to the caller.
        unsafe { put(params, grown.cast()) };
        // SAFETY: forwarded to the caller.
        unsafe { put(maxparams, c_int::try_from(room).unwrap_or(c_int::MAX)) };
    }
    let item = ferrovirt::plugin::abi::to_c(&TypedParam { field, value }, give_text);
    // SAFETY: there is room for one more.
    unsafe { read(params).add(used).write(item) };
    // SAFETY: forwarded to the caller.
    unsafe { put(nparams, c_int::try_from(used + 1).unwrap_or(c_int::MAX)) };
    Ok(())
}

/// Writes an export that appends a parameter of a type.
macro_rules! writers {
    ($($name:ident: $type:ty, $convert:expr;)*) => {$(
        /// Appends a parameter.
        ///
        /// # Safety
        /// The array must have `maxparams` items and come from `malloc`; strings be NUL-terminated.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            params: *mut virTypedParameterPtr,
            nparams: *mut c_int,
            maxparams: *mut c_int,
            name: *const c_char,
            value: $type,
        ) -> c_int {
            const FN: &str = stringify!($name);
            entry(-1, true, |_| {
                check::nonnull(FROM, FN, "name", name.is_null())?;
                // SAFETY: forwarded to the caller.
                let name = unsafe { text(name, FN, "name", FROM) }?;
                let convert: fn($type) -> Result<TypedValue> = $convert;
                // SAFETY: forwarded to the caller.
                unsafe { append(params, nparams, maxparams, name, convert(value)?) }?;
                Ok(0)
            })
        }
    )*};
}

writers! {
    virTypedParamsAddInt: c_int, |v| Ok(TypedValue::Int(v));
    virTypedParamsAddUInt: c_uint, |v| Ok(TypedValue::UInt(v));
    virTypedParamsAddLLong: i64, |v| Ok(TypedValue::LLong(v));
    virTypedParamsAddULLong: u64, |v| Ok(TypedValue::ULLong(v));
    virTypedParamsAddDouble: f64, |v| Ok(TypedValue::Double(v));
    virTypedParamsAddBoolean: c_int, |v| Ok(TypedValue::Boolean(v != 0));
    virTypedParamsAddString: *const c_char, |v| {
        // SAFETY: strings are NULL or NUL-terminated.
        Ok(TypedValue::String(unsafe { text(v, "virTypedParamsAddString", "value", FROM) }?.to_owned()))
    };
}

/// Appends a parameter of a type, read from text.
///
/// # Safety
/// As for the other functions that append.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsAddFromString(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    type_: c_int,
    value: *const c_char,
) -> c_int {
    const FN: &str = "virTypedParamsAddFromString";
    entry(-1, true, |_| {
        check::nonnull(FROM, FN, "name", name.is_null())?;
        // SAFETY: forwarded to the caller.
        let (name, value) = unsafe { (text(name, FN, "name", FROM)?, text(value, FN, "value", FROM)?) };
        let value = from_text(name, type_, value)?;
        // SAFETY: forwarded to the caller.
        unsafe { append(params, nparams, maxparams, name, value) }?;
        Ok(0)
    })
}

fn from_text(name: &str, number: c_int, value: &str) -> Result<TypedValue> {
    let invalid = || {
        let detail = format!("Invalid value for field '{name}': expected {}", type_word(number));
        Error::new(FROM, ErrorNumber::INVALID_ARG, detail)
    };
    Ok(match number {
        1 => TypedValue::Int(value.parse().map_err(|_| invalid())?),
        2 => TypedValue::UInt(value.parse().map_err(|_| invalid())?),
        3 => TypedValue::LLong(value.parse().map_err(|_| invalid())?),
        4 => TypedValue::ULLong(value.parse().map_err(|_| invalid())?),
        5 => TypedValue::Double(value.parse().map_err(|_| invalid())?),
        6 => match value {
            "1" | "true" => TypedValue::Boolean(true),
            "0" | "false" => TypedValue::Boolean(false),
            _ => {
                return Err(Error::new(
                    FROM,
                    ErrorNumber::INVALID_ARG,
                    format!("Invalid boolean value for field '{name}'"),
                ));
            }
        },
        7 => TypedValue::String(value.to_owned()),
        _ => {
            let detail = format!("unexpected type {number} for field {name}");
            return Err(Error::new(FROM, ErrorNumber::INTERNAL_ERROR, detail));
        }
    })
}

/// Appends one string parameter per item of a NULL-terminated array.
///
/// # Safety
/// As for the other functions that append; `values` must be NULL or end with NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsAddStringList(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    values: *mut *const c_char,
) -> c_int {
    const FN: &str = "virTypedParamsAddStringList";
    entry(-1, true, |_| {
        if values.is_null() {
            return Ok(0);
        }
        check::nonnull(FROM, FN, "name", name.is_null())?;
        // SAFETY: forwarded to the caller.
        let name = unsafe { text(name, FN, "name", FROM) }?;
        let mut at = 0;
        // SAFETY: the array ends with NULL, and we stop there.
        while let Some(value) = unsafe { optional_text(read(values.add(at)), FN, "values", FROM) }? {
            // SAFETY: forwarded to the caller.
            unsafe { append(params, nparams, maxparams, name, TypedValue::String(value.to_owned())) }?;
            at += 1;
        }
        Ok(0)
    })
}

/// Frees the strings of a list.
///
/// # Safety
/// `params` must be NULL or have `nparams` items.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsClear(params: virTypedParameterPtr, nparams: c_int) {
    let count = usize::try_from(nparams).unwrap_or(0);
    for at in 0..if params.is_null() { 0 } else { count } {
        // SAFETY: inside the array.
        let item = unsafe { &mut *params.add(at) };
        if item.type_ == 7 {
            // SAFETY: type 7 has a string.
            let string = unsafe { item.value.s };
            // SAFETY: strings of a list come from `malloc`.
            unsafe { libc::free(string.cast()) };
            item.value.s = std::ptr::null_mut();
        }
    }
}

/// Frees a list and its strings.
///
/// # Safety
/// As [`virTypedParamsClear`]; the list must come from `malloc`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virTypedParamsFree(params: virTypedParameterPtr, nparams: c_int) {
    // SAFETY: forwarded to the caller.
    unsafe { virTypedParamsClear(params, nparams) };
    // SAFETY: forwarded to the caller.
    unsafe { libc::free(params.cast()) };
}
