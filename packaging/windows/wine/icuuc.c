/* Windows' own ICU, of which Qt uses the converters of rare encodings: here it knows none. */
#include "stub.h"

#define U_FILE_ACCESS_ERROR 4

SHOWN void *ucnv_open(const char *name, int *error)
{
    if (error)
        *error = U_FILE_ACCESS_ERROR;
    return 0;
}

EMPTY(ucnv_cbFromUWriteUChars)
EMPTY(ucnv_cbToUWriteUChars)
EMPTY(ucnv_close)
EMPTY(ucnv_countAvailable)
EMPTY(ucnv_fromUCountPending)
EMPTY(ucnv_fromUnicode)
EMPTY(ucnv_getAvailableName)
EMPTY(ucnv_getFromUCallBack)
EMPTY(ucnv_getMaxCharSize)
EMPTY(ucnv_getName)
EMPTY(ucnv_getStandardName)
EMPTY(ucnv_getToUCallBack)
EMPTY(ucnv_reset)
EMPTY(ucnv_setFromUCallBack)
EMPTY(ucnv_setToUCallBack)
EMPTY(ucnv_toUCountPending)
EMPTY(ucnv_toUnicode)
EMPTY(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
EMPTY(UCNV_TO_U_CALLBACK_SUBSTITUTE)
