/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The table that a ferrovirt driver offers when it is a plugin.
 *
 * A plugin is a shared object called libferrovirt_driver_NAME.so with one function,
 *
 *     const FvDescriptor *ferrovirt_driver_NAME(void);
 *
 * The contract:
 *  - pointers are NULL where documented, else valid for the duration of the call;
 *  - arguments are lent: they belong to the caller and stay unchanged during the call;
 *  - results and errors are given: their memory comes from malloc and belongs to whoever receives it;
 *  - a function returns 0 and writes its result, or returns -1 and writes the error;
 *  - functions are called from any thread; a connection pointer is used until `close` and not after it;
 *  - a slot that a driver does not have is NULL; a table's `size` says how many slots it has.
 *
 * Written by `cargo xtask gen` from crates/api/definition/: do not edit.
 */
#ifndef FERROVIRT_DRIVER_H
#define FERROVIRT_DRIVER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A lent string, not NUL-terminated; `data` is NULL for an absent one. */
typedef struct { const char *data; size_t len; } FvStr;

/* A given string: `len` bytes; a NUL byte after them is welcome. `data` is NULL for an absent one. */
typedef struct { char *data; size_t len; } FvText;

/*
 * A given name: up to FV_NAME_IN_PLACE bytes stand in `in_place`, more at `data`; `len` alone says which. As with FvText, a NUL
 * byte after them is welcome, and there is room for it.
 */
#define FV_NAME_IN_PLACE 23u
typedef struct {
    size_t len;
    union { char in_place[FV_NAME_IN_PLACE + 1]; char *data; } text;
} FvName;

/* The 16 bytes of a UUID in their written order. */
typedef struct { uint8_t bytes[16]; } FvUuid;

/* A typed parameter; `type` is 1 int, 2 unsigned int, 3 long long, 4 unsigned long long, 5 double, 6 boolean, 7 string. */
typedef struct {
    char field[80];
    int type;
    union { int i; uint32_t ui; int64_t l; uint64_t ul; double d; char b; char *s; } value;
} FvTypedParam;

typedef struct { const FvTypedParam *data; size_t len; } FvTypedParamSlice;
typedef struct { FvTypedParam *data; size_t len; } FvTypedParamVec;

/* Context of a call. */
typedef struct {
    size_t size;                /* of this structure in bytes */
    uint64_t deadline_ns;       /* when the call must end, in nanoseconds of CLOCK_MONOTONIC; 0 for no limit */
    const uint8_t *cancelled;   /* becomes non-zero when the caller cancels; NULL if it cannot */
    int read_only;              /* 1 on a read-only connection */
    FvTypedParamSlice identity; /* attributes of the caller; empty if not known */
} FvCall;

/* Room for an error: the fields of virError, and the last lines of a child's log. */
typedef struct {
    int code, domain, level, int1, int2;
    FvText message, str1, str2, str3, log_tail;
} FvError;

/* A stream's functions. Counts are returned; -1 is an error, -2 would block, -3 a hole. */
typedef struct {
    size_t size;
    int64_t (*send)(const FvCall *call, void *data, const uint8_t *bytes, size_t len, int nonblock, FvError *err);
    int64_t (*recv)(const FvCall *call, void *data, uint8_t *bytes, size_t len, uint32_t flags, int nonblock, FvError *err);
    int (*send_hole)(const FvCall *call, void *data, int64_t length, uint32_t flags, FvError *err);
    int64_t (*recv_hole)(const FvCall *call, void *data, uint32_t flags, FvError *err);
    int (*in_data)(const FvCall *call, void *data, int64_t *length, FvError *err); /* 1 data, 0 hole */
    int (*finish)(const FvCall *call, void *data, FvError *err);
    int (*abort)(const FvCall *call, void *data, FvError *err);
    int (*pollable)(void *data); /* a descriptor to poll, or -1 */
    void (*free)(void *data);    /* last use of the stream */
} FvStreamTable;

/* A given stream. */
typedef struct { const FvStreamTable *table; void *data; } FvStream;

#define FV_MAGIC 0x31445646u /* "FVD1" in memory order */
#define FV_VERSION 2u
#define FV_DEFINITION UINT64_C(0xd86cf0f96e7a9c64)

typedef struct { FvStr name; FvUuid uuid; int32_t id; } FvDomain;
typedef struct { FvName name; FvUuid uuid; int32_t id; } FvGivenDomain;
typedef struct { FvGivenDomain domain; FvName name; } FvGivenDomainCheckpoint;
typedef struct { FvDomain domain; FvStr name; } FvDomainCheckpoint;
typedef struct { FvGivenDomainCheckpoint *data; size_t len; } FvGivenDomainCheckpointVec;
typedef struct { FvGivenDomain domain; FvName name; } FvGivenDomainSnapshot;
typedef struct { FvDomain domain; FvStr name; } FvDomainSnapshot;
typedef struct { FvText *data; size_t len; } FvTextVec;
typedef struct { FvGivenDomainSnapshot *data; size_t len; } FvGivenDomainSnapshotVec;
typedef struct { int32_t *data; size_t len; } FvIntVec;
typedef struct { uint8_t state; uint64_t max_mem; uint64_t memory; uint16_t nr_virt_cpu; uint64_t cpu_time; } FvGivenDomainInfo;
typedef struct { const uint8_t *data; size_t len; } FvByteSlice;
typedef struct { uint32_t number; int32_t state; uint64_t cpu_time; int32_t cpu; } FvGivenVcpuInfo;
typedef struct { FvGivenVcpuInfo *data; size_t len; } FvGivenVcpuInfoVec;
typedef struct { uint8_t *data; size_t len; } FvByteVec;
typedef struct { FvGivenVcpuInfoVec first; FvByteVec second; } FvGivenVcpuInfoVecByteVecTuple;
typedef struct { FvText first; int32_t second; } FvTextIntTuple;
typedef struct { int64_t rd_req; int64_t rd_bytes; int64_t wr_req; int64_t wr_bytes; int64_t errs; } FvGivenDomainBlockStats;
typedef struct { int64_t rx_bytes; int64_t rx_packets; int64_t rx_errs; int64_t rx_drop; int64_t tx_bytes; int64_t tx_packets; int64_t tx_errs; int64_t tx_drop; } FvGivenDomainInterfaceStats;
typedef struct { FvText label; int enforcing; } FvGivenSecurityLabel;
typedef struct { int32_t tag; uint64_t val; } FvGivenDomainMemoryStat;
typedef struct { FvGivenDomainMemoryStat *data; size_t len; } FvGivenDomainMemoryStatVec;
typedef struct { int32_t type; uint64_t time_elapsed; uint64_t time_remaining; uint64_t data_total; uint64_t data_processed; uint64_t data_remaining; uint64_t mem_total; uint64_t mem_processed; uint64_t mem_remaining; uint64_t file_total; uint64_t file_processed; uint64_t file_remaining; } FvGivenDomainJobInfo;
typedef struct { uint64_t capacity; uint64_t allocation; uint64_t physical; } FvGivenDomainBlockInfo;
typedef struct { int32_t first; int32_t second; } FvIntIntTuple;
typedef struct { FvText first; FvStream second; } FvTextStreamTuple;
typedef struct { uint32_t state; uint32_t details; uint64_t state_time; } FvGivenDomainControlInfo;
typedef struct { const uint32_t *data; size_t len; } FvUIntSlice;
typedef struct { int32_t type; uint64_t bandwidth; uint64_t cur; uint64_t end; } FvGivenDomainBlockJobInfo;
typedef struct { int present; FvGivenDomainBlockJobInfo value; } FvOptionalGivenDomainBlockJobInfo;
typedef struct { int32_t first; FvTypedParamVec second; } FvIntTypedParamVecTuple;
typedef struct { FvText disk; int32_t error; } FvGivenDiskError;
typedef struct { FvGivenDiskError *data; size_t len; } FvGivenDiskErrorVec;
typedef struct { FvGivenDomain *data; size_t len; } FvGivenDomainVec;
typedef struct { FvGivenSecurityLabel *data; size_t len; } FvGivenSecurityLabelVec;
typedef struct { int present; FvByteVec value; } FvOptionalByteVec;
typedef struct { const int *data; size_t len; } FvIntSlice;
typedef struct { const FvStr *data; size_t len; } FvStrSlice;
typedef struct { int64_t first; uint32_t second; } FvLongUIntTuple;
typedef struct { const FvDomain *data; size_t len; } FvDomainSlice;
typedef struct { FvGivenDomain domain; FvTypedParamVec params; } FvGivenStatsRecord;
typedef struct { FvGivenStatsRecord *data; size_t len; } FvGivenStatsRecordVec;
typedef struct { FvText mountpoint; FvText name; FvText fs_type; FvTextVec devices; } FvGivenFsInfo;
typedef struct { FvGivenFsInfo *data; size_t len; } FvGivenFsInfoVec;
typedef struct { uint32_t id; FvByteVec cpumap; } FvGivenIothreadInfo;
typedef struct { FvGivenIothreadInfo *data; size_t len; } FvGivenIothreadInfoVec;
typedef struct { int present; FvText value; } FvOptionalText;
typedef struct { int32_t family; FvText address; uint32_t prefix; } FvGivenIpAddress;
typedef struct { FvGivenIpAddress *data; size_t len; } FvGivenIpAddressVec;
typedef struct { FvText name; FvOptionalText hwaddr; FvGivenIpAddressVec addresses; } FvGivenInterfaceAddresses;
typedef struct { FvGivenInterfaceAddresses *data; size_t len; } FvGivenInterfaceAddressesVec;
typedef struct { FvText model; uint64_t memory_kib; uint32_t cpus; uint32_t mhz; uint32_t nodes; uint32_t sockets; uint32_t cores; uint32_t threads; } FvGivenNodeInfo;
typedef struct { uint64_t *data; size_t len; } FvULongVec;
typedef struct { FvText model; FvText doi; } FvGivenSecurityModel;
typedef struct { FvText field; uint64_t value; } FvGivenStatField;
typedef struct { FvGivenStatField *data; size_t len; } FvGivenStatFieldVec;
typedef struct { int32_t first; FvByteVec second; uint32_t third; } FvIntByteVecUIntTuple;
typedef struct { const uint64_t *data; size_t len; } FvULongSlice;
typedef struct { FvStr name; FvStr parent; } FvNodeDevice;
typedef struct { FvIntVec first; FvText second; } FvIntVecTextTuple;
typedef struct { FvByteVec first; FvOptionalText second; } FvByteVecOptionalTextTuple;
typedef struct { FvByteVec first; FvText second; } FvByteVecTextTuple;
typedef struct { FvStream first; FvByteVec second; } FvStreamByteVecTuple;
typedef struct { FvGivenDomain first; FvByteVec second; } FvGivenDomainByteVecTuple;
typedef struct { FvName name; FvUuid uuid; } FvGivenNetwork;
typedef struct { FvStr name; FvUuid uuid; } FvNetwork;
typedef struct { FvGivenNetwork *data; size_t len; } FvGivenNetworkVec;
typedef struct { FvText iface; int64_t expiry_time; int32_t family; FvOptionalText mac; FvOptionalText iaid; FvText address; uint32_t prefix; FvOptionalText hostname; FvOptionalText client_id; } FvGivenDhcpLease;
typedef struct { FvGivenDhcpLease *data; size_t len; } FvGivenDhcpLeaseVec;
typedef struct { FvGivenNetwork network; FvUuid uuid; } FvGivenNetworkPort;
typedef struct { FvGivenNetworkPort *data; size_t len; } FvGivenNetworkPortVec;
typedef struct { FvNetwork network; FvUuid uuid; } FvNetworkPort;
typedef struct { FvName name; FvUuid uuid; } FvGivenStoragePool;
typedef struct { FvStr pool; FvStr name; FvStr key; } FvStorageVol;
typedef struct { FvStr name; FvUuid uuid; } FvStoragePool;
typedef struct { int32_t state; uint64_t capacity; uint64_t allocation; uint64_t available; } FvGivenStoragePoolInfo;
typedef struct { FvName pool; FvName name; FvName key; } FvGivenStorageVol;
typedef struct { int32_t type; uint64_t capacity; uint64_t allocation; } FvGivenStorageVolInfo;
typedef struct { FvGivenStoragePool *data; size_t len; } FvGivenStoragePoolVec;
typedef struct { FvGivenStorageVol *data; size_t len; } FvGivenStorageVolVec;
typedef struct { FvName name; FvName mac; } FvGivenInterface;
typedef struct { FvStr name; FvStr mac; } FvInterface;
typedef struct { FvGivenInterface *data; size_t len; } FvGivenInterfaceVec;
typedef struct { FvName name; FvName parent; } FvGivenNodeDevice;
typedef struct { FvGivenNodeDevice *data; size_t len; } FvGivenNodeDeviceVec;
typedef struct { FvName name; FvUuid uuid; } FvGivenNwfilter;
typedef struct { FvStr name; FvUuid uuid; } FvNwfilter;
typedef struct { FvGivenNwfilter *data; size_t len; } FvGivenNwfilterVec;
typedef struct { FvName port_dev; FvName filter_name; } FvGivenNwfilterBinding;
typedef struct { FvGivenNwfilterBinding *data; size_t len; } FvGivenNwfilterBindingVec;
typedef struct { FvStr port_dev; FvStr filter_name; } FvNwfilterBinding;
typedef struct { FvUuid uuid; int32_t usage_type; FvName usage_id; } FvGivenSecret;
typedef struct { FvUuid uuid; int32_t usage_type; FvStr usage_id; } FvSecret;
typedef struct { FvGivenSecret *data; size_t len; } FvGivenSecretVec;

