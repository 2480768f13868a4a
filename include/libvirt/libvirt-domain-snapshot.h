/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_DOMAIN_SNAPSHOT_H
#define FERROVIRT_LIBVIRT_DOMAIN_SNAPSHOT_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif


typedef struct _virDomainSnapshot virDomainSnapshot;
typedef virDomainSnapshot *virDomainSnapshotPtr;

typedef enum {
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 2, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 4, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 8, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 16, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 32, /* Since: 0.9.10 */
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 64, /* Since: 0.9.10 */
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 128, /* Since: 0.9.11 */
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 256, /* Since: 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 512, /* Since: 5.6.0 */
} virDomainSnapshotCreateFlags;

typedef enum {
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1, /* Since: 5.1.0 */
} virDomainSnapshotXMLFlags;

typedef enum {
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS = 1, /* Since: 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 4, /* Since: 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 8, /* Since: 0.9.13 */
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 2, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 16, /* Since: 0.9.13 */
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 32, /* Since: 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 64, /* Since: 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 128, /* Since: 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 256, /* Since: 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 512, /* Since: 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1024, /* Since: 5.2.0 */
} virDomainSnapshotListFlags;

typedef enum {
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 2, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 4, /* Since: 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 8, /* Since: 8.1.0 */
} virDomainSnapshotRevertFlags;

typedef enum {
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1, /* Since: 0.8.0 */
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 2, /* Since: 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 4, /* Since: 0.9.5 */
} virDomainSnapshotDeleteFlags;


/* Since: 0.8.0 */
virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags);

/* Since: 0.8.0 */
char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.8.0 */
int virDomainSnapshotNum(virDomainPtr domain, unsigned int flags);

/* Since: 0.8.0 */
int virDomainSnapshotListNames(virDomainPtr domain, char **names, int nameslen, unsigned int flags);

/* Since: 0.8.0 */
virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags);

/* Since: 0.8.0 */
int virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags);

/* Since: 0.8.0 */
virDomainSnapshotPtr virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags);

/* Since: 0.8.0 */
int virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.8.0 */
int virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.8.0 */
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot);

/* Since: 0.9.5 */
virConnectPtr virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot);

/* Since: 0.9.5 */
virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot);

/* Since: 0.9.5 */
const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot);

/* Since: 0.9.7 */
virDomainSnapshotPtr virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.9.7 */
int virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot, char **names, int nameslen, unsigned int flags);

/* Since: 0.9.7 */
int virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.9.13 */
int virDomainListAllSnapshots(virDomainPtr domain, virDomainSnapshotPtr **snaps, unsigned int flags);

/* Since: 0.9.13 */
int virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.9.13 */
int virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags);

/* Since: 0.9.13 */
int virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot, virDomainSnapshotPtr **snaps, unsigned int flags);

/* Since: 0.9.13 */
int virDomainSnapshotRef(virDomainSnapshotPtr snapshot);

#ifdef __cplusplus
}
#endif

#endif
