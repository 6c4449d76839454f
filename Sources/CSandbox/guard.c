#include "kernel.h"
#include "include/guard.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#include "groups.h"
#include "message.h"
#include "program.h"
#include "sent.h"

// The descriptors of the guard; below them nothing is opened, for programs get theirs under those numbers.
enum { place_of_socket = sandbox_first_own, place_of_descriptors, first_free = 32 };

/// Our own children, as many as fit; what is left out comes with the next call.
static int list_children(pid_t *children, int most) {
  static char text[32 << 10];
  int file = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  TRY(file);
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  TRY(length);
  text[length] = 0;
  // The last number may have been cut off.
  if (length == sizeof text - 1 && text[length - 1] != ' ') *strrchr(text, ' ') = 0;
  int count = 0;
  char *rest = text;
  while (count < most) {
    char *end;
    long number = strtol(rest, &end, 10);
    if (end == rest) break;
    children[count++] = (pid_t)number;
    rest = end;
  }
  return count;
}

/// Ends every process of the program. A process whose parent ends becomes our child, and one that has ended counts among the
/// user's until it is reaped: who starts new ones all the time finds no room for them.
static void end_all(void) {
  static pid_t children[4096];
  for (;;) {
    int count = list_children(children, 4096);
    for (int i = 0; i < count; i++) {
      prlimit(children[i], RLIMIT_NPROC, &(struct rlimit){0, 0}, NULL);
      kill(children[i], SIGKILL);
    }
    pid_t reaped;
    while ((reaped = waitpid(-1, NULL, WNOHANG | __WALL)) > 0) {}
    if (reaped < 0 && errno == ECHILD) return;
    nanosleep(&(struct timespec){.tv_nsec = 100000}, NULL);
  }
}

/// Keeps what is handed to the guard, each under a fixed number, and closes all else.
static void take_descriptors(const struct sandbox_guard *guard) {
  int kept[1 + sandbox_guard_descriptors] = {guard->socket};
  memcpy(kept + 1, guard->descriptors, sandbox_guard_descriptors * sizeof(int));
  // First out of the way, so that none is overwritten by another.
  for (int i = 0; i < 1 + sandbox_guard_descriptors; i++) kept[i] = fcntl(kept[i], F_DUPFD_CLOEXEC, first_free);
  for (int i = 0; i < 1 + sandbox_guard_descriptors; i++) dup3(kept[i], place_of_socket + i, O_CLOEXEC);
  syscall(SYS_close_range, 0, place_of_socket - 1, 0);
  syscall(SYS_close_range, place_of_descriptors + sandbox_guard_descriptors, ~0U, 0);
  for (int i = 0; i < place_of_socket; i++) open("/dev/null", O_RDWR | O_CLOEXEC);
}

/// Whether /proc is that of our own process ids: with another one we would end strangers.
static int knows_children(void) {
  char name[32] = "";
  TRY(readlink("/proc/self", name, sizeof name - 1));
  pid_t children[1];
  if (atoi(name) != getpid()) {
    errno = ESRCH;
    sandbox_step = "/proc";
    return -1;
  }
  TRY(list_children(children, 1));
  return 0;
}

static int prepare(const struct sandbox_guard *guard) {
  if (guard->user != geteuid()) {
    // Not the C library's functions, which wait for all threads to follow; here they exist in its lists only.
    TRY(syscall(SYS_setgroups, 0, NULL));
    TRY(syscall(SYS_setresgid, guard->group, guard->group, guard->group));
    TRY(syscall(SYS_setresuid, guard->user, guard->user, guard->user));
  }
  TRY(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
  TRY(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0));
  if (guard->closes_in) TRY(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
  TRY(knows_children());
  return 0;
}

static void note(int number) { (void)number; }

/// Does what the harness says, until the program has ended or is to end; its status, if it has ended.
static int follow(pid_t program, int question, int *status) {
  sigset_t none;
  sigemptyset(&none);
  for (;;) {
    pid_t reaped;
    while ((reaped = waitpid(-1, status, WNOHANG | __WALL)) > 0) {
      if (reaped == program) return 0;
    }
    struct pollfd watched = {.fd = place_of_socket, .events = POLLIN};
    if (ppoll(&watched, 1, NULL, &none) <= 0) continue;
    struct sandbox_message message;
    ssize_t length = sandbox_receive(place_of_socket, &message);
    if (length <= 0) return -1;
    if (message.kind == sandbox_ask_run) kill(program, question);
    if (message.kind == sandbox_end_run) {
      kill(program, SIGKILL);
      while (waitpid(program, status, __WALL) < 0 && errno == EINTR) {}
      return 0;
    }
  }
}

static void live(const struct sandbox_guard *guard) {
  setsid();
  for (int number = 1; number < 65; number++) signal(number, SIG_DFL);
  struct sigaction action = {.sa_handler = note};
  sigaction(SIGCHLD, &action, NULL);
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  sigprocmask(SIG_SETMASK, &child, NULL);
  take_descriptors(guard);
  sandbox_step = NULL;
  if (sandbox_enter_groups(guard->entrances) || prepare(guard)) sandbox_give_up(place_of_socket);
  sandbox_note_sent();

  int descriptors[sandbox_guard_descriptors];
  for (int i = 0; i < sandbox_guard_descriptors; i++) descriptors[i] = place_of_descriptors + i;
  struct program program = {
      .restraints = &guard->restraints, .arguments = guard->arguments, .environment = guard->environment,
      .folder = guard->folder, .descriptors = descriptors, .descriptor_count = sandbox_guard_descriptors, .control = -1,
      .guard = guard};
  pid_t process = sandbox_start_program(&program);
  if (process < 0) sandbox_give_up(place_of_socket);
  // What we hold open of the program's pipes would keep them from ending.
  syscall(SYS_close_range, place_of_descriptors, ~0U, 0);
  sandbox_say(place_of_socket, (struct sandbox_message){.kind = sandbox_run_begun});
  int status = 0;
  int ended = follow(process, guard->question, &status);
  end_all();
  sandbox_collect_sent();
  if (ended == 0) sandbox_say(place_of_socket, (struct sandbox_message){.kind = sandbox_run_ended, .status = status});
  _exit(0);
}

pid_t sandbox_start_guard(const struct sandbox_guard *guard) {
  // Not fork(), which would run handlers of libraries and take locks that another thread may hold.
  long process = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
  if (process < 0) return -errno;
  if (process == 0) live(guard);
  return (pid_t)process;
}
