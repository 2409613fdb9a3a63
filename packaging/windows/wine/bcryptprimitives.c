/* Random bytes, as modules written in Rust ask for them; from the older function that wine has. */
#include "stub.h"

__declspec(dllimport) unsigned char SystemFunction036(void *buffer, unsigned long length);

SHOWN int ProcessPrng(unsigned char *buffer, unsigned long long length)
{
    return SystemFunction036(buffer, (unsigned long)length);
}
