//! Tables of types. The generated files consist of these three.

/// The codec that a field names, or the type's own layout.
macro_rules! codec {
    () => {
        $crate::xdr::Plain
    };
    ($codec:ty) => {
        $codec
    };
}

/// A structure: its fields one after the other.
///
/// `xdr_struct! { /// Doc. Name { id: u32, cookie: Vec<u8> as Bytes<16>, } }` becomes
/// `pub struct Name { pub id: u32, pub cookie: Vec<u8> }` with `Encode` and `Xdr`, which go through the fields in order,
/// `cookie` by `Bytes<16>`; sizes are the sums of the fields' sizes.
macro_rules! xdr_struct {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $ty:ty $(as $codec:ty)?,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[expect(missing_docs, reason = "the fields are named as in the protocol")]
        pub struct $name {
            $(pub $field: $ty,)*
        }

        impl $crate::xdr::Encode for $name {
            fn encode(&self, w: &mut $crate::xdr::Writer) -> Result<(), $crate::xdr::XdrError> {
                $(<$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::encode(&self.$field, w)?;)*
                Ok(())
            }
        }

        impl $crate::xdr::Xdr for $name {
            const MIN: u64 = 0 $(+ <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::MIN)*;
            const MAX: u64 = 0 $(+ <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::MAX)*;

            fn decode(r: &mut $crate::xdr::Reader<'_>) -> Result<Self, $crate::xdr::XdrError> {
                Ok(Self { $($field: <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::decode(r)?,)* })
            }

            #[cfg(any(test, feature = "samples"))]
            fn sample(rng: &mut $crate::samples::Rng) -> Self {
                Self { $($field: <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::sample(rng),)* }
            }

            #[cfg(any(test, feature = "samples"))]
            fn bloated(
                bloat: &$crate::samples::Bloat,
                room: u64,
                w: &mut $crate::xdr::Writer,
            ) -> Result<u64, $crate::xdr::XdrError> {
                $(let room =
                    <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::bloated(bloat, room, w)?;)*
                Ok(room)
            }
        }
    };
}

/// A union: a number that says which arm follows.
///
/// `xdr_union! { /// Doc. Name { 1 => Int(i32), 7 => String(String as Text<9>), } }` becomes
/// `pub enum Name { Int(i32), String(String) }`; a number without an arm is an error. The first arm is the default.
macro_rules! xdr_union {
    ($(#[$doc:meta])* $name:ident { $($value:literal => $arm:ident($ty:ty $(as $codec:ty)?),)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[expect(missing_docs, reason = "the arms are named as in the protocol")]
        pub enum $name {
            $($arm($ty),)+
        }

        impl Default for $name {
            fn default() -> Self {
                $crate::xdr::first!($($name::$arm(<$ty>::default()),)+)
            }
        }

        impl $crate::xdr::Encode for $name {
            fn encode(&self, w: &mut $crate::xdr::Writer) -> Result<(), $crate::xdr::XdrError> {
                match self {
                    $(Self::$arm(value) => {
                        w.i32($value)?;
                        <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::encode(value, w)
                    })+
                }
            }
        }

        impl $crate::xdr::Xdr for $name {
            const MIN: u64 = 4 + $crate::xdr::smallest(
                &[$(<$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::MIN,)+]);
            const MAX: u64 = 4 + $crate::xdr::largest(
                &[$(<$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::MAX,)+]);

            fn decode(r: &mut $crate::xdr::Reader<'_>) -> Result<Self, $crate::xdr::XdrError> {
                match r.i32()? {
                    $($value => <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::decode(r).map(Self::$arm),)+
                    other => Err($crate::xdr::XdrError::Arm(other)),
                }
            }

            #[cfg(any(test, feature = "samples"))]
            fn sample(rng: &mut $crate::samples::Rng) -> Self {
                let arms = [$($value,)+];
                match arms[rng.index(arms.len())] {
                    $($value => Self::$arm(<$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::sample(rng)),)+
                    _ => Self::default(),
                }
            }

            #[cfg(any(test, feature = "samples"))]
            fn bloated(
                bloat: &$crate::samples::Bloat,
                room: u64,
                w: &mut $crate::xdr::Writer,
            ) -> Result<u64, $crate::xdr::XdrError> {
                let arms = [
                    $(($value, <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::MIN),)+
                ];
                let (arm, more) = bloat.arm(&arms, room);
                w.i32(arm)?;
                match arm {
                    $($value => {
                        <$crate::xdr::codec!($($codec)?) as $crate::xdr::Codec<$ty>>::bloated(bloat, room - more, w)
                    })+
                    other => Err($crate::xdr::XdrError::Arm(other)),
                }
            }
        }
    };
}

/// An enumeration: a number with names. Unknown numbers of newer peers pass through.
///
/// `xdr_enum! { /// Doc. Name { NONE = 0, SASL = 1, } }` becomes `pub struct Name(pub i32)` with associated constants.
macro_rules! xdr_enum {
    ($(#[$doc:meta])* $name:ident { $($member:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub i32);

        #[expect(missing_docs, reason = "the members are named as in the protocol")]
        impl $name {
            $(pub const $member: Self = Self($value);)*
        }

        impl $crate::xdr::Encode for $name {
            fn encode(&self, w: &mut $crate::xdr::Writer) -> Result<(), $crate::xdr::XdrError> {
                w.i32(self.0)
            }
        }

        impl $crate::xdr::Xdr for $name {
            const MIN: u64 = 4;
            const MAX: u64 = 4;

            fn decode(r: &mut $crate::xdr::Reader<'_>) -> Result<Self, $crate::xdr::XdrError> {
                r.i32().map(Self)
            }

            #[cfg(any(test, feature = "samples"))]
            fn sample(rng: &mut $crate::samples::Rng) -> Self {
                Self(<i32 as $crate::xdr::Xdr>::sample(rng))
            }

            #[cfg(any(test, feature = "samples"))]
            fn bloated(
                _: &$crate::samples::Bloat,
                room: u64,
                w: &mut $crate::xdr::Writer,
            ) -> Result<u64, $crate::xdr::XdrError> {
                w.i32(0).map(|()| room)
            }
        }
    };
}

/// The first of several expressions.
macro_rules! first {
    ($first:expr, $($rest:expr,)*) => {
        $first
    };
}

pub(crate) use {codec, first, xdr_enum, xdr_struct, xdr_union};

/// The smallest of some sizes.
pub(crate) const fn smallest(sizes: &[u64]) -> u64 {
    let (mut best, mut i) = (u64::MAX, 0);
    while i < sizes.len() {
        if sizes[i] < best {
            best = sizes[i];
        }
        i += 1;
    }
    best
}

/// The largest of some sizes.
pub(crate) const fn largest(sizes: &[u64]) -> u64 {
    let (mut best, mut i) = (0, 0);
    while i < sizes.len() {
        if sizes[i] > best {
            best = sizes[i];
        }
        i += 1;
    }
    best
}
