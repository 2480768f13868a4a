//! The C forms of arguments and results in a plugin's tables, and their conversions.
//!
//! Two rules make the boundary safe to reason about. An argument is *lent*: it points into the caller's memory and lives
//! as long as the call. A result is *given*: it is allocated with `malloc`, and whoever takes it frees it. No Rust type
//! crosses.

use std::ffi::{c_char, c_int};
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd};

use ferrovirt_util::typed_param::{FIELD_MAX, FieldName, TypedParam, TypedParams, TypedValue};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

mod name;

pub use name::{FvName, FvNameText};

/// Longest string or list that a result may claim to be, in bytes: more is garbage, not data.
const RESULT_MAX: usize = 1 << 30;

fn garbage(what: &str) -> Error {
    let detail = format!("driver plugin passed an invalid {what}");
    Error::new(ErrorDomain::NONE, ErrorNumber::INTERNAL_ERROR, detail)
}

fn utf8(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|_| garbage("string"))
}

/// A lent string; not NUL-terminated. `data` is NULL for an absent one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvStr {
    /// First byte.
    pub data: *const c_char,
    /// Number of bytes.
    pub len: usize,
}

/// A lent array.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvSlice<T> {
    /// First element.
    pub data: *const T,
    /// Number of elements.
    pub len: usize,
}

/// A given array, allocated with `malloc`. A string is an array of `char`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvVec<T> {
    /// First element; NULL if there is none.
    pub data: *mut T,
    /// Number of elements.
    pub len: usize,
}

/// A UUID by value.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvUuid {
    /// The 16 bytes in their written order.
    pub bytes: [u8; 16],
}

/// A result that may be absent.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvOption<T> {
    /// 1 if `value` is valid, else 0.
    pub present: c_int,
    /// The result.
    pub value: T,
}

/// Two results.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvPair<A, B> {
    /// First result.
    pub first: A,
    /// Second result.
    pub second: B,
}

/// Three results.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FvTriple<A, B, C> {
    /// First result.
    pub first: A,
    /// Second result.
    pub second: B,
    /// Third result.
    pub third: C,
}

/// Value of a [`FvTypedParam`]; which member is valid follows from the type.
#[repr(C)]
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "the members of upstream's union")]
pub union FvTypedValue {
    pub i: c_int,
    pub ui: u32,
    pub l: i64,
    pub ul: u64,
    pub d: f64,
    pub b: c_char,
    pub s: *mut c_char,
}

/// A typed parameter: the layout of upstream's `virTypedParameter`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvTypedParam {
    /// NUL-terminated name.
    pub field: [c_char; FIELD_MAX + 1],
    /// Type number.
    pub type_: c_int,
    /// The value; strings are NUL-terminated.
    pub value: FvTypedValue,
}

/// Something that can be lent to a driver: an argument.
pub trait Lend: Sized {
    /// Its C form.
    type Lent: Copy;
    /// Points at `self`.
    fn lend(&self) -> Self::Lent;
    /// Copies out of a lent C form.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` for lengths or texts that cannot be.
    ///
    /// # Safety
    /// Pointers in `lent` must be NULL or valid for their lengths.
    unsafe fn borrow(lent: Self::Lent) -> Result<Self>;
}

/// Something that a driver gives back: a result.
pub trait Give: Sized {
    /// Its C form. All zero bytes must be a valid, empty value.
    type Given: Copy;
    /// Moves into `malloc`ed memory.
    fn give(self) -> Self::Given;
    /// Moves out of the C form and frees its memory.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` for lengths or texts that cannot be; what can be freed safely is freed.
    ///
    /// # Safety
    /// Pointers in `given` must be NULL or `malloc`ed and valid for their lengths; the caller must not use them again.
    unsafe fn take(given: Self::Given) -> Result<Self>;
}

macro_rules! by_value {
    ($($type:ty),*) => {$(
        impl Lend for $type {
            type Lent = Self;
            fn lend(&self) -> Self { *self }
            unsafe fn borrow(lent: Self) -> Result<Self> { Ok(lent) }
        }
        impl Give for $type {
            type Given = Self;
            fn give(self) -> Self { self }
            unsafe fn take(given: Self) -> Result<Self> { Ok(given) }
        }
    )*};
}
by_value!(u8, i32, u32, i64, u64, f64);

impl Give for bool {
    type Given = c_int;
    fn give(self) -> c_int {
        c_int::from(self)
    }
    unsafe fn take(given: c_int) -> Result<Self> {
        Ok(given != 0)
    }
}

