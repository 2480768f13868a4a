//! The forms of `<filter>` and `<filterbinding>`. What a rule can match is the table of protocols.

use ferrovirt_util::xml::{Form, Part, ValueForm, XmlValue as _, patterns};
use ferrovirt_util::{form, leaf, nested};

use super::protocols::PROTOCOL_PARTS;
use super::{Action, Direction, PRIORITY_LIMIT, chain_base};

const PRIORITY: ValueForm = ValueForm::integer(-(PRIORITY_LIMIT as i128), PRIORITY_LIMIT as i128);

const CHAIN: ValueForm = ValueForm::Pattern {
    name: "name of a chain",
    accepts: |text| chain_base(text).is_some(),
    samples: &["root", "ipv4", "mac-own"],
};

/// `<filter>`.
pub(crate) fn filter() -> &'static Form {
    form!(
        "Filter";
        Part::attr("name", FILTER_NAME).required(),
        Part::attr("chain", CHAIN),
        Part::attr("priority", PRIORITY),
        leaf!("uuid", patterns::UUID),
        Part::child("filterref", filter_ref).many(),
        Part::child("rule", rule).many(),
    )
}

fn rule() -> &'static Form {
    form!(
        "Rule";
        Part::attr("action", Action::FORM).required(),
        Part::attr("direction", Direction::FORM).required(),
        Part::attr("priority", PRIORITY),
        Part::attr("statematch", ValueForm::Words(&["0", "1", "false", "true"])),
        Part::one_of(PROTOCOL_PARTS),
    )
}

/// `<filterref>`, also of a guest's interface.
pub(crate) fn filter_ref() -> &'static Form {
    form!(
        "FilterRef";
        Part::attr("filter", FILTER_NAME).required(),
        nested!("parameter"; Part::attr("name", VARIABLE).required(), Part::attr("value", VALUE).required()).many(),
    )
}

const FILTER_NAME: ValueForm = ValueForm::Pattern {
    name: "name of a filter",
    accepts: |text| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.:-".contains(&b))
    },
    samples: &["clean-traffic", "a_1"],
};

const VARIABLE: ValueForm = ValueForm::Pattern {
    name: "name of a variable",
    accepts: |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'),
    samples: &["IP", "PORT_1"],
};

const VALUE: ValueForm = ValueForm::Pattern {
    name: "value of a variable",
    accepts: |text| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.:".contains(&b))
    },
    samples: &["10.1.2.3", "80"],
};

/// `<filterbinding>`.
pub(crate) fn binding() -> &'static Form {
    form!(
        "FilterBinding";
        nested!("owner"; leaf!("uuid", patterns::UUID).required(), leaf!("name", patterns::NAME).required()).required(),
        nested!("portdev"; Part::attr("name", patterns::DEVICE_NAME).required()).required(),
        nested!("linkdev"; Part::attr("name", patterns::DEVICE_NAME).required()),
        nested!("mac"; Part::attr("address", patterns::MAC).required()).required(),
        Part::child("filterref", filter_ref).required(),
    )
}
