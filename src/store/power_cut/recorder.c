/*
 * Loaded before libc into a program under test: writes down what the program does to the files
 * of one folder, in the order in which it is done, with every byte that is written.
 *
 * RECORDED_FOLDER is the folder, RECORD_FILE the file to write to. What is written through a
 * memory map is not seen: SQLite maps only its -shm file, which it makes anew after a crash.
 *
 * A record is a kind, the length of the name, an offset and a size in native order, then the
 * name within the folder, then the bytes. The folder's own name is empty.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

enum kind { CREATE = 1, WRITE, TRUNCATE, SYNC, UNLINK, RENAME };

struct __attribute__((packed)) header {
    uint8_t kind;
    uint32_t name_length;
    uint64_t offset;
    uint64_t size;
};

/* Recursive: an operation may be made of others. */
static pthread_mutex_t order = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

/* The name within the folder, or NULL for a path that lies elsewhere. */
static const char *within(const char *path) {
    const char *folder = getenv("RECORDED_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    if (!length || strncmp(path, folder, length) != 0) return NULL;
    if (path[length] == '\0') return path + length;
    return path[length] == '/' ? path + length + 1 : NULL;
}

/* The present name of an open file; `path` holds PATH_MAX bytes. */
static const char *name_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return NULL;
    path[length] = '\0';
    return within(path);
}

static void put(int record, const void *bytes, size_t size) {
    const char *rest = bytes;
    while (size > 0) {
        ssize_t done = NEXT(write)(record, rest, size);
        if (done <= 0) abort();
        rest += done;
        size -= (size_t)done;
    }
}

static void note(enum kind kind, const char *name, uint64_t offset, const void *bytes, uint64_t size) {
    static int record = -1;
    const char *file = getenv("RECORD_FILE");
    if (!name || !file) return;
    if (record < 0) record = NEXT(open)(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (record < 0) abort();
    struct header header = {(uint8_t)kind, (uint32_t)strlen(name), offset, size};
    put(record, &header, sizeof header);
    put(record, name, header.name_length);
    if (bytes) put(record, bytes, size);
}

static int open_noted(__typeof__(open) *next, const char *path, int flags, mode_t mode) {
    pthread_mutex_lock(&order);
    const char *name = within(path);
    int is_new = name && (flags & O_CREAT) && access(path, F_OK) != 0;
    int file = next(path, flags, mode);
    if (file >= 0 && is_new) note(CREATE, name, 0, NULL, 0);
    else if (file >= 0 && name && (flags & O_TRUNC)) note(TRUNCATE, name, 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return file;
}

static mode_t mode_of(int flags, va_list arguments) {
    return flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
}

#define OPEN(name)                                               \
    int name(const char *path, int flags, ...) {                 \
        va_list arguments;                                       \
        va_start(arguments, flags);                              \
        mode_t mode = mode_of(flags, arguments);                 \
        va_end(arguments);                                       \
        return open_noted(NEXT(name), path, flags, mode);        \
    }
OPEN(open)
OPEN(open64)

ssize_t write(int file, const void *bytes, size_t size) {
    char path[PATH_MAX];
    pthread_mutex_lock(&order);
    const char *name = name_of(file, path);
    ssize_t done = NEXT(write)(file, bytes, size);
    if (done > 0 && name) {
        off_t end = lseek(file, 0, SEEK_CUR);
        note(WRITE, name, (uint64_t)(end - done), bytes, (uint64_t)done);
    }
    pthread_mutex_unlock(&order);
    return done;
}

#define PWRITE(name, offset_type)                                                    \
    ssize_t name(int file, const void *bytes, size_t size, offset_type offset) {     \
        char path[PATH_MAX];                                                         \
        pthread_mutex_lock(&order);                                                  \
        ssize_t done = NEXT(name)(file, bytes, size, offset);                        \
        if (done > 0) note(WRITE, name_of(file, path), (uint64_t)offset, bytes, (uint64_t)done); \
        pthread_mutex_unlock(&order);                                                \
        return done;                                                                 \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE_FILE(name, offset_type)                                             \
    int name(int file, offset_type length) {                                         \
        char path[PATH_MAX];                                                         \
        pthread_mutex_lock(&order);                                                  \
        int failed = NEXT(name)(file, length);                                       \
        if (!failed) note(TRUNCATE, name_of(file, path), (uint64_t)length, NULL, 0); \
        pthread_mutex_unlock(&order);                                                \
        return failed;                                                               \
    }
TRUNCATE_FILE(ftruncate, off_t)
TRUNCATE_FILE(ftruncate64, off64_t)

#define SYNC_FILE(name)                                                  \
    int name(int file) {                                                 \
        char path[PATH_MAX];                                             \
        pthread_mutex_lock(&order);                                      \
        int failed = NEXT(name)(file);                                   \
        if (!failed) note(SYNC, name_of(file, path), 0, NULL, 0);        \
        pthread_mutex_unlock(&order);                                    \
        return failed;                                                   \
    }
SYNC_FILE(fsync)
SYNC_FILE(fdatasync)

int unlink(const char *path) {
    pthread_mutex_lock(&order);
    int failed = NEXT(unlink)(path);
    if (!failed) note(UNLINK, within(path), 0, NULL, 0);
    pthread_mutex_unlock(&order);
    return failed;
}

int rename(const char *from, const char *to) {
    pthread_mutex_lock(&order);
    int failed = NEXT(rename)(from, to);
    const char *target = within(to);
    if (!failed && target) note(RENAME, within(from), 0, target, strlen(target));
    pthread_mutex_unlock(&order);
    return failed;
}
