/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_DOMAIN_CHECKPOINT_H
#define FERROVIRT_LIBVIRT_DOMAIN_CHECKPOINT_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif


typedef struct _virDomainCheckpoint virDomainCheckpoint;
typedef virDomainCheckpoint *virDomainCheckpointPtr;

typedef enum {
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4, /* Since: 6.10.0 */
} virDomainCheckpointCreateFlags;

typedef enum {
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4, /* Since: 5.6.0 */
} virDomainCheckpointXMLFlags;

typedef enum {
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS = 1, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8, /* Since: 5.6.0 */
} virDomainCheckpointListFlags;

typedef enum {
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2, /* Since: 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4, /* Since: 5.6.0 */
} virDomainCheckpointDeleteFlags;


/* Since: 5.6.0 */
virDomainCheckpointPtr virDomainCheckpointCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags);

/* Since: 5.6.0 */
int virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint, unsigned int flags);

/* Since: 5.6.0 */
int virDomainCheckpointFree(virDomainCheckpointPtr checkpoint);

/* Since: 5.6.0 */
virConnectPtr virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint);

/* Since: 5.6.0 */
virDomainPtr virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint);

/* Since: 5.6.0 */
const char *virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint);

/* Since: 5.6.0 */
virDomainCheckpointPtr virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint, unsigned int flags);

/* Since: 5.6.0 */
char *virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint, unsigned int flags);

/* Since: 5.6.0 */
int virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint, virDomainCheckpointPtr **children, unsigned int flags);

/* Since: 5.6.0 */
virDomainCheckpointPtr virDomainCheckpointLookupByName(virDomainPtr domain, const char *name, unsigned int flags);

/* Since: 5.6.0 */
int virDomainCheckpointRef(virDomainCheckpointPtr checkpoint);

/* Since: 5.6.0 */
int virDomainListAllCheckpoints(virDomainPtr domain, virDomainCheckpointPtr **checkpoints, unsigned int flags);

#ifdef __cplusplus
}
#endif

#endif