impl Give for () {
    type Given = ();
    fn give(self) {}
    unsafe fn take((): ()) -> Result<Self> {
        Ok(())
    }
}

impl Lend for Uuid {
    type Lent = FvUuid;
    fn lend(&self) -> FvUuid {
        FvUuid { bytes: *self.as_bytes() }
    }
    unsafe fn borrow(lent: FvUuid) -> Result<Self> {
        Ok(Self(lent.bytes))
    }
}

impl Give for Uuid {
    type Given = FvUuid;
    fn give(self) -> FvUuid {
        self.lend()
    }
    unsafe fn take(given: FvUuid) -> Result<Self> {
        Ok(Self(given.bytes))
    }
}

impl FvStr {
    /// Lends `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), len: text.len() }
    }

    /// Lends `text`, or nothing.
    #[must_use]
    pub fn optional(text: Option<&str>) -> Self {
        text.map_or(Self { data: std::ptr::null(), len: 0 }, Self::new)
    }

    /// The text, if there is one.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if it is not UTF-8.
    ///
    /// # Safety
    /// `data` must be NULL or valid for `len` bytes during `'a`.
    pub unsafe fn text<'a>(self) -> Result<Option<&'a str>> {
        if self.data.is_null() {
            return Ok(None);
        }
        // SAFETY: the caller keeps `data` valid for `len` bytes.
        let bytes = unsafe { FvSlice { data: self.data.cast::<u8>(), len: self.len }.slice() }?;
        utf8(bytes).map(Some)
    }

    /// The text; an absent one is an error.
    ///
    /// # Errors
    /// As [`FvStr::text`].
    ///
    /// # Safety
    /// As [`FvStr::text`].
    pub unsafe fn required<'a>(self) -> Result<&'a str> {
        // SAFETY: forwarded to the caller.
        unsafe { self.text() }?.ok_or_else(|| garbage("string"))
    }
}

impl<T> FvSlice<T> {
    /// Lends `items`.
    #[must_use]
    pub fn new(items: &[T]) -> Self {
        Self { data: items.as_ptr(), len: items.len() }
    }

    /// The elements.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` for a length that cannot be.
    ///
    /// # Safety
    /// `data` must be NULL or valid for `len` elements during `'a`.
    pub unsafe fn slice<'a>(self) -> Result<&'a [T]> {
        if self.len == 0 {
            return Ok(&[]);
        }
        if self.data.is_null() || self.len > RESULT_MAX / size_of::<T>().max(1) {
            return Err(garbage("array"));
        }
        // SAFETY: not NULL, and the caller keeps it valid for `len` elements.
        Ok(unsafe { std::slice::from_raw_parts(self.data, self.len) })
    }
}

impl<T: Copy> FvVec<T> {
    /// Puts `items` into `malloc`ed memory.
    pub(crate) fn of(items: impl ExactSizeIterator<Item = T>) -> Self {
        let none = Self { data: std::ptr::null_mut(), len: 0 };
        let Some(size) = items.len().checked_mul(size_of::<T>()).filter(|size| *size > 0) else {
            return none;
        };
        // SAFETY: the size is not zero.
        let data = unsafe { libc::malloc(size) }.cast::<T>();
        if data.is_null() {
            return none;
        }
        let room = items.len();
        let mut len = 0;
        for item in items.take(room) {
            // SAFETY: `len` is below the number of items that there is room for.
            let slot = unsafe { data.add(len) };
            // SAFETY: within the allocation, and aligned as `malloc` does.
            unsafe { slot.write(item) };
            len += 1;
        }
        Self { data, len }
    }

    /// Hands each element to `take` and frees the memory. All are taken, so that one bad element leaks nothing of the others.
    unsafe fn take_each<R>(self, mut take: impl FnMut(T) -> Result<R>) -> Result<Vec<R>> {
        let lent = FvSlice { data: self.data.cast_const(), len: self.len };
        // SAFETY: the caller vouches for data and length.
        let items = unsafe { lent.slice() }?;
        let mut taken = Vec::with_capacity(items.len());
        let mut failure = None;
        for item in items {
            match take(*item) {
                Ok(item) => taken.push(item),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        // SAFETY: the rule of given memory: it came from `malloc` and is ours now.
        unsafe { libc::free(self.data.cast()) };
        failure.map_or(Ok(taken), Err)
    }
}

impl<T: Give> Give for Vec<T> {
    type Given = FvVec<T::Given>;
    fn give(self) -> Self::Given {
        FvVec::of(self.into_iter().map(Give::give))
    }
    unsafe fn take(given: Self::Given) -> Result<Self> {
        // SAFETY: forwarded to the caller.
        unsafe { given.take_each(|item| T::take(item)) }
    }
}

/// Copies `text` into memory that the taker frees. One byte more than the text, so that C may use it as a string; an empty
/// text is not an absent one.
fn give_text(text: &str) -> FvVec<u8> {
    let len = text.len();
    // SAFETY: the size is not zero, and less than a slice may have.
    let data = unsafe { libc::malloc(len + 1) }.cast::<u8>();
    if data.is_null() {
        return FvVec { data, len: 0 };
    }
    // SAFETY: both are valid for `len` bytes and do not overlap: `data` is new.
    unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), data, len) };
    // SAFETY: within the allocation.
    let end = unsafe { data.add(len) };
    // SAFETY: `end` is its last byte.
    unsafe { end.write(0) };
    FvVec { data, len }
}

