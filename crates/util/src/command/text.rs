//! Commands as text, for logs, errors and tests. Upstream: `virCommandToStringFull`, `virBufferEscapeShell`.

/// Quotes one word for a shell if it needs it.
#[must_use]
pub fn shell_quote(word: &str) -> String {
    const SPECIAL: &str = "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~";
    if word.is_empty() {
        return "''".to_owned();
    }
    if !word.contains(|c| SPECIAL.contains(c)) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// Joins variables, program and arguments. With `line_breaks`, each variable, the program and each option starts a line.
#[must_use]
pub fn command_text(env: &[(String, String)], words: &[String], line_breaks: bool) -> String {
    let mut text = String::new();
    for (name, value) in env {
        text += &format!("{name}={} ", shell_quote(value));
        if line_breaks {
            text += "\\\n";
        }
    }
    let Some((program, arguments)) = words.split_first() else { return text };
    text += &shell_quote(program);
    let option = |at: usize| arguments.get(at).map(|a| a.starts_with('-'));
    for (at, argument) in arguments.iter().enumerate() {
        text.push(' ');
        // The value of an option stays on its line, and so does a second value if another option follows.
        let value = option(at) == Some(false) && at > 0 && option(at - 1) == Some(true);
        let second = option(at) == Some(false)
            && at > 1
            && option(at - 1) == Some(false)
            && option(at - 2) == Some(true)
            && option(at + 1) == Some(true);
        if line_breaks && !value && !second {
            text += "\\\n";
        }
        text += &shell_quote(argument);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting() {
        for (word, expected) in
            [("", "''"), ("a", "a"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("a=b,c", "a=b,c")]
        {
            assert_eq!(shell_quote(word), expected);
        }
    }

    #[test]
    fn line_breaks() {
        let words = ["tool", "create", "-f", "raw", "-p", "udp", "!", "-q", "/in", "out", "-x", "a", "b"]
            .map(str::to_owned);
        let text = command_text(&[("A".into(), "B C".into())], &words, true);
        assert_eq!(
            text,
            "A='B C' \\\ntool \\\ncreate \\\n-f raw \\\n-p udp '!' \\\n-q /in out \\\n-x a \\\nb"
        );
        assert_eq!(command_text(&[], &words[..4], false), "tool create -f raw");
    }
}
