#include "worker.h"

#include <linux/capability.h>
#include <linux/futex.h>
#include <linux/seccomp.h>
#include <linux/filter.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

enum { keeper_stack = 64 << 10, starter_stack = 64 << 10 };
static char keeper_stacks[2][keeper_stack] __attribute__((aligned(64)));
static char starter_stack_space[starter_stack] __attribute__((aligned(64)));

/// What the keeper of a room has come to: 0, 1 if it is ready, or -errno.
static volatile int keeper_state;
static const struct sandbox_worker *keeper_worker;

/// The keeper hands the question on: only in the room is it known that the program is process 2.
static void hand_on(int question) { kill(2, question); }

/// Process 1 of a room. It shares the worker's memory, so that starting it costs next to nothing.
static int keep(void *unused) {
  (void)unused;
  int state = sandbox_mount_folders(keeper_worker) ? -errno : 1;
  // Of orphans nothing is kept.
  signal(SIGCHLD, SIG_IGN);
  signal(keeper_worker->question, hand_on);
  syscall(SYS_close_range, 0, ~0U, 0);
  keeper_state = state;
  syscall(SYS_futex, &keeper_state, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
  if (state != 1) syscall(SYS_exit, 1);
  for (;;) syscall(SYS_pause);
}

int sandbox_open_room(const struct sandbox_worker *worker, struct room *room) {
  static int turn;
  turn = !turn;
  keeper_state = 0;
  keeper_worker = worker;
  int process = clone(
      keep, keeper_stacks[turn] + keeper_stack, CLONE_VM | CLONE_NEWPID | CLONE_NEWNS | SIGCHLD, NULL);
  TRY(process);
  while (keeper_state == 0) {
    struct timespec moment = {.tv_nsec = 100000000};
    syscall(SYS_futex, &keeper_state, FUTEX_WAIT_PRIVATE, 0, &moment, NULL, 0);
    if (keeper_state == 0 && waitpid(process, NULL, WNOHANG) != 0) {
      errno = ECHILD;
      TRY(-1);
    }
  }
  if (keeper_state != 1) {
    waitpid(process, NULL, __WALL);
    errno = -keeper_state;
    TRY(-1);
  }
  room->process = process;
  TRY(room->descriptor = (int)syscall(SYS_pidfd_open, process, 0));
  return 0;
}

void sandbox_close_room(struct room *room) {
  if (room->process <= 0) return;
  kill(room->process, SIGKILL);
  while (waitpid(room->process, NULL, __WALL) < 0 && errno == EINTR) {}
  close(room->descriptor);
  room->process = 0;
}

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
  MUST(chdir(program->guard ? program->guard->folder : program->room ? program->worker->folders[0].path : "/"));
  // Ours are all above the numbers that they become.
  int null = open("/dev/null", O_RDONLY);
  MUST(null);
  MUST(dup2(null, 0));
  if (null) close(null);
  for (int i = 0; i < program->descriptor_count; i++) MUST(dup2(program->descriptors[i], i + 1));
  int last = program->descriptor_count;
  if (program->control >= 0) {
    MUST(dup2(program->control, 97));
    MUST(syscall(SYS_close_range, last + 1, 96, 0));
    last = 97;
  }
  MUST(syscall(SYS_close_range, last + 1, ~0U, 0));
  const struct sandbox_worker *worker = program->worker;
  for (size_t i = 0; i < worker->bound_count; i++) {
    struct rlimit limit;
    int resource = sandbox_resource_number(worker->bounds[i].resource);
    MUST(getrlimit(resource, &limit));
    // A hard limit cannot be raised; one that is already lower is kept.
    if (limit.rlim_max == RLIM_INFINITY || worker->bounds[i].value < limit.rlim_max)
      limit.rlim_max = worker->bounds[i].value;
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
  if (program->room || program->guard) {
    MUST(set_capabilities(0));
  } else {
    // What setns(2) asks for, to join a room; its children give them up.
    static const int wanted[] = {CAP_SYS_ADMIN, CAP_SYS_CHROOT, CAP_SYS_PTRACE};
    MUST(set_capabilities(1ULL << CAP_SYS_ADMIN | 1ULL << CAP_SYS_CHROOT | 1ULL << CAP_SYS_PTRACE));
    for (int i = 0; i < 3; i++) MUST(prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, wanted[i], 0, 0));
  }
  if (program->guard) {
    // Should somebody kill the guard.
    MUST(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0));
    MUST(sandbox_restrict(program->guard));
  }
  struct sock_fprog filter = {.len = worker->filter_count, .filter = (struct sock_filter *)worker->filter};
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
