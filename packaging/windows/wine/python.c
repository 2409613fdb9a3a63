/* python.exe for tests under wine: wheels bring Python's library, but no program that calls it. */
#include <windows.h>
#include <shellapi.h>

typedef int (*python_main)(int, wchar_t **);

int main(void)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    HMODULE library = LoadLibraryW(L"python311.dll");
    if (!words || !library)
        return 99;
    return ((python_main)(void *)GetProcAddress(library, "Py_Main"))(count, words);
}
