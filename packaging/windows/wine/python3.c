/* python3.dll hands every call on to python311.dll; which calls there are is listed in python3.def. */
#include "stub.h"