/* Calls about domains and the host. */
typedef struct FvHypervisorTable {
    size_t size; /* of this structure in bytes */
    int (*domain_checkpoint_create_xml)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml_desc, uint32_t flags, FvGivenDomainCheckpoint *out, FvError *err); /* virDomainCheckpointCreateXML */
    int (*domain_checkpoint_delete)(const FvCall *call, const void *conn, FvDomainCheckpoint checkpoint, uint32_t flags, FvError *err); /* virDomainCheckpointDelete */
    int (*domain_checkpoint_get_parent)(const FvCall *call, const void *conn, FvDomainCheckpoint checkpoint, uint32_t flags, FvGivenDomainCheckpoint *out, FvError *err); /* virDomainCheckpointGetParent */
    int (*domain_checkpoint_get_xml_desc)(const FvCall *call, const void *conn, FvDomainCheckpoint checkpoint, uint32_t flags, FvText *out, FvError *err); /* virDomainCheckpointGetXMLDesc */
    int (*domain_checkpoint_list_all_children)(const FvCall *call, const void *conn, FvDomainCheckpoint checkpoint, uint32_t flags, FvGivenDomainCheckpointVec *out, FvError *err); /* virDomainCheckpointListAllChildren */
    int (*domain_checkpoint_lookup_by_name)(const FvCall *call, const void *conn, FvDomain domain, FvStr name, uint32_t flags, FvGivenDomainCheckpoint *out, FvError *err); /* virDomainCheckpointLookupByName */
    int (*domain_list_all_checkpoints)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvGivenDomainCheckpointVec *out, FvError *err); /* virDomainListAllCheckpoints */
    int (*domain_snapshot_create_xml)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml_desc, uint32_t flags, FvGivenDomainSnapshot *out, FvError *err); /* virDomainSnapshotCreateXML */
    int (*domain_snapshot_get_xml_desc)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, FvText *out, FvError *err); /* virDomainSnapshotGetXMLDesc */
    int (*domain_snapshot_num)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, int32_t *out, FvError *err); /* virDomainSnapshotNum */
    int (*domain_snapshot_list_names)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTextVec *out, FvError *err); /* virDomainSnapshotListNames */
    int (*domain_snapshot_lookup_by_name)(const FvCall *call, const void *conn, FvDomain domain, FvStr name, uint32_t flags, FvGivenDomainSnapshot *out, FvError *err); /* virDomainSnapshotLookupByName */
    int (*domain_has_current_snapshot)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, int *out, FvError *err); /* virDomainHasCurrentSnapshot */
    int (*domain_snapshot_current)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvGivenDomainSnapshot *out, FvError *err); /* virDomainSnapshotCurrent */
    int (*domain_revert_to_snapshot)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, FvError *err); /* virDomainRevertToSnapshot */
    int (*domain_snapshot_delete)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, FvError *err); /* virDomainSnapshotDelete */
    int (*domain_snapshot_get_parent)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, FvGivenDomainSnapshot *out, FvError *err); /* virDomainSnapshotGetParent */
    int (*domain_snapshot_list_children_names)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, FvTextVec *out, FvError *err); /* virDomainSnapshotListChildrenNames */
    int (*domain_snapshot_num_children)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, int32_t *out, FvError *err); /* virDomainSnapshotNumChildren */
    int (*domain_list_all_snapshots)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvGivenDomainSnapshotVec *out, FvError *err); /* virDomainListAllSnapshots */
    int (*domain_snapshot_has_metadata)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, int *out, FvError *err); /* virDomainSnapshotHasMetadata */
    int (*domain_snapshot_is_current)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, int *out, FvError *err); /* virDomainSnapshotIsCurrent */
    int (*domain_snapshot_list_all_children)(const FvCall *call, const void *conn, FvDomainSnapshot snapshot, uint32_t flags, FvGivenDomainSnapshotVec *out, FvError *err); /* virDomainSnapshotListAllChildren */
    int (*connect_list_domains)(const FvCall *call, const void *conn, FvIntVec *out, FvError *err); /* virConnectListDomains */
    int (*connect_num_of_domains)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfDomains */
    int (*domain_create_xml)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, FvGivenDomain *out, FvError *err); /* virDomainCreateXML */
    int (*domain_destroy)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainDestroy */
    int (*domain_get_info)(const FvCall *call, const void *conn, FvDomain domain, FvGivenDomainInfo *out, FvError *err); /* virDomainGetInfo */
    int (*domain_get_max_memory)(const FvCall *call, const void *conn, FvDomain domain, uint64_t *out, FvError *err); /* virDomainGetMaxMemory */
    int (*domain_get_os_type)(const FvCall *call, const void *conn, FvDomain domain, FvText *out, FvError *err); /* virDomainGetOSType */
    int (*domain_get_xml_desc)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvText *out, FvError *err); /* virDomainGetXMLDesc */
    int (*domain_lookup_by_id)(const FvCall *call, const void *conn, int32_t id, FvGivenDomain *out, FvError *err); /* virDomainLookupByID */
    int (*domain_lookup_by_name)(const FvCall *call, const void *conn, FvStr name, FvGivenDomain *out, FvError *err); /* virDomainLookupByName */
    int (*domain_restore)(const FvCall *call, const void *conn, FvStr from, FvError *err); /* virDomainRestore */
    int (*domain_resume)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainResume */
    int (*domain_save)(const FvCall *call, const void *conn, FvDomain domain, FvStr to, FvError *err); /* virDomainSave */
    int (*domain_set_max_memory)(const FvCall *call, const void *conn, FvDomain domain, uint64_t memory, FvError *err); /* virDomainSetMaxMemory */
    int (*domain_shutdown)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainShutdown */
    int (*domain_suspend)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainSuspend */
    int (*domain_lookup_by_uuid)(const FvCall *call, const void *conn, FvUuid uuid, FvGivenDomain *out, FvError *err); /* virDomainLookupByUUID */
    int (*domain_reboot)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainReboot */
    int (*domain_set_memory)(const FvCall *call, const void *conn, FvDomain domain, uint64_t memory, FvError *err); /* virDomainSetMemory */
    int (*domain_define_xml)(const FvCall *call, const void *conn, FvStr xml, FvGivenDomain *out, FvError *err); /* virDomainDefineXML */
    int (*domain_create)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainCreate */
    int (*domain_undefine)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainUndefine */
    int (*connect_list_defined_domains)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListDefinedDomains */
    int (*domain_set_vcpus)(const FvCall *call, const void *conn, FvDomain domain, uint32_t nvcpus, FvError *err); /* virDomainSetVcpus */
    int (*domain_pin_vcpu)(const FvCall *call, const void *conn, FvDomain domain, uint32_t vcpu, FvByteSlice cpumap, FvError *err); /* virDomainPinVcpu */
    int (*domain_get_vcpus)(const FvCall *call, const void *conn, FvDomain domain, int32_t maplen, FvGivenVcpuInfoVecByteVecTuple *out, FvError *err); /* virDomainGetVcpus */
    int (*connect_num_of_defined_domains)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfDefinedDomains */
    int (*domain_core_dump)(const FvCall *call, const void *conn, FvDomain domain, FvStr to, uint32_t flags, FvError *err); /* virDomainCoreDump */
    int (*domain_attach_device)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml, FvError *err); /* virDomainAttachDevice */
    int (*domain_detach_device)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml, FvError *err); /* virDomainDetachDevice */
    int (*domain_get_max_vcpus)(const FvCall *call, const void *conn, FvDomain domain, int32_t *out, FvError *err); /* virDomainGetMaxVcpus */
    int (*domain_get_autostart)(const FvCall *call, const void *conn, FvDomain domain, int *out, FvError *err); /* virDomainGetAutostart */
    int (*domain_set_autostart)(const FvCall *call, const void *conn, FvDomain domain, int32_t autostart, FvError *err); /* virDomainSetAutostart */
    int (*domain_get_scheduler_type)(const FvCall *call, const void *conn, FvDomain domain, FvTextIntTuple *out, FvError *err); /* virDomainGetSchedulerType */
    int (*domain_get_scheduler_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamVec *out, FvError *err); /* virDomainGetSchedulerParameters */
    int (*domain_set_scheduler_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, FvError *err); /* virDomainSetSchedulerParameters */
    int (*domain_block_stats)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, FvGivenDomainBlockStats *out, FvError *err); /* virDomainBlockStats */
    int (*domain_interface_stats)(const FvCall *call, const void *conn, FvDomain dom, FvStr device, FvGivenDomainInterfaceStats *out, FvError *err); /* virDomainInterfaceStats */
    int (*domain_block_peek)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint64_t offset, uint64_t size, uint32_t flags, FvByteVec *out, FvError *err); /* virDomainBlockPeek */
    int (*domain_memory_peek)(const FvCall *call, const void *conn, FvDomain dom, uint64_t start, uint64_t size, uint32_t flags, FvByteVec *out, FvError *err); /* virDomainMemoryPeek */
    int (*domain_get_security_label)(const FvCall *call, const void *conn, FvDomain domain, FvGivenSecurityLabel *out, FvError *err); /* virDomainGetSecurityLabel */
    int (*connect_domain_xml_from_native)(const FvCall *call, const void *conn, FvStr native_format, FvStr native_config, uint32_t flags, FvText *out, FvError *err); /* virConnectDomainXMLFromNative */
    int (*connect_domain_xml_to_native)(const FvCall *call, const void *conn, FvStr native_format, FvStr domain_xml, uint32_t flags, FvText *out, FvError *err); /* virConnectDomainXMLToNative */
    int (*domain_is_active)(const FvCall *call, const void *conn, FvDomain dom, int *out, FvError *err); /* virDomainIsActive */
    int (*domain_is_persistent)(const FvCall *call, const void *conn, FvDomain dom, int *out, FvError *err); /* virDomainIsPersistent */
    int (*domain_memory_stats)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvGivenDomainMemoryStatVec *out, FvError *err); /* virDomainMemoryStats */
    int (*domain_attach_device_flags)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml, uint32_t flags, FvError *err); /* virDomainAttachDeviceFlags */
    int (*domain_detach_device_flags)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml, uint32_t flags, FvError *err); /* virDomainDetachDeviceFlags */
    int (*domain_get_job_info)(const FvCall *call, const void *conn, FvDomain domain, FvGivenDomainJobInfo *out, FvError *err); /* virDomainGetJobInfo */
    int (*domain_abort_job)(const FvCall *call, const void *conn, FvDomain domain, FvError *err); /* virDomainAbortJob */
    int (*domain_migrate_set_max_downtime)(const FvCall *call, const void *conn, FvDomain domain, uint64_t downtime, uint32_t flags, FvError *err); /* virDomainMigrateSetMaxDowntime */
    int (*domain_update_device_flags)(const FvCall *call, const void *conn, FvDomain domain, FvStr xml, uint32_t flags, FvError *err); /* virDomainUpdateDeviceFlags */
    int (*domain_managed_save)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvError *err); /* virDomainManagedSave */
    int (*domain_has_managed_save_image)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, int *out, FvError *err); /* virDomainHasManagedSaveImage */
    int (*domain_managed_save_remove)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvError *err); /* virDomainManagedSaveRemove */
    int (*domain_get_block_info)(const FvCall *call, const void *conn, FvDomain domain, FvStr disk, uint32_t flags, FvGivenDomainBlockInfo *out, FvError *err); /* virDomainGetBlockInfo */
    int (*domain_create_with_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainCreateWithFlags */
    int (*domain_set_memory_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetMemoryParameters */
    int (*domain_get_memory_parameters)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetMemoryParameters */
    int (*domain_get_vcpus_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, int32_t *out, FvError *err); /* virDomainGetVcpusFlags */
    int (*domain_set_vcpus_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t nvcpus, uint32_t flags, FvError *err); /* virDomainSetVcpusFlags */
    int (*domain_open_console)(const FvCall *call, const void *conn, FvDomain dom, FvStr dev_name, uint32_t flags, FvStream *out, FvError *err); /* virDomainOpenConsole */
    int (*domain_is_updated)(const FvCall *call, const void *conn, FvDomain dom, int *out, FvError *err); /* virDomainIsUpdated */
    int (*domain_get_blkio_parameters)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetBlkioParameters */
    int (*domain_migrate_set_max_speed)(const FvCall *call, const void *conn, FvDomain domain, uint64_t bandwidth, uint32_t flags, FvError *err); /* virDomainMigrateSetMaxSpeed */
    int (*domain_set_blkio_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetBlkioParameters */
    int (*domain_set_memory_flags)(const FvCall *call, const void *conn, FvDomain domain, uint64_t memory, uint32_t flags, FvError *err); /* virDomainSetMemoryFlags */
    int (*domain_get_scheduler_parameters_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetSchedulerParametersFlags */
    int (*domain_get_state)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvIntIntTuple *out, FvError *err); /* virDomainGetState */
    int (*domain_inject_nmi)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainInjectNMI */
    int (*domain_screenshot)(const FvCall *call, const void *conn, FvDomain domain, uint32_t screen, uint32_t flags, FvTextStreamTuple *out, FvError *err); /* virDomainScreenshot */
    int (*domain_set_scheduler_parameters_flags)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetSchedulerParametersFlags */
    int (*domain_get_control_info)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvGivenDomainControlInfo *out, FvError *err); /* virDomainGetControlInfo */
    int (*domain_get_vcpu_pin_info)(const FvCall *call, const void *conn, FvDomain domain, int32_t ncpumaps, int32_t maplen, uint32_t flags, FvByteVec *out, FvError *err); /* virDomainGetVcpuPinInfo */
    int (*domain_pin_vcpu_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t vcpu, FvByteSlice cpumap, uint32_t flags, FvError *err); /* virDomainPinVcpuFlags */
    int (*domain_send_key)(const FvCall *call, const void *conn, FvDomain domain, uint32_t codeset, uint32_t holdtime, FvUIntSlice keycodes, uint32_t flags, FvError *err); /* virDomainSendKey */
    int (*domain_restore_flags)(const FvCall *call, const void *conn, FvStr from, FvStr dxml, uint32_t flags, FvError *err); /* virDomainRestoreFlags */
    int (*domain_save_flags)(const FvCall *call, const void *conn, FvDomain domain, FvStr to, FvStr dxml, uint32_t flags, FvError *err); /* virDomainSaveFlags */
    int (*domain_save_image_define_xml)(const FvCall *call, const void *conn, FvStr file, FvStr dxml, uint32_t flags, FvError *err); /* virDomainSaveImageDefineXML */
    int (*domain_save_image_get_xml_desc)(const FvCall *call, const void *conn, FvStr file, uint32_t flags, FvText *out, FvError *err); /* virDomainSaveImageGetXMLDesc */
    int (*domain_undefine_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainUndefineFlags */
    int (*domain_destroy_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainDestroyFlags */
    int (*domain_block_job_abort)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint32_t flags, FvError *err); /* virDomainBlockJobAbort */
    int (*domain_get_block_job_info)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint32_t flags, FvOptionalGivenDomainBlockJobInfo *out, FvError *err); /* virDomainGetBlockJobInfo */
    int (*domain_block_job_set_speed)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint64_t bandwidth, uint32_t flags, FvError *err); /* virDomainBlockJobSetSpeed */
    int (*domain_block_pull)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint64_t bandwidth, uint32_t flags, FvError *err); /* virDomainBlockPull */
    int (*domain_block_stats_flags)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainBlockStatsFlags */
    int (*domain_migrate_get_max_speed)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, uint64_t *out, FvError *err); /* virDomainMigrateGetMaxSpeed */
    int (*domain_open_graphics)(const FvCall *call, const void *conn, FvDomain dom, uint32_t idx, int32_t fd, uint32_t flags, FvError *err); /* virDomainOpenGraphics */
    int (*domain_reset)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainReset */
    int (*domain_block_resize)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint64_t size, uint32_t flags, FvError *err); /* virDomainBlockResize */
    int (*domain_get_block_io_tune)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetBlockIoTune */
    int (*domain_set_block_io_tune)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetBlockIoTune */
    int (*domain_get_interface_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvStr device, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetInterfaceParameters */
    int (*domain_get_numa_parameters)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetNumaParameters */
    int (*domain_set_interface_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvStr device, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetInterfaceParameters */
    int (*domain_set_numa_parameters)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetNumaParameters */
    int (*domain_block_rebase)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, FvStr base, uint64_t bandwidth, uint32_t flags, FvError *err); /* virDomainBlockRebase */
    int (*domain_get_cpu_stats)(const FvCall *call, const void *conn, FvDomain domain, uint32_t nparams, int32_t start_cpu, uint32_t ncpus, uint32_t flags, FvIntTypedParamVecTuple *out, FvError *err); /* virDomainGetCPUStats */
    int (*domain_get_disk_errors)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvGivenDiskErrorVec *out, FvError *err); /* virDomainGetDiskErrors */
    int (*domain_get_metadata)(const FvCall *call, const void *conn, FvDomain domain, int32_t type_, FvStr uri, uint32_t flags, FvText *out, FvError *err); /* virDomainGetMetadata */
    int (*domain_pm_suspend_for_duration)(const FvCall *call, const void *conn, FvDomain dom, uint32_t target, uint64_t duration, uint32_t flags, FvError *err); /* virDomainPMSuspendForDuration */
    int (*domain_set_metadata)(const FvCall *call, const void *conn, FvDomain domain, int32_t type_, FvStr metadata, FvStr key, FvStr uri, uint32_t flags, FvError *err); /* virDomainSetMetadata */
    int (*domain_shutdown_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainShutdownFlags */
    int (*domain_pm_wakeup)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvError *err); /* virDomainPMWakeup */
    int (*connect_list_all_domains)(const FvCall *call, const void *conn, uint32_t flags, FvGivenDomainVec *out, FvError *err); /* virConnectListAllDomains */
    int (*domain_get_hostname)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvText *out, FvError *err); /* virDomainGetHostname */
    int (*domain_get_security_label_list)(const FvCall *call, const void *conn, FvDomain domain, FvGivenSecurityLabelVec *out, FvError *err); /* virDomainGetSecurityLabelList */
    int (*domain_pin_emulator)(const FvCall *call, const void *conn, FvDomain domain, FvByteSlice cpumap, uint32_t flags, FvError *err); /* virDomainPinEmulator */
    int (*domain_get_emulator_pin_info)(const FvCall *call, const void *conn, FvDomain domain, int32_t maplen, uint32_t flags, FvOptionalByteVec *out, FvError *err); /* virDomainGetEmulatorPinInfo */
    int (*domain_block_commit)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, FvStr base, FvStr top, uint64_t bandwidth, uint32_t flags, FvError *err); /* virDomainBlockCommit */
    int (*domain_fs_trim)(const FvCall *call, const void *conn, FvDomain dom, FvStr mount_point, uint64_t minimum, uint32_t flags, FvError *err); /* virDomainFSTrim */
    int (*domain_send_process_signal)(const FvCall *call, const void *conn, FvDomain domain, int64_t pid_value, uint32_t signum, uint32_t flags, FvError *err); /* virDomainSendProcessSignal */
    int (*domain_open_channel)(const FvCall *call, const void *conn, FvDomain dom, FvStr name, uint32_t flags, FvStream *out, FvError *err); /* virDomainOpenChannel */
    int (*domain_get_job_stats)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvIntTypedParamVecTuple *out, FvError *err); /* virDomainGetJobStats */
    int (*domain_migrate_get_compression_cache)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, uint64_t *out, FvError *err); /* virDomainMigrateGetCompressionCache */
    int (*domain_migrate_set_compression_cache)(const FvCall *call, const void *conn, FvDomain domain, uint64_t cache_size, uint32_t flags, FvError *err); /* virDomainMigrateSetCompressionCache */
    int (*domain_create_with_files)(const FvCall *call, const void *conn, FvDomain domain, FvIntSlice files, uint32_t flags, FvError *err); /* virDomainCreateWithFiles */
    int (*domain_create_xml_with_files)(const FvCall *call, const void *conn, FvStr xml_desc, FvIntSlice files, uint32_t flags, FvGivenDomain *out, FvError *err); /* virDomainCreateXMLWithFiles */
    int (*domain_set_memory_stats_period)(const FvCall *call, const void *conn, FvDomain domain, int32_t period, uint32_t flags, FvError *err); /* virDomainSetMemoryStatsPeriod */
    int (*domain_core_dump_with_format)(const FvCall *call, const void *conn, FvDomain domain, FvStr to, uint32_t dumpformat, uint32_t flags, FvError *err); /* virDomainCoreDumpWithFormat */
    int (*domain_fs_freeze)(const FvCall *call, const void *conn, FvDomain dom, FvStrSlice mountpoints, uint32_t flags, int32_t *out, FvError *err); /* virDomainFSFreeze */
    int (*domain_fs_thaw)(const FvCall *call, const void *conn, FvDomain dom, FvStrSlice mountpoints, uint32_t flags, int32_t *out, FvError *err); /* virDomainFSThaw */
    int (*domain_get_time)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvLongUIntTuple *out, FvError *err); /* virDomainGetTime */
    int (*domain_set_time)(const FvCall *call, const void *conn, FvDomain dom, int64_t seconds, uint32_t nseconds, uint32_t flags, FvError *err); /* virDomainSetTime */
    int (*connect_get_domain_capabilities)(const FvCall *call, const void *conn, FvStr emulatorbin, FvStr arch, FvStr machine, FvStr virttype, uint32_t flags, FvText *out, FvError *err); /* virConnectGetDomainCapabilities */
    int (*connect_get_all_domain_stats)(const FvCall *call, const void *conn, FvDomainSlice doms, uint32_t stats, uint32_t flags, FvGivenStatsRecordVec *out, FvError *err); /* virDomainListGetStats */
    int (*domain_block_copy)(const FvCall *call, const void *conn, FvDomain dom, FvStr disk, FvStr destxml, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainBlockCopy */
    int (*domain_open_graphics_fd)(const FvCall *call, const void *conn, FvDomain dom, uint32_t idx, uint32_t flags, int *out, FvError *err); /* virDomainOpenGraphicsFD */
    int (*domain_get_fs_info)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvGivenFsInfoVec *out, FvError *err); /* virDomainGetFSInfo */
    int (*domain_define_xml_flags)(const FvCall *call, const void *conn, FvStr xml, uint32_t flags, FvGivenDomain *out, FvError *err); /* virDomainDefineXMLFlags */
    int (*domain_get_iothread_info)(const FvCall *call, const void *conn, FvDomain dom, uint32_t flags, FvGivenIothreadInfoVec *out, FvError *err); /* virDomainGetIOThreadInfo */
    int (*domain_pin_iothread)(const FvCall *call, const void *conn, FvDomain domain, uint32_t iothread_id, FvByteSlice cpumap, uint32_t flags, FvError *err); /* virDomainPinIOThread */
    int (*domain_interface_addresses)(const FvCall *call, const void *conn, FvDomain dom, uint32_t source, uint32_t flags, FvGivenInterfaceAddressesVec *out, FvError *err); /* virDomainInterfaceAddresses */
    int (*domain_add_iothread)(const FvCall *call, const void *conn, FvDomain domain, uint32_t iothread_id, uint32_t flags, FvError *err); /* virDomainAddIOThread */
    int (*domain_del_iothread)(const FvCall *call, const void *conn, FvDomain domain, uint32_t iothread_id, uint32_t flags, FvError *err); /* virDomainDelIOThread */
    int (*domain_set_user_password)(const FvCall *call, const void *conn, FvDomain dom, FvStr user, FvStr password, uint32_t flags, FvError *err); /* virDomainSetUserPassword */
    int (*domain_rename)(const FvCall *call, const void *conn, FvDomain dom, FvStr new_name, uint32_t flags, FvError *err); /* virDomainRename */
    int (*domain_migrate_start_post_copy)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainMigrateStartPostCopy */
    int (*domain_get_perf_events)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetPerfEvents */
    int (*domain_set_perf_events)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetPerfEvents */
    int (*domain_get_guest_vcpus)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetGuestVcpus */
    int (*domain_set_guest_vcpus)(const FvCall *call, const void *conn, FvDomain domain, FvStr cpumap, int32_t state, uint32_t flags, FvError *err); /* virDomainSetGuestVcpus */
    int (*domain_set_block_threshold)(const FvCall *call, const void *conn, FvDomain domain, FvStr dev, uint64_t threshold, uint32_t flags, FvError *err); /* virDomainSetBlockThreshold */
    int (*domain_set_vcpu)(const FvCall *call, const void *conn, FvDomain domain, FvStr vcpumap, int32_t state, uint32_t flags, FvError *err); /* virDomainSetVcpu */
    int (*domain_migrate_get_max_downtime)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, uint64_t *out, FvError *err); /* virDomainMigrateGetMaxDowntime */
    int (*domain_managed_save_get_xml_desc)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvText *out, FvError *err); /* virDomainManagedSaveGetXMLDesc */
    int (*domain_managed_save_define_xml)(const FvCall *call, const void *conn, FvDomain domain, FvStr dxml, uint32_t flags, FvError *err); /* virDomainManagedSaveDefineXML */
    int (*domain_set_lifecycle_action)(const FvCall *call, const void *conn, FvDomain domain, uint32_t type_, uint32_t action, uint32_t flags, FvError *err); /* virDomainSetLifecycleAction */
    int (*domain_detach_device_alias)(const FvCall *call, const void *conn, FvDomain domain, FvStr alias, uint32_t flags, FvError *err); /* virDomainDetachDeviceAlias */
    int (*domain_get_launch_security_info)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetLaunchSecurityInfo */
    int (*domain_set_iothread_params)(const FvCall *call, const void *conn, FvDomain domain, uint32_t iothread_id, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetIOThreadParams */
    int (*domain_get_guest_info)(const FvCall *call, const void *conn, FvDomain domain, uint32_t types, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virDomainGetGuestInfo */
    int (*domain_agent_set_response_timeout)(const FvCall *call, const void *conn, FvDomain domain, int32_t timeout, uint32_t flags, FvError *err); /* virDomainAgentSetResponseTimeout */
    int (*domain_backup_begin)(const FvCall *call, const void *conn, FvDomain domain, FvStr backup_xml, FvStr checkpoint_xml, uint32_t flags, FvError *err); /* virDomainBackupBegin */
    int (*domain_backup_get_xml_desc)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvText *out, FvError *err); /* virDomainBackupGetXMLDesc */
    int (*domain_authorized_ssh_keys_get)(const FvCall *call, const void *conn, FvDomain domain, FvStr user, uint32_t flags, FvTextVec *out, FvError *err); /* virDomainAuthorizedSSHKeysGet */
    int (*domain_authorized_ssh_keys_set)(const FvCall *call, const void *conn, FvDomain domain, FvStr user, FvStrSlice keys, uint32_t flags, FvError *err); /* virDomainAuthorizedSSHKeysSet */
    int (*domain_get_messages)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvTextVec *out, FvError *err); /* virDomainGetMessages */
    int (*domain_start_dirty_rate_calc)(const FvCall *call, const void *conn, FvDomain domain, int32_t seconds, uint32_t flags, FvError *err); /* virDomainStartDirtyRateCalc */
    int (*domain_set_launch_security_state)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetLaunchSecurityState */
    int (*domain_save_params)(const FvCall *call, const void *conn, FvDomain domain, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSaveParams */
    int (*domain_restore_params)(const FvCall *call, const void *conn, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainRestoreParams */
    int (*domain_abort_job_flags)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvError *err); /* virDomainAbortJobFlags */
    int (*domain_fd_associate)(const FvCall *call, const void *conn, FvDomain domain, FvStr name, FvIntSlice fds, uint32_t flags, FvError *err); /* virDomainFDAssociate */
    int (*domain_graphics_reload)(const FvCall *call, const void *conn, FvDomain domain, uint32_t type_, uint32_t flags, FvError *err); /* virDomainGraphicsReload */
    int (*domain_get_autostart_once)(const FvCall *call, const void *conn, FvDomain domain, int *out, FvError *err); /* virDomainGetAutostartOnce */
    int (*domain_set_autostart_once)(const FvCall *call, const void *conn, FvDomain domain, int32_t autostart, FvError *err); /* virDomainSetAutostartOnce */
    int (*domain_set_throttle_group)(const FvCall *call, const void *conn, FvDomain dom, FvStr group, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virDomainSetThrottleGroup */
    int (*domain_del_throttle_group)(const FvCall *call, const void *conn, FvDomain dom, FvStr group, uint32_t flags, FvError *err); /* virDomainDelThrottleGroup */
    int (*connect_get_type)(const FvCall *call, const void *conn, FvText *out, FvError *err); /* virConnectGetType */
    int (*connect_get_version)(const FvCall *call, const void *conn, uint64_t *out, FvError *err); /* virConnectGetVersion */
    int (*node_get_info)(const FvCall *call, const void *conn, FvGivenNodeInfo *out, FvError *err); /* virNodeGetInfo */
    int (*connect_get_capabilities)(const FvCall *call, const void *conn, FvText *out, FvError *err); /* virConnectGetCapabilities */
    int (*connect_get_max_vcpus)(const FvCall *call, const void *conn, FvStr type_, int32_t *out, FvError *err); /* virConnectGetMaxVcpus */
    int (*connect_get_hostname)(const FvCall *call, const void *conn, FvText *out, FvError *err); /* virConnectGetHostname */
    int (*node_get_cells_free_memory)(const FvCall *call, const void *conn, int32_t start_cell, FvULongVec *out, FvError *err); /* virNodeGetCellsFreeMemory */
    int (*node_get_free_memory)(const FvCall *call, const void *conn, uint64_t *out, FvError *err); /* virNodeGetFreeMemory */
    int (*node_get_security_model)(const FvCall *call, const void *conn, FvGivenSecurityModel *out, FvError *err); /* virNodeGetSecurityModel */
    int (*connect_get_lib_version)(const FvCall *call, const void *conn, uint64_t *out, FvError *err); /* virConnectGetLibVersion */
    int (*connect_is_encrypted)(const FvCall *call, const void *conn, int *out, FvError *err); /* virConnectIsEncrypted */
    int (*connect_is_secure)(const FvCall *call, const void *conn, int *out, FvError *err); /* virConnectIsSecure */
    int (*connect_compare_cpu)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, int32_t *out, FvError *err); /* virConnectCompareCPU */
    int (*connect_baseline_cpu)(const FvCall *call, const void *conn, FvStrSlice xml_cpus, uint32_t flags, FvText *out, FvError *err); /* virConnectBaselineCPU */
    int (*connect_get_sysinfo)(const FvCall *call, const void *conn, uint32_t flags, FvText *out, FvError *err); /* virConnectGetSysinfo */
    int (*node_get_cpu_stats)(const FvCall *call, const void *conn, int32_t cpu_num, uint32_t flags, FvGivenStatFieldVec *out, FvError *err); /* virNodeGetCPUStats */
    int (*node_get_memory_stats)(const FvCall *call, const void *conn, int32_t cell_num, uint32_t flags, FvGivenStatFieldVec *out, FvError *err); /* virNodeGetMemoryStats */
    int (*connect_is_alive)(const FvCall *call, const void *conn, int *out, FvError *err); /* virConnectIsAlive */
    int (*connect_set_keep_alive)(const FvCall *call, const void *conn, int32_t interval, uint32_t count, int *out, FvError *err); /* virConnectSetKeepAlive */
    int (*node_suspend_for_duration)(const FvCall *call, const void *conn, uint32_t target, uint64_t duration, uint32_t flags, FvError *err); /* virNodeSuspendForDuration */
    int (*node_get_memory_parameters)(const FvCall *call, const void *conn, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virNodeGetMemoryParameters */
    int (*node_set_memory_parameters)(const FvCall *call, const void *conn, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virNodeSetMemoryParameters */
    int (*node_get_cpu_map)(const FvCall *call, const void *conn, uint32_t flags, FvIntByteVecUIntTuple *out, FvError *err); /* virNodeGetCPUMap */
    int (*connect_get_cpu_model_names)(const FvCall *call, const void *conn, FvStr arch, uint32_t flags, FvTextVec *out, FvError *err); /* virConnectGetCPUModelNames */
    int (*node_get_free_pages)(const FvCall *call, const void *conn, FvUIntSlice pages, int32_t start_cell, uint32_t cell_count, uint32_t flags, FvULongVec *out, FvError *err); /* virNodeGetFreePages */
    int (*node_alloc_pages)(const FvCall *call, const void *conn, FvUIntSlice page_sizes, FvULongSlice page_counts, int32_t start_cell, uint32_t cell_count, uint32_t flags, int32_t *out, FvError *err); /* virNodeAllocPages */
    int (*connect_compare_hypervisor_cpu)(const FvCall *call, const void *conn, FvStr emulator, FvStr arch, FvStr machine, FvStr virttype, FvStr xml_cpu, uint32_t flags, int32_t *out, FvError *err); /* virConnectCompareHypervisorCPU */
    int (*connect_baseline_hypervisor_cpu)(const FvCall *call, const void *conn, FvStr emulator, FvStr arch, FvStr machine, FvStr virttype, FvStrSlice xml_cpus, uint32_t flags, FvText *out, FvError *err); /* virConnectBaselineHypervisorCPU */
    int (*node_get_sev_info)(const FvCall *call, const void *conn, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virNodeGetSEVInfo */
    int (*connect_set_identity)(const FvCall *call, const void *conn, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virConnectSetIdentity */
    int (*domain_lxc_open_namespace)(const FvCall *call, const void *conn, FvDomain domain, uint32_t flags, FvIntVec *out, FvError *err); /* virDomainLxcOpenNamespace */
    int (*node_device_dettach)(const FvCall *call, const void *conn, FvNodeDevice dev, FvError *err); /* virNodeDeviceDettach */
    int (*node_device_re_attach)(const FvCall *call, const void *conn, FvNodeDevice dev, FvError *err); /* virNodeDeviceReAttach */
    int (*node_device_reset)(const FvCall *call, const void *conn, FvNodeDevice dev, FvError *err); /* virNodeDeviceReset */
    int (*node_device_detach_flags)(const FvCall *call, const void *conn, FvNodeDevice dev, FvStr driver_name, uint32_t flags, FvError *err); /* virNodeDeviceDetachFlags */
    int (*domain_qemu_monitor_command)(const FvCall *call, const void *conn, FvDomain domain, FvStr cmd, uint32_t flags, FvText *out, FvError *err); /* virDomainQemuMonitorCommand */
    int (*domain_qemu_attach)(const FvCall *call, const void *conn, uint32_t pid_value, uint32_t flags, FvGivenDomain *out, FvError *err); /* virDomainQemuAttach */
    int (*domain_qemu_agent_command)(const FvCall *call, const void *conn, FvDomain domain, FvStr cmd, int32_t timeout, uint32_t flags, FvText *out, FvError *err); /* virDomainQemuAgentCommand */
    int (*domain_qemu_monitor_command_with_files)(const FvCall *call, const void *conn, FvDomain domain, FvStr cmd, FvIntSlice infiles, uint32_t flags, FvIntVecTextTuple *out, FvError *err); /* virDomainQemuMonitorCommandWithFiles */
    int (*domain_migrate_prepare)(const FvCall *call, const void *conn, FvStr uri_in, uint32_t flags, FvStr dname, uint64_t resource, FvByteVecOptionalTextTuple *out, FvError *err); /* virDomainMigratePrepare */
    int (*domain_migrate_perform)(const FvCall *call, const void *conn, FvDomain dom, FvByteSlice cookie, FvStr uri, uint32_t flags, FvStr dname, uint64_t resource, FvError *err); /* virDomainMigratePerform */
    int (*domain_migrate_finish)(const FvCall *call, const void *conn, FvStr dname, FvByteSlice cookie, FvStr uri, uint32_t flags, FvGivenDomain *out, FvError *err); /* virDomainMigrateFinish */
    int (*domain_migrate_prepare2)(const FvCall *call, const void *conn, FvStr uri_in, uint32_t flags, FvStr dname, uint64_t resource, FvStr dom_xml, FvByteVecOptionalTextTuple *out, FvError *err); /* virDomainMigratePrepare2 */
    int (*domain_migrate_finish2)(const FvCall *call, const void *conn, FvStr dname, FvByteSlice cookie, FvStr uri, uint32_t flags, int32_t retcode, FvGivenDomain *out, FvError *err); /* virDomainMigrateFinish2 */
    int (*domain_migrate_prepare_tunnel)(const FvCall *call, const void *conn, uint32_t flags, FvStr dname, uint64_t resource, FvStr dom_xml, FvStream *out, FvError *err); /* virDomainMigratePrepareTunnel */
    int (*domain_migrate_begin3)(const FvCall *call, const void *conn, FvDomain dom, FvStr xmlin, uint32_t flags, FvStr dname, uint64_t resource, FvByteVecTextTuple *out, FvError *err); /* virDomainMigrateBegin3 */
    int (*domain_migrate_prepare3)(const FvCall *call, const void *conn, FvByteSlice cookie_in, FvStr uri_in, uint32_t flags, FvStr dname, uint64_t resource, FvStr dom_xml, FvByteVecOptionalTextTuple *out, FvError *err); /* virDomainMigratePrepare3 */
    int (*domain_migrate_prepare_tunnel3)(const FvCall *call, const void *conn, FvByteSlice cookie_in, uint32_t flags, FvStr dname, uint64_t resource, FvStr dom_xml, FvStreamByteVecTuple *out, FvError *err); /* virDomainMigratePrepareTunnel3 */
    int (*domain_migrate_perform3)(const FvCall *call, const void *conn, FvDomain dom, FvStr xmlin, FvByteSlice cookie_in, FvStr dconnuri, FvStr uri, uint32_t flags, FvStr dname, uint64_t resource, FvByteVec *out, FvError *err); /* virDomainMigratePerform3 */
    int (*domain_migrate_finish3)(const FvCall *call, const void *conn, FvStr dname, FvByteSlice cookie_in, FvStr dconnuri, FvStr uri, uint32_t flags, int32_t cancelled, FvGivenDomainByteVecTuple *out, FvError *err); /* virDomainMigrateFinish3 */
    int (*domain_migrate_confirm3)(const FvCall *call, const void *conn, FvDomain dom, FvByteSlice cookie_in, uint32_t flags, int32_t cancelled, FvError *err); /* virDomainMigrateConfirm3 */
    int (*domain_migrate_begin3_params)(const FvCall *call, const void *conn, FvDomain dom, FvTypedParamSlice params, uint32_t flags, FvByteVecTextTuple *out, FvError *err); /* virDomainMigrateBegin3Params */
    int (*domain_migrate_prepare3_params)(const FvCall *call, const void *conn, FvTypedParamSlice params, FvByteSlice cookie_in, uint32_t flags, FvByteVecOptionalTextTuple *out, FvError *err); /* virDomainMigratePrepare3Params */
    int (*domain_migrate_prepare_tunnel3_params)(const FvCall *call, const void *conn, FvTypedParamSlice params, FvByteSlice cookie_in, uint32_t flags, FvStreamByteVecTuple *out, FvError *err); /* virDomainMigratePrepareTunnel3Params */
    int (*domain_migrate_perform3_params)(const FvCall *call, const void *conn, FvDomain dom, FvStr dconnuri, FvTypedParamSlice params, FvByteSlice cookie_in, uint32_t flags, FvByteVec *out, FvError *err); /* virDomainMigratePerform3Params */
    int (*domain_migrate_finish3_params)(const FvCall *call, const void *conn, FvTypedParamSlice params, FvByteSlice cookie_in, uint32_t flags, int32_t cancelled, FvGivenDomainByteVecTuple *out, FvError *err); /* virDomainMigrateFinish3Params */
    int (*domain_migrate_confirm3_params)(const FvCall *call, const void *conn, FvDomain dom, FvTypedParamSlice params, FvByteSlice cookie_in, uint32_t flags, int32_t cancelled, FvError *err); /* virDomainMigrateConfirm3Params */
} FvHypervisorTable;

/* Calls about virtual networks and their ports. */
typedef struct FvNetworkTable {
    size_t size; /* of this structure in bytes */
    int (*connect_num_of_networks)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfNetworks */
    int (*connect_list_networks)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListNetworks */
    int (*connect_num_of_defined_networks)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfDefinedNetworks */
    int (*connect_list_defined_networks)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListDefinedNetworks */
    int (*network_lookup_by_name)(const FvCall *call, const void *conn, FvStr name, FvGivenNetwork *out, FvError *err); /* virNetworkLookupByName */
    int (*network_lookup_by_uuid)(const FvCall *call, const void *conn, FvUuid uuid, FvGivenNetwork *out, FvError *err); /* virNetworkLookupByUUID */
    int (*network_create_xml)(const FvCall *call, const void *conn, FvStr xml_desc, FvGivenNetwork *out, FvError *err); /* virNetworkCreateXML */
    int (*network_define_xml)(const FvCall *call, const void *conn, FvStr xml, FvGivenNetwork *out, FvError *err); /* virNetworkDefineXML */
    int (*network_undefine)(const FvCall *call, const void *conn, FvNetwork network, FvError *err); /* virNetworkUndefine */
    int (*network_create)(const FvCall *call, const void *conn, FvNetwork network, FvError *err); /* virNetworkCreate */
    int (*network_destroy)(const FvCall *call, const void *conn, FvNetwork network, FvError *err); /* virNetworkDestroy */
    int (*network_get_xml_desc)(const FvCall *call, const void *conn, FvNetwork network, uint32_t flags, FvText *out, FvError *err); /* virNetworkGetXMLDesc */
    int (*network_get_bridge_name)(const FvCall *call, const void *conn, FvNetwork network, FvText *out, FvError *err); /* virNetworkGetBridgeName */
    int (*network_get_autostart)(const FvCall *call, const void *conn, FvNetwork network, int *out, FvError *err); /* virNetworkGetAutostart */
    int (*network_set_autostart)(const FvCall *call, const void *conn, FvNetwork network, int32_t autostart, FvError *err); /* virNetworkSetAutostart */
    int (*network_is_active)(const FvCall *call, const void *conn, FvNetwork net, int *out, FvError *err); /* virNetworkIsActive */
    int (*network_is_persistent)(const FvCall *call, const void *conn, FvNetwork net, int *out, FvError *err); /* virNetworkIsPersistent */
    int (*connect_list_all_networks)(const FvCall *call, const void *conn, uint32_t flags, FvGivenNetworkVec *out, FvError *err); /* virConnectListAllNetworks */
    int (*network_update)(const FvCall *call, const void *conn, FvNetwork network, uint32_t command, uint32_t section, int32_t parent_index, FvStr xml, uint32_t flags, FvError *err); /* virNetworkUpdate */
    int (*network_get_dhcp_leases)(const FvCall *call, const void *conn, FvNetwork network, FvStr mac, uint32_t flags, FvGivenDhcpLeaseVec *out, FvError *err); /* virNetworkGetDHCPLeases */
    int (*network_list_all_ports)(const FvCall *call, const void *conn, FvNetwork network, uint32_t flags, FvGivenNetworkPortVec *out, FvError *err); /* virNetworkListAllPorts */
    int (*network_port_lookup_by_uuid)(const FvCall *call, const void *conn, FvNetwork net, FvUuid uuid, FvGivenNetworkPort *out, FvError *err); /* virNetworkPortLookupByUUID */
    int (*network_port_create_xml)(const FvCall *call, const void *conn, FvNetwork net, FvStr xmldesc, uint32_t flags, FvGivenNetworkPort *out, FvError *err); /* virNetworkPortCreateXML */
    int (*network_port_get_parameters)(const FvCall *call, const void *conn, FvNetworkPort port, uint32_t flags, FvTypedParamVec *out, FvError *err); /* virNetworkPortGetParameters */
    int (*network_port_get_xml_desc)(const FvCall *call, const void *conn, FvNetworkPort port, uint32_t flags, FvText *out, FvError *err); /* virNetworkPortGetXMLDesc */
    int (*network_port_delete)(const FvCall *call, const void *conn, FvNetworkPort port, uint32_t flags, FvError *err); /* virNetworkPortDelete */
    int (*network_port_set_parameters)(const FvCall *call, const void *conn, FvNetworkPort port, FvTypedParamSlice params, uint32_t flags, FvError *err); /* virNetworkPortSetParameters */
    int (*network_define_xml_flags)(const FvCall *call, const void *conn, FvStr xml, uint32_t flags, FvGivenNetwork *out, FvError *err); /* virNetworkDefineXMLFlags */
    int (*network_create_xml_flags)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, FvGivenNetwork *out, FvError *err); /* virNetworkCreateXMLFlags */
    int (*network_get_metadata)(const FvCall *call, const void *conn, FvNetwork network, int32_t type_, FvStr uri, uint32_t flags, FvText *out, FvError *err); /* virNetworkGetMetadata */
    int (*network_set_metadata)(const FvCall *call, const void *conn, FvNetwork network, int32_t type_, FvStr metadata, FvStr key, FvStr uri, uint32_t flags, FvError *err); /* virNetworkSetMetadata */
} FvNetworkTable;

/* Calls about storage pools and volumes. */
typedef struct FvStorageTable {
    size_t size; /* of this structure in bytes */
    int (*connect_num_of_storage_pools)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfStoragePools */
    int (*connect_num_of_defined_storage_pools)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfDefinedStoragePools */
    int (*connect_list_storage_pools)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListStoragePools */
    int (*connect_list_defined_storage_pools)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListDefinedStoragePools */
    int (*storage_pool_lookup_by_name)(const FvCall *call, const void *conn, FvStr name, FvGivenStoragePool *out, FvError *err); /* virStoragePoolLookupByName */
    int (*storage_pool_lookup_by_uuid)(const FvCall *call, const void *conn, FvUuid uuid, FvGivenStoragePool *out, FvError *err); /* virStoragePoolLookupByUUID */
    int (*storage_pool_lookup_by_volume)(const FvCall *call, const void *conn, FvStorageVol vol, FvGivenStoragePool *out, FvError *err); /* virStoragePoolLookupByVolume */
    int (*storage_pool_create_xml)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, FvGivenStoragePool *out, FvError *err); /* virStoragePoolCreateXML */
    int (*storage_pool_define_xml)(const FvCall *call, const void *conn, FvStr xml, uint32_t flags, FvGivenStoragePool *out, FvError *err); /* virStoragePoolDefineXML */
    int (*storage_pool_undefine)(const FvCall *call, const void *conn, FvStoragePool pool, FvError *err); /* virStoragePoolUndefine */
    int (*storage_pool_create)(const FvCall *call, const void *conn, FvStoragePool pool, uint32_t flags, FvError *err); /* virStoragePoolCreate */
    int (*storage_pool_build)(const FvCall *call, const void *conn, FvStoragePool pool, uint32_t flags, FvError *err); /* virStoragePoolBuild */
    int (*storage_pool_destroy)(const FvCall *call, const void *conn, FvStoragePool pool, FvError *err); /* virStoragePoolDestroy */
    int (*storage_pool_delete)(const FvCall *call, const void *conn, FvStoragePool pool, uint32_t flags, FvError *err); /* virStoragePoolDelete */
    int (*storage_pool_refresh)(const FvCall *call, const void *conn, FvStoragePool pool, uint32_t flags, FvError *err); /* virStoragePoolRefresh */
    int (*storage_pool_get_info)(const FvCall *call, const void *conn, FvStoragePool pool, FvGivenStoragePoolInfo *out, FvError *err); /* virStoragePoolGetInfo */
    int (*storage_pool_get_xml_desc)(const FvCall *call, const void *conn, FvStoragePool pool, uint32_t flags, FvText *out, FvError *err); /* virStoragePoolGetXMLDesc */
    int (*storage_pool_set_autostart)(const FvCall *call, const void *conn, FvStoragePool pool, int32_t autostart, FvError *err); /* virStoragePoolSetAutostart */
    int (*storage_pool_get_autostart)(const FvCall *call, const void *conn, FvStoragePool pool, int *out, FvError *err); /* virStoragePoolGetAutostart */
    int (*storage_pool_num_of_volumes)(const FvCall *call, const void *conn, FvStoragePool pool, int32_t *out, FvError *err); /* virStoragePoolNumOfVolumes */
    int (*storage_pool_list_volumes)(const FvCall *call, const void *conn, FvStoragePool pool, FvTextVec *out, FvError *err); /* virStoragePoolListVolumes */
    int (*storage_vol_lookup_by_name)(const FvCall *call, const void *conn, FvStoragePool pool, FvStr name, FvGivenStorageVol *out, FvError *err); /* virStorageVolLookupByName */
    int (*storage_vol_lookup_by_key)(const FvCall *call, const void *conn, FvStr key, FvGivenStorageVol *out, FvError *err); /* virStorageVolLookupByKey */
    int (*storage_vol_lookup_by_path)(const FvCall *call, const void *conn, FvStr path, FvGivenStorageVol *out, FvError *err); /* virStorageVolLookupByPath */
    int (*storage_vol_create_xml)(const FvCall *call, const void *conn, FvStoragePool pool, FvStr xml_desc, uint32_t flags, FvGivenStorageVol *out, FvError *err); /* virStorageVolCreateXML */
    int (*storage_vol_delete)(const FvCall *call, const void *conn, FvStorageVol vol, uint32_t flags, FvError *err); /* virStorageVolDelete */
    int (*storage_vol_get_info)(const FvCall *call, const void *conn, FvStorageVol vol, FvGivenStorageVolInfo *out, FvError *err); /* virStorageVolGetInfo */
    int (*storage_vol_get_xml_desc)(const FvCall *call, const void *conn, FvStorageVol vol, uint32_t flags, FvText *out, FvError *err); /* virStorageVolGetXMLDesc */
    int (*storage_vol_get_path)(const FvCall *call, const void *conn, FvStorageVol vol, FvText *out, FvError *err); /* virStorageVolGetPath */
    int (*connect_find_storage_pool_sources)(const FvCall *call, const void *conn, FvStr type_, FvStr src_spec, uint32_t flags, FvText *out, FvError *err); /* virConnectFindStoragePoolSources */
    int (*storage_vol_create_xml_from)(const FvCall *call, const void *conn, FvStoragePool pool, FvStr xml_desc, FvStorageVol clonevol, uint32_t flags, FvGivenStorageVol *out, FvError *err); /* virStorageVolCreateXMLFrom */
    int (*storage_pool_is_active)(const FvCall *call, const void *conn, FvStoragePool pool, int *out, FvError *err); /* virStoragePoolIsActive */
    int (*storage_pool_is_persistent)(const FvCall *call, const void *conn, FvStoragePool pool, int *out, FvError *err); /* virStoragePoolIsPersistent */
    int (*storage_vol_wipe)(const FvCall *call, const void *conn, FvStorageVol vol, uint32_t flags, FvError *err); /* virStorageVolWipe */
    int (*storage_vol_download)(const FvCall *call, const void *conn, FvStorageVol vol, uint64_t offset, uint64_t length, uint32_t flags, FvStream *out, FvError *err); /* virStorageVolDownload */
    int (*storage_vol_upload)(const FvCall *call, const void *conn, FvStorageVol vol, uint64_t offset, uint64_t length, uint32_t flags, FvStream *out, FvError *err); /* virStorageVolUpload */
    int (*storage_vol_resize)(const FvCall *call, const void *conn, FvStorageVol vol, uint64_t capacity, uint32_t flags, FvError *err); /* virStorageVolResize */
    int (*storage_vol_wipe_pattern)(const FvCall *call, const void *conn, FvStorageVol vol, uint32_t algorithm, uint32_t flags, FvError *err); /* virStorageVolWipePattern */
    int (*connect_list_all_storage_pools)(const FvCall *call, const void *conn, uint32_t flags, FvGivenStoragePoolVec *out, FvError *err); /* virConnectListAllStoragePools */
    int (*storage_pool_list_all_volumes)(const FvCall *call, const void *conn, FvStoragePool pool, uint32_t flags, FvGivenStorageVolVec *out, FvError *err); /* virStoragePoolListAllVolumes */
    int (*storage_vol_get_info_flags)(const FvCall *call, const void *conn, FvStorageVol vol, uint32_t flags, FvGivenStorageVolInfo *out, FvError *err); /* virStorageVolGetInfoFlags */
    int (*storage_pool_lookup_by_target_path)(const FvCall *call, const void *conn, FvStr path, FvGivenStoragePool *out, FvError *err); /* virStoragePoolLookupByTargetPath */
    int (*connect_get_storage_pool_capabilities)(const FvCall *call, const void *conn, uint32_t flags, FvText *out, FvError *err); /* virConnectGetStoragePoolCapabilities */
} FvStorageTable;

/* Calls about host network interfaces. */
typedef struct FvInterfaceTable {
    size_t size; /* of this structure in bytes */
    int (*connect_num_of_interfaces)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfInterfaces */
    int (*connect_list_interfaces)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListInterfaces */
    int (*interface_lookup_by_name)(const FvCall *call, const void *conn, FvStr name, FvGivenInterface *out, FvError *err); /* virInterfaceLookupByName */
    int (*interface_lookup_by_mac_string)(const FvCall *call, const void *conn, FvStr macstr, FvGivenInterface *out, FvError *err); /* virInterfaceLookupByMACString */
    int (*interface_get_xml_desc)(const FvCall *call, const void *conn, FvInterface iface, uint32_t flags, FvText *out, FvError *err); /* virInterfaceGetXMLDesc */
    int (*interface_define_xml)(const FvCall *call, const void *conn, FvStr xml, uint32_t flags, FvGivenInterface *out, FvError *err); /* virInterfaceDefineXML */
    int (*interface_undefine)(const FvCall *call, const void *conn, FvInterface iface, FvError *err); /* virInterfaceUndefine */
    int (*interface_create)(const FvCall *call, const void *conn, FvInterface iface, uint32_t flags, FvError *err); /* virInterfaceCreate */
    int (*interface_destroy)(const FvCall *call, const void *conn, FvInterface iface, uint32_t flags, FvError *err); /* virInterfaceDestroy */
    int (*connect_num_of_defined_interfaces)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfDefinedInterfaces */
    int (*connect_list_defined_interfaces)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListDefinedInterfaces */
    int (*interface_is_active)(const FvCall *call, const void *conn, FvInterface iface, int *out, FvError *err); /* virInterfaceIsActive */
    int (*interface_change_begin)(const FvCall *call, const void *conn, uint32_t flags, FvError *err); /* virInterfaceChangeBegin */
    int (*interface_change_commit)(const FvCall *call, const void *conn, uint32_t flags, FvError *err); /* virInterfaceChangeCommit */
    int (*interface_change_rollback)(const FvCall *call, const void *conn, uint32_t flags, FvError *err); /* virInterfaceChangeRollback */
    int (*connect_list_all_interfaces)(const FvCall *call, const void *conn, uint32_t flags, FvGivenInterfaceVec *out, FvError *err); /* virConnectListAllInterfaces */
} FvInterfaceTable;

/* Calls about host devices. */
typedef struct FvNodeDeviceTable {
    size_t size; /* of this structure in bytes */
    int (*node_num_of_devices)(const FvCall *call, const void *conn, FvStr cap, uint32_t flags, int32_t *out, FvError *err); /* virNodeNumOfDevices */
    int (*node_list_devices)(const FvCall *call, const void *conn, FvStr cap, uint32_t flags, FvTextVec *out, FvError *err); /* virNodeListDevices */
    int (*node_device_lookup_by_name)(const FvCall *call, const void *conn, FvStr name, FvGivenNodeDevice *out, FvError *err); /* virNodeDeviceLookupByName */
    int (*node_device_get_xml_desc)(const FvCall *call, const void *conn, FvNodeDevice dev, uint32_t flags, FvText *out, FvError *err); /* virNodeDeviceGetXMLDesc */
    int (*node_device_get_parent)(const FvCall *call, const void *conn, FvNodeDevice dev, FvText *out, FvError *err); /* virNodeDeviceGetParent */
    int (*node_device_num_of_caps)(const FvCall *call, const void *conn, FvNodeDevice dev, int32_t *out, FvError *err); /* virNodeDeviceNumOfCaps */
    int (*node_device_list_caps)(const FvCall *call, const void *conn, FvNodeDevice dev, FvTextVec *out, FvError *err); /* virNodeDeviceListCaps */
    int (*node_device_create_xml)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, FvGivenNodeDevice *out, FvError *err); /* virNodeDeviceCreateXML */
    int (*node_device_destroy)(const FvCall *call, const void *conn, FvNodeDevice dev, FvError *err); /* virNodeDeviceDestroy */
    int (*connect_list_all_node_devices)(const FvCall *call, const void *conn, uint32_t flags, FvGivenNodeDeviceVec *out, FvError *err); /* virConnectListAllNodeDevices */
    int (*node_device_lookup_scsi_host_by_wwn)(const FvCall *call, const void *conn, FvStr wwnn, FvStr wwpn, uint32_t flags, FvGivenNodeDevice *out, FvError *err); /* virNodeDeviceLookupSCSIHostByWWN */
    int (*node_device_define_xml)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, FvGivenNodeDevice *out, FvError *err); /* virNodeDeviceDefineXML */
    int (*node_device_undefine)(const FvCall *call, const void *conn, FvNodeDevice dev, uint32_t flags, FvError *err); /* virNodeDeviceUndefine */
    int (*node_device_create)(const FvCall *call, const void *conn, FvNodeDevice dev, uint32_t flags, FvError *err); /* virNodeDeviceCreate */
    int (*node_device_set_autostart)(const FvCall *call, const void *conn, FvNodeDevice dev, int32_t autostart, FvError *err); /* virNodeDeviceSetAutostart */
    int (*node_device_get_autostart)(const FvCall *call, const void *conn, FvNodeDevice dev, int *out, FvError *err); /* virNodeDeviceGetAutostart */
    int (*node_device_is_persistent)(const FvCall *call, const void *conn, FvNodeDevice dev, int *out, FvError *err); /* virNodeDeviceIsPersistent */
    int (*node_device_is_active)(const FvCall *call, const void *conn, FvNodeDevice dev, int *out, FvError *err); /* virNodeDeviceIsActive */
    int (*node_device_update)(const FvCall *call, const void *conn, FvNodeDevice dev, FvStr xml_desc, uint32_t flags, FvError *err); /* virNodeDeviceUpdate */
} FvNodeDeviceTable;

