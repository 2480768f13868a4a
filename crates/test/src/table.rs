//! How a driver's call tables are written.

/// One row per call: `method(arguments) -> result = function;` becomes a method that calls `function` with the
/// connection's state and the arguments.
macro_rules! table {
    ($($method:ident($($argument:ident: $type:ty),*) -> $result:ty = $function:path;)*) => {$(
        fn $method(&self, _: &Call, $($argument: $type),*) -> Result<$result> {
            $function(&self.state, $($argument),*)
        }
    )*};
}