/// Makes something of a given text and frees it.
///
/// # Safety
/// `given` must be given memory, and ours.
unsafe fn take_text<T>(given: FvVec<u8>, make: impl FnOnce(&str) -> T) -> Result<T> {
    if given.data.is_null() && given.len == 0 {
        return Ok(make(""));
    }
    // SAFETY: forwarded to the caller.
    let bytes = unsafe { FvSlice { data: given.data.cast_const(), len: given.len }.slice() }?;
    let made = utf8(bytes).map(make);
    // SAFETY: given memory is ours now, and nobody looks at `bytes` any more.
    unsafe { libc::free(given.data.cast()) };
    made
}

impl Give for String {
    type Given = FvVec<u8>;
    fn give(self) -> FvVec<u8> {
        give_text(&self)
    }
    unsafe fn take(given: FvVec<u8>) -> Result<Self> {
        // SAFETY: forwarded to the caller.
        unsafe { take_text(given, str::to_owned) }
    }
}

impl Give for OwnedFd {
    type Given = c_int;
    fn give(self) -> c_int {
        self.into_raw_fd()
    }
    unsafe fn take(given: c_int) -> Result<Self> {
        if given < 0 {
            return Err(garbage("file descriptor"));
        }
        // SAFETY: a given descriptor is ours now.
        Ok(unsafe { Self::from_raw_fd(given) })
    }
}

impl<T: Give> Give for Option<T> {
    type Given = FvOption<T::Given>;
    fn give(self) -> Self::Given {
        match self {
            Some(value) => FvOption { present: 1, value: value.give() },
            // SAFETY: `Give` demands that zero bytes are an empty value.
            None => FvOption { present: 0, value: unsafe { std::mem::zeroed() } },
        }
    }
    unsafe fn take(given: Self::Given) -> Result<Self> {
        if given.present == 0 {
            return Ok(None);
        }
        // SAFETY: forwarded to the caller.
        unsafe { T::take(given.value) }.map(Some)
    }
}

impl<A: Give, B: Give> Give for (A, B) {
    type Given = FvPair<A::Given, B::Given>;
    fn give(self) -> Self::Given {
        FvPair { first: self.0.give(), second: self.1.give() }
    }
    unsafe fn take(given: Self::Given) -> Result<Self> {
        // SAFETY: forwarded to the caller.
        let first = unsafe { A::take(given.first) };
        // SAFETY: forwarded to the caller.
        let second = unsafe { B::take(given.second) };
        Ok((first?, second?))
    }
}

impl<A: Give, B: Give, C: Give> Give for (A, B, C) {
    type Given = FvTriple<A::Given, B::Given, C::Given>;
    fn give(self) -> Self::Given {
        FvTriple { first: self.0.give(), second: self.1.give(), third: self.2.give() }
    }
    unsafe fn take(given: Self::Given) -> Result<Self> {
        // SAFETY: forwarded to the caller.
        let first = unsafe { A::take(given.first) };
        // SAFETY: forwarded to the caller.
        let second = unsafe { B::take(given.second) };
        // SAFETY: forwarded to the caller.
        let third = unsafe { C::take(given.third) };
        Ok((first?, second?, third?))
    }
}