/* Calls about network filters and their bindings. */
typedef struct FvNwfilterTable {
    size_t size; /* of this structure in bytes */
    int (*connect_list_nwfilters)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListNWFilters */
    int (*connect_num_of_nwfilters)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfNWFilters */
    int (*nwfilter_lookup_by_name)(const FvCall *call, const void *conn, FvStr name, FvGivenNwfilter *out, FvError *err); /* virNWFilterLookupByName */
    int (*nwfilter_lookup_by_uuid)(const FvCall *call, const void *conn, FvUuid uuid, FvGivenNwfilter *out, FvError *err); /* virNWFilterLookupByUUID */
    int (*nwfilter_get_xml_desc)(const FvCall *call, const void *conn, FvNwfilter nwfilter, uint32_t flags, FvText *out, FvError *err); /* virNWFilterGetXMLDesc */
    int (*nwfilter_define_xml)(const FvCall *call, const void *conn, FvStr xml_desc, FvGivenNwfilter *out, FvError *err); /* virNWFilterDefineXML */
    int (*nwfilter_undefine)(const FvCall *call, const void *conn, FvNwfilter nwfilter, FvError *err); /* virNWFilterUndefine */
    int (*connect_list_all_nwfilters)(const FvCall *call, const void *conn, uint32_t flags, FvGivenNwfilterVec *out, FvError *err); /* virConnectListAllNWFilters */
    int (*nwfilter_binding_lookup_by_port_dev)(const FvCall *call, const void *conn, FvStr portdev, FvGivenNwfilterBinding *out, FvError *err); /* virNWFilterBindingLookupByPortDev */
    int (*connect_list_all_nwfilter_bindings)(const FvCall *call, const void *conn, uint32_t flags, FvGivenNwfilterBindingVec *out, FvError *err); /* virConnectListAllNWFilterBindings */
    int (*nwfilter_binding_create_xml)(const FvCall *call, const void *conn, FvStr xml, uint32_t flags, FvGivenNwfilterBinding *out, FvError *err); /* virNWFilterBindingCreateXML */
    int (*nwfilter_binding_get_xml_desc)(const FvCall *call, const void *conn, FvNwfilterBinding binding, uint32_t flags, FvText *out, FvError *err); /* virNWFilterBindingGetXMLDesc */
    int (*nwfilter_binding_delete)(const FvCall *call, const void *conn, FvNwfilterBinding binding, FvError *err); /* virNWFilterBindingDelete */
    int (*nwfilter_define_xml_flags)(const FvCall *call, const void *conn, FvStr xml_desc, uint32_t flags, FvGivenNwfilter *out, FvError *err); /* virNWFilterDefineXMLFlags */
} FvNwfilterTable;

