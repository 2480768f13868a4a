/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_INTERFACE_H
#define FERROVIRT_LIBVIRT_INTERFACE_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif


typedef struct _virInterface virInterface;
typedef virInterface *virInterfacePtr;

typedef enum {
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2, /* Since: 0.10.2 */
} virConnectListAllInterfacesFlags;

typedef enum {
    VIR_INTERFACE_XML_INACTIVE = 1, /* Since: 0.7.3 */
} virInterfaceXMLFlags;

typedef enum {
    VIR_INTERFACE_DEFINE_VALIDATE = 1, /* Since: 7.7.0 */
} virInterfaceDefineFlags;


/* Since: 0.6.4 */
virConnectPtr virInterfaceGetConnect(virInterfacePtr iface);

/* Since: 0.6.4 */
int virConnectNumOfInterfaces(virConnectPtr conn);

/* Since: 0.6.4 */
int virConnectListInterfaces(virConnectPtr conn, char ** const names, int maxnames);

/* Since: 0.6.4 */
virInterfacePtr virInterfaceLookupByName(virConnectPtr conn, const char *name);

/* Since: 0.6.4 */
virInterfacePtr virInterfaceLookupByMACString(virConnectPtr conn, const char *mac);

/* Since: 0.6.4 */
const char *virInterfaceGetName(virInterfacePtr iface);

/* Since: 0.6.4 */
const char *virInterfaceGetMACString(virInterfacePtr iface);

/* Since: 0.6.4 */
char *virInterfaceGetXMLDesc(virInterfacePtr iface, unsigned int flags);

/* Since: 0.6.4 */
int virInterfaceRef(virInterfacePtr iface);

/* Since: 0.6.4 */
int virInterfaceFree(virInterfacePtr iface);

/* Since: 0.6.4 */
virInterfacePtr virInterfaceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* Since: 0.6.4 */
int virInterfaceUndefine(virInterfacePtr iface);

/* Since: 0.6.4 */
int virInterfaceCreate(virInterfacePtr iface, unsigned int flags);

/* Since: 0.6.4 */
int virInterfaceDestroy(virInterfacePtr iface, unsigned int flags);

/* Since: 0.7.0 */
int virConnectNumOfDefinedInterfaces(virConnectPtr conn);

/* Since: 0.7.0 */
int virConnectListDefinedInterfaces(virConnectPtr conn, char ** const names, int maxnames);

/* Since: 0.7.3 */
int virInterfaceIsActive(virInterfacePtr iface);

/* Since: 0.9.2 */
int virInterfaceChangeBegin(virConnectPtr conn, unsigned int flags);

/* Since: 0.9.2 */
int virInterfaceChangeCommit(virConnectPtr conn, unsigned int flags);

/* Since: 0.9.2 */
int virInterfaceChangeRollback(virConnectPtr conn, unsigned int flags);

/* Since: 0.10.2 */
int virConnectListAllInterfaces(virConnectPtr conn, virInterfacePtr **ifaces, unsigned int flags);

#ifdef __cplusplus
}
#endif

#endif
