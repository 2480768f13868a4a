/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints the sizes of the structures that cross the plugin boundary. */
#include <ferrovirt/driver.h>

#include <stdio.h>

#define SHOW(type) printf(#type " %zu\n", sizeof(type))

int main(void)
{
    SHOW(FvDescriptor);
    SHOW(FvOpened);
    SHOW(FvOpenRequest);
    SHOW(FvCall);
    SHOW(FvError);
    SHOW(FvHost);
    SHOW(FvAuth);
    SHOW(FvCredential);
    SHOW(FvEvent);
    SHOW(FvEventValue);
    SHOW(FvEventTable);
    SHOW(FvSink);
    SHOW(FvObject);
    SHOW(FvStreamTable);
    SHOW(FvTypedParam);
    SHOW(FvHypervisorTable);
    SHOW(FvNetworkTable);
    SHOW(FvStorageTable);
    SHOW(FvInterfaceTable);
    SHOW(FvNodeDeviceTable);
    SHOW(FvNwfilterTable);
    SHOW(FvSecretTable);
    SHOW(FvName);
    SHOW(FvDomain);
    SHOW(FvGivenDomain);
    SHOW(FvDomainSnapshot);
    SHOW(FvGivenStorageVol);
    SHOW(FvGivenDomainInfo);
    SHOW(FvGivenNodeInfo);
    SHOW(FvGivenDhcpLease);
    SHOW(FvGivenStatsRecord);
    SHOW(FvOptionalGivenDomainBlockJobInfo);
    SHOW(FvIntByteVecUIntTuple);
    SHOW(FvIntIntTuple);
    return 0;
}