/* Calls about secrets. */
typedef struct FvSecretTable {
    size_t size; /* of this structure in bytes */
    int (*connect_num_of_secrets)(const FvCall *call, const void *conn, int32_t *out, FvError *err); /* virConnectNumOfSecrets */
    int (*connect_list_secrets)(const FvCall *call, const void *conn, FvTextVec *out, FvError *err); /* virConnectListSecrets */
    int (*secret_lookup_by_uuid)(const FvCall *call, const void *conn, FvUuid uuid, FvGivenSecret *out, FvError *err); /* virSecretLookupByUUID */
    int (*secret_lookup_by_usage)(const FvCall *call, const void *conn, int32_t usage_type, FvStr usage_id, FvGivenSecret *out, FvError *err); /* virSecretLookupByUsage */
    int (*secret_define_xml)(const FvCall *call, const void *conn, FvStr xml, uint32_t flags, FvGivenSecret *out, FvError *err); /* virSecretDefineXML */
    int (*secret_get_xml_desc)(const FvCall *call, const void *conn, FvSecret secret, uint32_t flags, FvText *out, FvError *err); /* virSecretGetXMLDesc */
    int (*secret_set_value)(const FvCall *call, const void *conn, FvSecret secret, FvByteSlice value, uint32_t flags, FvError *err); /* virSecretSetValue */
    int (*secret_get_value)(const FvCall *call, const void *conn, FvSecret secret, uint32_t flags, FvByteVec *out, FvError *err); /* virSecretGetValue */
    int (*secret_undefine)(const FvCall *call, const void *conn, FvSecret secret, FvError *err); /* virSecretUndefine */
    int (*connect_list_all_secrets)(const FvCall *call, const void *conn, uint32_t flags, FvGivenSecretVec *out, FvError *err); /* virConnectListAllSecrets */
} FvSecretTable;

