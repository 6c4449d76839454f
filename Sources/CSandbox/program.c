#include "kernel.h"
#include "program.h"

#include <linux/capability.h>
#include <linux/seccomp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "CSandbox.h"
#include "landlock.h"

enum { starter_stack = 64 << 10 };
static char starter_stack_space[starter_stack] __attribute__((aligned(64)));

static int set_capabilities(uint64_t set) {
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct data[2];
  for (int i = 0; i < 2; i++) {
    uint32_t half = (uint32_t)(set >> (32 * i));
    data[i] = (struct __user_cap_data_struct){.effective = half, .permitted = half, .inheritable = half};
  }
  return (int)syscall(SYS_capset, &header, data);
}

static int start_error;

/// Becomes the program. It shares the worker's memory, and the worker waits.
static int start(void *argument) {
  const struct program *program = argument;
  start_error = 0;
#define MUST(call)                                                                                                     \
  do {                                                                                                                 \
    if ((call) < 0) {                                                                                                  \
      start_error = errno;                                                                                             \
      if (!sandbox_step) sandbox_step = #call;                                                                         \
      syscall(SYS_exit, 127);                                                                                          \
    }                                                                                                                  \
  } while (0)
  if (program->room) MUST(setns(program->room->descriptor, CLONE_NEWNS));
  MUST(setsid());
  umask(022);
  MUST(chdir(program->folder));
  // Ours are all above the numbers that they become.
  int null = open("/dev/null", O_RDONLY);
  MUST(null);
  MUST(dup2(null, 0));
  if (null) close(null);
  for (int i = 0; i < program->descriptor_count; i++) MUST(dup2(program->descriptors[i], i + 1));
  int last = program->descriptor_count;
  if (program->control >= 0) {
    MUST(dup2(program->control, program->control_number));
    MUST(syscall(SYS_close_range, last + 1, program->control_number - 1, 0));
    last = program->control_number;
  }
  MUST(syscall(SYS_close_range, last + 1, ~0U, 0));
  const struct sandbox_restraints *restraints = program->restraints;
  for (size_t i = 0; i < restraints->bound_count; i++) {
    struct rlimit limit;
    int resource = sandbox_resource_number(restraints->bounds[i].resource);
    MUST(getrlimit(resource, &limit));
    // A hard limit cannot be raised; one that is already lower is kept.
    if (limit.rlim_max == RLIM_INFINITY || restraints->bounds[i].value < limit.rlim_max)
      limit.rlim_max = restraints->bounds[i].value;
    limit.rlim_cur = limit.rlim_max;
    MUST(setrlimit(resource, &limit));
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 65; number++) {
    struct {
      void (*handler)(int);
      unsigned long flags;
      void *restorer;
      uint64_t mask;
    } action = {.handler = SIG_DFL};
    syscall(SYS_rt_sigaction, number, &action, NULL, sizeof action.mask);
  }
  if (program->room || (program->guard && program->guard->closes_in)) {
    MUST(set_capabilities(0));
  } else if (!program->guard) {
    // What setns(2) asks for, to join a room; its children give them up.
    static const int wanted[] = {CAP_SYS_ADMIN, CAP_SYS_CHROOT, CAP_SYS_PTRACE};
    MUST(set_capabilities(1ULL << CAP_SYS_ADMIN | 1ULL << CAP_SYS_CHROOT | 1ULL << CAP_SYS_PTRACE));
    for (int i = 0; i < 3; i++) MUST(prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, wanted[i], 0, 0));
  }
  if (program->guard) {
    // Should somebody kill the guard.
    MUST(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0));
    if (program->guard->closes_in) MUST(sandbox_restrict(program->guard));
  }
  struct sock_fprog filter = {.len = restraints->filter_count, .filter = restraints->filter};
  if (filter.len) MUST(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter));
  sandbox_step = "execve";
  execve(program->arguments[0], program->arguments, program->environment);
  start_error = errno;
  syscall(SYS_exit, 127);
  return 0;
#undef MUST
}

pid_t sandbox_start_program(const struct program *program) {
  if (program->room) TRY(setns(program->room->descriptor, CLONE_NEWPID));
  sandbox_step = NULL;
  start_error = 0;
  pid_t process =
      clone(start, starter_stack_space + starter_stack, CLONE_VM | CLONE_VFORK | SIGCHLD, (void *)program);
  int error = errno;
  if (program->room) {
    int self = (int)syscall(SYS_pidfd_open, getpid(), 0);
    TRY(self);
    TRY(setns(self, CLONE_NEWPID));
    close(self);
  }
  if (process < 0) {
    errno = error;
    TRY(-1);
  }
  if (start_error) {
    waitpid(process, NULL, __WALL);
    errno = start_error;
    TRY(-1);
  }
  sandbox_step = NULL;
  return process;
}
