//! How the driver's call table is written.

/// One row per call: `method(arguments) -> result = function;` becomes a method that calls `function` with the connection,
/// the call's context and the arguments.
macro_rules! table {
    ($($method:ident($($argument:ident: $type:ty),*) -> $result:ty = $function:path;)*) => {$(
        fn $method(&self, call: &Call, $($argument: $type),*) -> Result<$result> {
            $function(self, call, $($argument),*)
        }
    )*};
}
