//! Derives used by `ferrovirt-util` and `ferrovirt-conf`: the XML mapping of documents and string enumerations.
#![forbid(unsafe_code)]
