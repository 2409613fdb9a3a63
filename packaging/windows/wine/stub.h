/* Parts of Windows 10 and 11 that Debian's wine lacks, for tests only: enough for programs to load. */
#define SHOWN __declspec(dllexport)
#define FAILS(name) SHOWN int name(void) { return 0x80004001; /* E_NOTIMPL */ }
#define EMPTY(name) SHOWN void *name(void) { return 0; }

int DllMain(void *module, unsigned reason, void *reserved)
{
    return 1;
}