/// Writes the borrowed and the owned C form of a structure whose fields can all be lent and given.
macro_rules! wire_struct {
    ($name:ident { $($field:ident: $type:ty),* }) => {
        #[allow(unsafe_code, reason = "the C form of the structure, part of the plugin boundary")]
        const _: () = {
            use $crate::plugin::abi::Lend;

            #[repr(C)]
            #[derive(Clone, Copy)]
            #[expect(unnameable_types, reason = "named through the trait: `<T as Lend>::Lent`, `<T as Give>::Given`")]
            pub struct Lent { $(pub $field: <$type as Lend>::Lent,)* }

            impl Lend for $name {
                type Lent = Lent;
                fn lend(&self) -> Lent {
                    Lent { $($field: self.$field.lend(),)* }
                }
                unsafe fn borrow(lent: Lent) -> ferrovirt_util::Result<Self> {
                    // SAFETY: forwarded to the caller, for every field.
                    Ok(Self { $($field: unsafe { Lend::borrow(lent.$field) }?,)* })
                }
            }
        };
        $crate::plugin::abi::give_struct!($name { $($field: $type),* });
    };
}

/// Writes the owned C form of a structure whose fields can all be given.
macro_rules! give_struct {
    ($name:ident { $($field:ident: $type:ty),* }) => {
        #[allow(unsafe_code, reason = "the C form of the structure, part of the plugin boundary")]
        const _: () = {
            use $crate::plugin::abi::Give;

            #[repr(C)]
            #[derive(Clone, Copy)]
            #[expect(unnameable_types, reason = "named through the trait: `<T as Lend>::Lent`, `<T as Give>::Given`")]
            pub struct Given { $(pub $field: <$type as Give>::Given,)* }

            impl Give for $name {
                type Given = Given;
                fn give(self) -> Given {
                    Given { $($field: self.$field.give(),)* }
                }
                unsafe fn take(given: Given) -> ferrovirt_util::Result<Self> {
                    // SAFETY: forwarded to the caller, for every field; all are taken before any error is returned.
                    $(let $field = unsafe { <$type as Give>::take(given.$field) };)*
                    Ok(Self { $($field: $field?,)* })
                }
            }
        };
    };
}

/// Makes a plain C structure its own C form.
macro_rules! pod_struct {
    ($($name:ident),* $(,)?) => {$(
        #[allow(unsafe_code, reason = "the C form of the structure, part of the plugin boundary")]
        impl $crate::plugin::abi::Give for $name {
            type Given = Self;
            fn give(self) -> Self { self }
            unsafe fn take(given: Self) -> ferrovirt_util::Result<Self> { Ok(given) }
        }
    )*};
}
pub(crate) use {give_struct, pod_struct, wire_struct};

/// An argument list in its C form, with the memory that it points into.
pub(crate) struct LentList<T> {
    items: Vec<T>,
}

impl<T> LentList<T> {
    pub(crate) fn slice(&self) -> FvSlice<T> {
        FvSlice::new(&self.items)
    }
}

/// Lends strings.
pub(crate) fn lend_strs(items: &[&str]) -> LentList<FvStr> {
    LentList { items: items.iter().map(|s| FvStr::new(s)).collect() }
}

/// Lends handles.
pub(crate) fn lend_all<T: Lend>(items: &[T]) -> LentList<T::Lent> {
    LentList { items: items.iter().map(Lend::lend).collect() }
}

