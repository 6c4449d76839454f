#include "kernel.h"
#include "CSandbox.h"

#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>

static int spawn(
    const struct sandbox_start *start, posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes) {
  int error = posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0);
  if (error) return -error;
  for (size_t i = 0; i < start->descriptor_count; i++) {
    error = posix_spawn_file_actions_adddup2(actions, start->descriptors[i], (int)i + 1);
    if (error) return -error;
  }
  // What we were started with and did not open ourselves is not marked close-on-exec.
  error = posix_spawn_file_actions_addclosefrom_np(actions, (int)start->descriptor_count + 1);
  if (error) return -error;
  if (start->folder) {
    error = posix_spawn_file_actions_addchdir_np(actions, start->folder);
    if (error) return -error;
  }
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(attributes, &all);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
  pid_t process;
  error = posix_spawn(&process, start->executable, actions, attributes, start->arguments, start->environment);
  return error ? -error : process;
}

int sandbox_start(const struct sandbox_start *start) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int error = posix_spawn_file_actions_init(&actions);
  if (error) return -error;
  error = posix_spawnattr_init(&attributes);
  if (error) {
    posix_spawn_file_actions_destroy(&actions);
    return -error;
  }
  int outcome = spawn(start, &actions, &attributes);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return outcome;
}

int sandbox_pipe(int ends[2], int own) {
  if (pipe2(ends, O_CLOEXEC)) return -errno;
  int error = sandbox_both_out_of_the_way(ends);
  if (error) return error;
  fcntl(ends[own], F_SETFL, fcntl(ends[own], F_GETFL) | O_NONBLOCK);
  return 0;
}

int sandbox_channel(int ends[2]) {
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends)) return -errno;
  int error = sandbox_both_out_of_the_way(ends);
  if (error) return error;
  shutdown(ends[0], SHUT_WR);
  fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK);
  return 0;
}

int sandbox_memory(const void *bytes, size_t length) {
  int file = memfd_create("request", MFD_CLOEXEC);
  if (file < 0) return -errno;
  for (size_t written = 0; written < length;) {
    ssize_t count = pwrite(file, (const char *)bytes + written, length - written, (off_t)written);
    if (count < 0) {
      int error = errno;
      close(file);
      return -error;
    }
    written += (size_t)count;
  }
  return sandbox_out_of_the_way(file);
}

int sandbox_resource_number(enum sandbox_resource resource) {
  static const int numbers[] = {
      [sandbox_address_space] = RLIMIT_AS, [sandbox_processes] = RLIMIT_NPROC, [sandbox_file_size] = RLIMIT_FSIZE,
      [sandbox_core] = RLIMIT_CORE,        [sandbox_descriptors] = RLIMIT_NOFILE,
  };
  return numbers[resource];
}

int sandbox_limit(pid_t process, enum sandbox_resource resource, unsigned long long bound) {
  int number = sandbox_resource_number(resource);
  struct rlimit limit;
  if (prlimit(process, number, NULL, &limit)) return -errno;
  // A hard limit cannot be raised; one that is already lower is kept.
  if (limit.rlim_max == RLIM_INFINITY || bound < limit.rlim_max) limit.rlim_max = bound;
  limit.rlim_cur = limit.rlim_max;
  return prlimit(process, number, &limit, NULL) ? -errno : 0;
}

int sandbox_open_process(pid_t process) {
  long descriptor = syscall(SYS_pidfd_open, process, 0);
  return descriptor < 0 ? -errno : (int)descriptor;
}

int sandbox_kill_process(int descriptor) {
  return syscall(SYS_pidfd_send_signal, descriptor, SIGKILL, NULL, 0) ? -errno : 0;
}

int sandbox_processors(int *processors, int count) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set)) return 0;
  int found = 0;
  for (int i = 0; i < CPU_SETSIZE; i++) {
    if (!CPU_ISSET(i, &set)) continue;
    if (found < count) processors[found] = i;
    found++;
  }
  return found;
}