/* The object of an event: which fields count follows from the event's class. */
typedef struct {
    int present;  /* 1 if there is an object */
    int number;   /* domain id, or usage type of a secret */
    FvUuid uuid;  /* zero for node devices */
    FvStr name;   /* or usage id of a secret */
    FvStr parent; /* of a node device */
} FvObject;

/* One value of an event. */
typedef struct {
    int kind;           /* 1 int, 2 unsigned, 3 long long, 4 unsigned long long, 5 string, 6 parameters, 7 address, 8 subject */
    uint64_t number;    /* of kinds 1 to 4; the address family of kind 7 */
    FvStr text;         /* of kind 5 */
    FvStrSlice texts;   /* of kind 7 (node, service) and 8 (pairs of type and name) */
    FvTypedParamSlice params; /* of kind 6 */
} FvEventValue;

typedef struct { const FvEventValue *data; size_t len; } FvEventValueSlice;

/* An event, lent for the duration of the call that reports it. */
typedef struct {
    int class_; /* 0 domain, 1 network, 2 storage pool, 3 node device, 4 secret, 5 QEMU monitor */
    int id;     /* number of the event in its class */
    FvObject object;
    FvEventValueSlice values; /* the callback's values in order */
} FvEvent;

/* A subscriber of the host. */
typedef struct {
    void *data;
    void (*deliver)(void *data, const FvEvent *event); /* never blocks */
    void (*free)(void *data);                          /* the subscription is over: last use of `data` */
} FvSink;

