/* Stands in for uv where run.cmd is tried: says how it was called, one word a line, and does nothing. */
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words)
{
    const char *code = getenv("FAKE_UV_CODE");
    for (int place = 1; place < count; place++)
        printf("<%s>", words[place]);
    printf("\n");
    return code ? atoi(code) : 0;
}
