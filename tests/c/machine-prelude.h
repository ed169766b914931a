void out(const char *format, ...);
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void free(void *block);
void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *a, const void *b, size_t size);
size_t strlen(const char *text);