/// Lends file descriptors.
pub(crate) fn lend_fds(items: &[BorrowedFd<'_>]) -> LentList<c_int> {
    LentList { items: items.iter().map(AsRawFd::as_raw_fd).collect() }
}

/// Borrows strings.
pub(crate) unsafe fn borrow_strs<'a>(lent: FvSlice<FvStr>) -> Result<Vec<&'a str>> {
    // SAFETY: forwarded to the caller.
    let items = unsafe { lent.slice() }?;
    // SAFETY: forwarded to the caller.
    items.iter().map(|s| unsafe { s.required() }).collect()
}

/// Copies handles.
pub(crate) unsafe fn borrow_all<T: Lend>(lent: FvSlice<T::Lent>) -> Result<Vec<T>> {
    // SAFETY: forwarded to the caller.
    let items = unsafe { lent.slice() }?;
    // SAFETY: forwarded to the caller.
    items.iter().map(|item| unsafe { T::borrow(*item) }).collect()
}

/// Borrows file descriptors.
pub(crate) unsafe fn borrow_fds<'a>(lent: FvSlice<c_int>) -> Result<Vec<BorrowedFd<'a>>> {
    // SAFETY: forwarded to the caller.
    let items = unsafe { lent.slice() }?;
    if items.iter().any(|fd| *fd < 0) {
        return Err(garbage("file descriptor"));
    }
    // SAFETY: the caller keeps the descriptors open during the call; none is -1.
    Ok(items.iter().map(|fd| unsafe { BorrowedFd::borrow_raw(*fd) }).collect())
}

/// Typed parameters in their C form, with their strings.
pub struct LentParams {
    items: Vec<FvTypedParam>,
    _strings: Vec<std::ffi::CString>,
}

impl LentParams {
    /// Lends `params`. A string with a NUL byte ends there, as it would in C.
    #[must_use]
    pub fn new(params: &TypedParams) -> Self {
        let mut strings = Vec::new();
        let items = params
            .iter()
            .map(|param| {
                to_c(param, |text| {
                    let bytes = text.split('\0').next().unwrap_or_default();
                    let string = std::ffi::CString::new(bytes).unwrap_or_default();
                    let pointer = string.as_ptr().cast_mut();
                    strings.push(string);
                    pointer
                })
            })
            .collect();
        Self { items, _strings: strings }
    }

    /// The C array.
    #[must_use]
    pub fn slice(&self) -> FvSlice<FvTypedParam> {
        FvSlice::new(&self.items)
    }
}

/// The C form of one parameter; `string` says where its text is put.
pub fn to_c(param: &TypedParam, string: impl FnOnce(&str) -> *mut c_char) -> FvTypedParam {
    let mut field = [0; FIELD_MAX + 1];
    for (to, from) in field.iter_mut().zip(param.field.padded()) {
        *to = from.cast_signed();
    }
    let value = match &param.value {
        TypedValue::Int(v) => FvTypedValue { i: *v },
        TypedValue::UInt(v) => FvTypedValue { ui: *v },
        TypedValue::LLong(v) => FvTypedValue { l: *v },
        TypedValue::ULLong(v) => FvTypedValue { ul: *v },
        TypedValue::Double(v) => FvTypedValue { d: *v },
        TypedValue::Boolean(v) => FvTypedValue { b: c_char::from(*v) },
        TypedValue::String(v) => FvTypedValue { s: string(v) },
        TypedValue::NoString => FvTypedValue { s: std::ptr::null_mut() },
    };
    FvTypedParam { field, type_: param.value.type_number(), value }
}

/// The Rust form of one C parameter.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` for a type number or a text that cannot be.
///
/// # Safety
/// A string value must be NULL or NUL-terminated.
pub unsafe fn from_c(param: &FvTypedParam) -> Result<TypedParam> {
    let bytes = param.field.map(c_char::cast_unsigned);
    let name = bytes.split(|byte| *byte == 0).next().and_then(|name| std::str::from_utf8(name).ok());
    let field = name.and_then(FieldName::new).ok_or_else(|| garbage("parameter name"))?;
    // SAFETY: the type number says which member was written; all are plain numbers but `s`.
    let value = unsafe {
        match param.type_ {
            1 => TypedValue::Int(param.value.i),
            2 => TypedValue::UInt(param.value.ui),
            3 => TypedValue::LLong(param.value.l),
            4 => TypedValue::ULLong(param.value.ul),
            5 => TypedValue::Double(param.value.d),
            6 => TypedValue::Boolean(param.value.b != 0),
            7 if param.value.s.is_null() => TypedValue::NoString,
            7 => {
                let text = std::ffi::CStr::from_ptr(param.value.s).to_str();
                TypedValue::String(text.map_err(|_| garbage("parameter value"))?.to_owned())
            }
            other => {
                let detail = format!("unknown type {other} for parameter '{field}'");
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail));
            }
        }
    };
    Ok(TypedParam { field, value })
}

/// Copies lent parameters.
///
/// # Errors
/// As [`from_c`].
///
/// # Safety
/// `lent` must be valid, its string values NUL-terminated.
pub unsafe fn borrow_params(lent: FvSlice<FvTypedParam>) -> Result<TypedParams> {
    // SAFETY: forwarded to the caller.
    let items = unsafe { lent.slice() }?;
    // SAFETY: forwarded to the caller.
    items.iter().map(|item| unsafe { from_c(item) }).collect()
}

impl Give for TypedParams {
    type Given = FvVec<FvTypedParam>;
    fn give(self) -> Self::Given {
        FvVec::of(self.iter().map(|param| to_c(param, |text| give_text(text).data.cast())))
    }
    unsafe fn take(given: Self::Given) -> Result<Self> {
        let take = |item: FvTypedParam| {
            // SAFETY: forwarded to the caller.
            let taken = unsafe { from_c(&item) };
            if item.type_ == 7 {
                // SAFETY: type 7 has a string, which is ours now.
                let string = unsafe { item.value.s };
                // SAFETY: given memory is ours now.
                unsafe { libc::free(string.cast()) };
            }
            taken
        };
        // SAFETY: forwarded to the caller.
        unsafe { given.take_each(take) }.map(Self::from)
    }
}
