# Perl's Sys::Virt on the test driver. What it prints does not depend on the library below.
use strict;
use warnings;
use Sys::Virt;

sub refused {
    my ($what, $call) = @_;
    eval { $call->(); 1 } and die "$what: accepted\n";
    my $error = $@;
    printf "%s: %d %d %s\n", $what, $error->code, $error->domain, $error->message;
}

my $conn = Sys::Virt->new(uri => "test:///default");
print "type ", $conn->get_type, ", uri ", $conn->get_uri, "\n";
my $node = $conn->get_node_info;
print join(", ", map { "$_ $node->{$_}" } sort keys %$node), "\n";
for my $domain (sort { $a->get_name cmp $b->get_name } $conn->list_all_domains) {
    my $info = $domain->get_info;
    printf "domain %s %s id %d state %d memory %d of %d, %d CPUs\n", $domain->get_name, $domain->get_uuid_string,
        $domain->get_id, $info->{state}, $info->{memory}, $info->{maxMem}, $info->{nrVirtCpu};
    print $domain->get_xml_description;
}
my $defined = $conn->define_domain("<domain type='test'><name>perl</name><uuid>11111111-2222-4333-8444-555555555555</uuid>"
    . "<memory>1024</memory><os><type>hvm</type></os></domain>");
$defined->create;
printf "started: active %d, persistent %d, autostart %d\n", $defined->is_active, $defined->is_persistent,
    $defined->get_autostart;
$defined->suspend;
print "state ", join("/", $defined->get_state), "\n";
$defined->resume;
$defined->set_memory(512);
print "memory ", $defined->get_info->{memory}, "\n";
$defined->destroy;
$defined->undefine;
for my $network ($conn->list_all_networks) {
    printf "network %s active %d bridge %s\n", $network->get_name, $network->is_active, $network->get_bridge_name;
}
for my $pool ($conn->list_all_storage_pools) {
    my $info = $pool->get_info;
    printf "pool %s state %d capacity %s\n", $pool->get_name, $info->{state}, $info->{capacity};
    my $volume = $pool->create_volume("<volume><name>v</name><capacity>1048576</capacity></volume>");
    printf "volume %s %s\n", $volume->get_path, $volume->get_info->{capacity};
    $volume->delete;
}
for my $interface ($conn->list_all_interfaces) {
    printf "interface %s %s\n", $interface->get_name, $interface->get_mac;
}
refused("look-up", sub { $conn->get_domain_by_name("absent") });
refused("document", sub { $conn->define_domain("<domain/>") });
refused("network", sub { $conn->get_network_by_name("absent") });
refused("pool", sub { $conn->get_storage_pool_by_name("absent") });
