use super::*;
use crate::nwfilter::FilterRef;

fn lines(rule: &str, variables: &Variables) -> Vec<String> {
    let filter = Filter::parse(&format!("<filter name='f'>{rule}</filter>")).unwrap();
    let none = |name: &str| -> Result<Filter> { panic!("no filter {name}") };
    let list = instances(&filter, variables, &none).unwrap();
    let commands = list.iter().flat_map(|instance| instance.commands("tap3").unwrap());
    commands.map(|command| command.args().join(" ")).collect()
}

#[test]
fn negated_values_and_ranges() {
    let rule =
        "<rule action='drop' direction='in'><tcp match='no' srcipfrom='10.0.0.1' srcipto='10.0.0.9'/></rule>";
    assert_eq!(
        lines(rule, &Variables::default())[1],
        "-A FP-tap3 -p tcp -m iprange ! --src-range 10.0.0.1-10.0.0.9 -j DROP"
    );
    let rule = "<rule action='drop' direction='out'><mac match='no' srcmacaddr='2:0:0:0:0:1'/></rule>";
    assert_eq!(
        lines(rule, &Variables::default()),
        ["-t nat -A libvirt-J-tap3 -s ! 02:00:00:00:00:01 -j DROP"]
    );
}

#[test]
fn variables_with_one_iterator_go_in_step() {
    let mut variables = Variables::default();
    for (name, value) in [("IP", "10.0.0.1"), ("IP", "10.0.0.2"), ("PORT", "1"), ("PORT", "2")] {
        variables.push(name, value);
    }
    let rule = |port: &str| {
        format!(
            "<rule action='accept' direction='in'><ip srcipaddr='$IP' protocol='tcp' srcportstart='{port}'/></rule>"
        )
    };
    assert_eq!(lines(&rule("$PORT"), &variables).len(), 2);
    assert_eq!(lines(&rule("$PORT[@1]"), &variables).len(), 4);
    assert!(lines(&rule("$PORT[1]"), &variables)[1].contains("--ip-source 10.0.0.2"));
}

#[test]
fn a_filter_in_itself_is_refused() {
    let mut filter = Filter::parse("<filter name='f'/>").unwrap();
    filter.entries.push(Entry::Include(FilterRef { filter: "f".into(), parameters: Vec::new() }));
    let find = |_: &str| Ok(filter.clone());
    assert!(instances(&filter, &Variables::default(), &find).unwrap_err().message().contains("'f'"));
}
