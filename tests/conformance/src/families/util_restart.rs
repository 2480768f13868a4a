//! Family `util/virnetdaemon`: a daemon's servers over a restart in place.

use ferrovirt_rpc::server::restart::DaemonState;
use ferrovirt_util::{Error, json};
use serde_json::Value;

use super::util_values::families;
use crate::{Case, Failure, Family, Outcome};

families! {
    NetDaemonFamily "util/virnetdaemon" => run,
}

fn restart(case: &Case) -> Result<Result<String, Error>, Failure> {
    let text = case.input_text("json")?;
    let names: Vec<&str> =
        case.input("servers").as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let state = match DaemonState::parse(&text, &names) {
        Ok(state) => state,
        Err(error) => return Ok(Err(error)),
    };
    if let Some(error) = names.iter().find_map(|name| state.server(name).err()) {
        return Ok(Err(error.into()));
    }
    // What the environment's daemon accepts as its own.
    let foreign = |data: &Option<Value>| data.as_ref().is_some_and(|data| *data != 1729);
    if state.servers.iter().flat_map(|server| &server.clients).any(|client| foreign(&client.private_data)) {
        return Err(Failure::new("private data"));
    }
    Ok(Ok(json::to_pretty(&state.to_json())))
}

fn run(case: &Case) -> Outcome {
    match restart(case)? {
        Ok(text) => case.expect_output("json", &text),
        Err(error) => case.expect_output("error_text", &error.message()),
    }
}