/* Functions of a driver with events. */
typedef struct {
    size_t size;
    int (*subscribe)(const FvCall *call, const void *conn, int class_, int id, const FvObject *object, FvSink sink, int *out, FvError *err);
    int (*unsubscribe)(const FvCall *call, const void *conn, int number, FvError *err);
} FvEventTable;

/* An open connection. Tables that the driver lacks are NULL. */
typedef struct {
    const void *conn;     /* passed to every function */
    FvText uri;           /* in the driver's own spelling */
    FvText secondary_uri; /* for secondary drivers that serve the missing tables; absent for none */
    FvText title;         /* what refusals and access policies call the driver; absent for its name */
    const FvHypervisorTable *hypervisor;
    const FvNetworkTable *network;
    const FvInterfaceTable *interface_;
    const FvStorageTable *storage;
    const FvNodeDeviceTable *node_device;
    const FvNwfilterTable *nwfilter;
    const FvSecretTable *secret;
    const FvEventTable *events;
    int (*supports_feature)(const FvCall *call, const void *conn, int feature, FvError *err); /* 1, 0, or -1 */
    void (*close)(const void *conn);
} FvOpened;

/* Services of the program. Valid until `close`, longer between `retain` and `release`. */
typedef struct {
    size_t size;
    const void *data; /* passed to every function */
    void (*log)(const void *data, int level, FvStr target, FvStr message); /* 1 debug, 2 info, 3 warning, 4 error */
    FvText (*directory)(const void *data, int which); /* 0 configuration, 1 state, 2 runtime, 3 logs, 4 caches */
    int (*open_secondary)(const void *data, const FvCall *call, FvStr kind, FvStr uri, FvOpened *opened, FvError *err);
    void (*retain)(const void *data);
    void (*release)(const void *data);
} FvHost;

