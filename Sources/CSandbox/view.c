#include "kernel.h"
#include "view.h"

#include <string.h>
#include <sys/stat.h>

// As in linux/mount.h, which cannot be included together with sys/mount.h before glibc 2.36.
struct attributes {
  uint64_t set, clear, propagation, namespace;
};
enum {
  read_only = 0x1,
  no_set_uid = 0x2,
  no_devices = 0x4,
  no_programs = 0x8,
  recursively = 0x8000,
  clone_tree = 0x1,
  empty_source = 0x4,
};

static int set_attributes(const char *path, uint64_t set, int recursive) {
  struct attributes attributes = {.set = set};
  if (syscall(SYS_mount_setattr, AT_FDCWD, path, recursive ? recursively : 0, &attributes, sizeof attributes) == 0)
    return 0;
  if (errno != ENOSYS) return -1;
  unsigned long flags = MS_BIND | MS_REMOUNT | MS_NOSUID;  // before Linux 5.12
  if (set & read_only) flags |= MS_RDONLY;
  if (set & no_devices) flags |= MS_NODEV;
  if (set & no_programs) flags |= MS_NOEXEC;
  return mount(NULL, path, NULL, flags, NULL);
}

/// Makes a folder and those above it.
static int make_folders(const char *path) {
  char part[4096];
  size_t length = strlen(path);
  if (length >= sizeof part) {
    errno = ENAMETOOLONG;
    return -1;
  }
  for (size_t i = 1; i <= length; i++) {
    if (path[i] && path[i] != '/') continue;
    memcpy(part, path, i);
    part[i] = 0;
    if (mkdir(part, 0755) && errno != EEXIST) return -1;
  }
  return 0;
}

/// `head` and `tail` in a buffer of 4096 bytes.
static int joined(char *buffer, const char *head, const char *tail) {
  size_t first = strlen(head), second = strlen(tail);
  if (first + second >= 4096) {
    errno = ENAMETOOLONG;
    return -1;
  }
  memcpy(buffer, head, first);
  memcpy(buffer + first, tail, second + 1);
  return 0;
}

static int make_folders_above(char *path) {
  char *last = strrchr(path, '/');
  *last = 0;
  int made = *path ? make_folders(path) : 0;
  *last = '/';
  return made;
}

static int make_file(const char *path, const char *text) {
  int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0444);
  if (file < 0) return -1;
  size_t length = strlen(text);
  ssize_t written = write(file, text, length);
  close(file);
  return written == (ssize_t)length ? 0 : -1;
}

/// Mounts on a copy of what `source` is: a folder or a file.
static int bind(const char *source, const char *target) {
  struct stat status;
  if (stat(source, &status)) return -1;
  if (S_ISDIR(status.st_mode) ? make_folders(target) : make_file(target, "")) return -1;
  return mount(source, target, NULL, MS_BIND | MS_REC, NULL);
}

static int show(const struct sandbox_view *view, const char *target) {
  char source[4096];
  switch (view->kind) {
    case sandbox_view_shown:
      if (joined(source, "/old", view->source) || bind(source, target)) return -1;
      return set_attributes(target, read_only | no_set_uid | no_devices, 1);
    case sandbox_view_device:
      if (joined(source, "/old", view->source) || bind(source, target)) return -1;
      return set_attributes(target, no_set_uid | no_programs, 0);
    case sandbox_view_empty:
      if (access(target, F_OK)) return 0;
      return mount("none", target, "tmpfs", MS_RDONLY | MS_NOSUID | MS_NODEV, "size=4k,nr_inodes=2,mode=555");
    case sandbox_view_text: return make_file(target, view->source);
    case sandbox_view_link: return symlink(view->source, target) && errno != EEXIST ? -1 : 0;
  }
  return 0;
}

int sandbox_build_view(const struct sandbox_surroundings *surroundings) {
  umask(0);
  TRY(mount(NULL, "/", NULL, MS_SLAVE | MS_REC, NULL));
  // Any folder will do for the new root to be mounted on; the old one stays reachable below it until the end.
  TRY(mount("none", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755"));
  TRY(mkdir("/tmp/new", 0755));
  TRY(mkdir("/tmp/old", 0755));
  TRY(mount("/tmp/new", "/tmp/new", NULL, MS_BIND, NULL));
  TRY(syscall(SYS_pivot_root, "/tmp", "/tmp/old"));
  TRY(chdir("/"));
  char target[4096];
  for (size_t i = 0; i < surroundings->folder_count; i++) {
    TRY(joined(target, "/new", surroundings->folders[i].path));
    TRY(make_folders(target));
  }
  for (size_t i = 0; i < surroundings->view_count; i++) {
    const struct sandbox_view *view = &surroundings->view[i];
    sandbox_step = view->path;
    TRY(joined(target, "/new", view->path));
    TRY(make_folders_above(target));
    TRY(show(view, target));
  }
  sandbox_step = NULL;
  TRY(set_attributes("/new", read_only | no_set_uid | no_devices, 0));
  TRY(umount2("/old", MNT_DETACH));
  TRY(chdir("/new"));
  TRY(syscall(SYS_pivot_root, ".", "."));
  TRY(umount2(".", MNT_DETACH));
  TRY(chdir("/"));
  return 0;
}

static int is_below(const char *path, const char *folder) {
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && path[length] == '/';
}

int sandbox_mount_folders(const struct sandbox_surroundings *surroundings) {
  // What is shown below a folder that can be written would be covered by it.
  int kept[16];
  const char *places[16];
  int count = 0;
  for (size_t i = 0; i < surroundings->view_count && count < 16; i++) {
    if (surroundings->view[i].kind != sandbox_view_shown) continue;
    for (size_t j = 0; j < surroundings->folder_count; j++) {
      if (!is_below(surroundings->view[i].path, surroundings->folders[j].path)) continue;
      places[count] = surroundings->view[i].path;
      TRY(kept[count] = (int)syscall(
              SYS_open_tree, AT_FDCWD, places[count], clone_tree | recursively | O_CLOEXEC));
      count++;
      break;
    }
  }
  const char *base = surroundings->folders[surroundings->folder_count - 1].path;
  TRY(mount("none", base, "tmpfs", MS_NOSUID | MS_NODEV, surroundings->folder_options));
  char source[4096], name[3] = "/0";
  for (size_t i = 0; i < surroundings->folder_count; i++) {
    const struct sandbox_folder *folder = &surroundings->folders[i];
    name[1] = (char)('a' + i);
    TRY(joined(source, base, name));
    TRY(mkdir(source, folder->mode));
    TRY(mount(source, folder->path, NULL, MS_BIND, NULL));
  }
  struct stat status;
  for (int i = 0; i < count; i++) {
    TRY(fstat(kept[i], &status));
    char path[4096];
    TRY(joined(path, "", places[i]));
    TRY(make_folders_above(path));
    TRY(S_ISDIR(status.st_mode) ? make_folders(path) : make_file(path, ""));
    TRY(syscall(SYS_move_mount, kept[i], "", AT_FDCWD, path, empty_source));
    close(kept[i]);
  }
  return 0;
}
