/* Prints all statistics of all domains: one call, typed parameters. */
#include "common.h"

static void show(virTypedParameterPtr p)
{
    switch (p->type) {
    case VIR_TYPED_PARAM_INT:
        printf("  %s=%d\n", p->field, p->value.i);
        break;
    case VIR_TYPED_PARAM_UINT:
        printf("  %s=%u\n", p->field, p->value.ui);
        break;
    case VIR_TYPED_PARAM_LLONG:
        printf("  %s=%lld\n", p->field, p->value.l);
        break;
    case VIR_TYPED_PARAM_ULLONG:
        printf("  %s=%llu\n", p->field, p->value.ul);
        break;
    case VIR_TYPED_PARAM_DOUBLE:
        printf("  %s=%f\n", p->field, p->value.d);
        break;
    case VIR_TYPED_PARAM_BOOLEAN:
        printf("  %s=%s\n", p->field, p->value.b ? "yes" : "no");
        break;
    case VIR_TYPED_PARAM_STRING:
        printf("  %s=%s\n", p->field, p->value.s);
        break;
    }
}

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virDomainStatsRecordPtr *records;
    int count = virConnectGetAllDomainStats(conn, 0, &records, 0);

    MUST(count >= 0);
    for (int i = 0; i < count; i++) {
        printf("%s\n", virDomainGetName(records[i]->dom));
        for (int j = 0; j < records[i]->nparams; j++)
            show(&records[i]->params[j]);
    }
    virDomainStatsRecordListFree(records);
    virConnectClose(conn);
    return 0;
}