/* One question for credentials. */
typedef struct {
    int kind; /* a virConnectCredentialType */
    FvStr prompt, challenge, default_;
    FvText answer; /* given by the program */
    int answered;  /* 1 if there is an answer */
} FvCredential;

/* Asks for credentials. */
typedef struct {
    const void *data;
    FvIntSlice kinds; /* of question that can be answered */
    int (*ask)(const void *data, FvCredential *credentials, size_t count); /* 0, or -1 if refused */
} FvAuth;

/* A request to open a connection. */
typedef struct {
    size_t size;
    FvStr uri;      /* absent if the driver may probe */
    uint32_t flags; /* virConnectFlags */
    const FvHost *host;
    const FvAuth *auth; /* NULL if nobody can be asked */
} FvOpenRequest;

/* What the entry function returns: valid forever. */
typedef struct {
    uint32_t magic;      /* FV_MAGIC */
    uint32_t version;    /* FV_VERSION */
    size_t size;         /* of this structure in bytes */
    uint64_t definition; /* FV_DEFINITION; 0 for a plugin that relies on the sizes of its tables only */
    const char *name;
    const char *const *schemes; /* NULL-terminated */
    /* 0 with `opened` filled, 1 if the URI is not this driver's, -1 with the error */
    int (*open)(const FvCall *call, const FvOpenRequest *request, FvOpened *opened, FvError *err);
} FvDescriptor;

#ifdef __cplusplus
}
#endif

#endif
