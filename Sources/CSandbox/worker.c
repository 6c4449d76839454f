#include "kernel.h"
#include "include/worker.h"

#include <net/if.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "groups.h"
#include "message.h"
#include "program.h"
#include "room.h"
#include "sent.h"
#include "view.h"

/// Moves into a user namespace with one user and one group, and into one of every other kind.
static int unshare_all(const struct sandbox_worker *worker, int processes) {
  TRY(unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP |
              (worker->keeps_network ? 0 : CLONE_NEWNET)));
  char line[64];
  if (sandbox_write_at(processes, "self/setgroups", "deny") && errno != ENOENT) TRY(-1);
  snprintf(line, sizeof line, "%u %u 1\n", worker->inner_user, worker->outer_user);
  TRY(sandbox_write_at(processes, "self/uid_map", line));
  snprintf(line, sizeof line, "%u %u 1\n", worker->inner_user, worker->outer_group);
  TRY(sandbox_write_at(processes, "self/gid_map", line));
  TRY(sethostname(worker->host_name, strlen(worker->host_name)));
  if (worker->keeps_network) return 0;
  int internet = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (internet >= 0) {
    struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
    ioctl(internet, SIOCSIFFLAGS, &request);
    close(internet);
  }
  // A closed connection would hold its port for a minute, against a later sample that listens there too.
  sandbox_write_at(processes, "sys/net/ipv4/tcp_max_tw_buckets", "0");
  return 0;
}

static int enter(const struct sandbox_worker *worker) {
  int processes = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
  TRY(processes);
  if (geteuid() == 0) {
    // The view is built as root, who can read what lies below folders that are closed to others.
    TRY(unshare(CLONE_NEWNS));
    TRY(sandbox_build_view(&worker->surroundings));
    TRY(syscall(SYS_setgroups, 0, NULL));
    // Not the C library's functions, which wait for all threads to follow; here they exist in its lists only.
    TRY(syscall(SYS_setresgid, worker->outer_group, worker->outer_group, worker->outer_group));
    TRY(syscall(SYS_setresuid, worker->outer_user, worker->outer_user, worker->outer_user));
    // Another user's process may not write its own maps.
    TRY(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0));
    TRY(unshare_all(worker, processes));
  } else {
    TRY(unshare_all(worker, processes));
    TRY(sandbox_build_view(&worker->surroundings));
  }
  close(processes);
  TRY(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
  return 0;
}

// The second stage, process 1 of the worker's pid namespace.

static struct {
  int socket;
  const struct sandbox_worker *worker;
  pid_t resident;
  int control;
  struct room room;
  uint32_t number;
  /// What runs in the room: the program, or -1 while the resident has a child there, or 0.
  pid_t running;
} own = {.control = -1};

static char packet[sandbox_longest_message + 1];

static int split(char *text, size_t length, uint32_t count, uint32_t second, char **first, char **others) {
  char *end = text + length;
  if (count == 0 || count + second > 500) return -1;
  for (uint32_t i = 0; i < count + second; i++) {
    if (text >= end) return -1;
    *(i < count ? &first[i] : &others[i - count]) = text;
    text += strlen(text) + 1;
  }
  first[count] = NULL;
  others[second] = NULL;
  return 0;
}

static void begin(const struct sandbox_message *message, size_t length, int *descriptors, int count) {
  static char *arguments[512], *environment[512];
  int isResident = message->kind == sandbox_start_resident;
  struct program program = {
      .restraints = &own.worker->restraints, .arguments = arguments, .environment = environment,
      .folder = isResident ? "/" : own.worker->surroundings.folders[0].path, .descriptors = descriptors,
      .descriptor_count = count, .control = -1, .control_number = own.worker->control,
      .room = isResident ? NULL : &own.room};
  packet[length] = 0;
  errno = EINVAL;
  sandbox_step = NULL;
  int wanted = isResident ? 3 : 4;
  if (count != wanted || split(packet + sizeof *message, length - sizeof *message, message->argument_count,
                               message->environment_count, arguments, environment))
    sandbox_give_up(own.socket);
  int ends[2];
  if (isResident) {
    int error = sandbox_socket(ends);
    if (error) sandbox_give_up(own.socket);
    program.control = ends[1];
  }
  pid_t process = sandbox_start_program(&program);
  if (process < 0) sandbox_give_up(own.socket);
  if (isResident) {
    own.resident = process;
    own.control = ends[0];
    close(ends[1]);
  } else {
    own.running = process;
  }
}

static int open_room(void) {
  return sandbox_open_room(&own.worker->surroundings, own.worker->question, &own.room);
}

static void end(int status) {
  sandbox_close_room(&own.room);
  own.running = 0;
  sandbox_say(own.socket, (struct sandbox_message){.kind = sandbox_run_ended, .number = own.number, .status = status});
  sandbox_collect_sent();
  if (open_room()) sandbox_give_up(own.socket);
}

/// What the harness says.
static void obey(void) {
  int descriptors[8], count;
  ssize_t length = sandbox_receive_all(own.socket, packet, sandbox_longest_message, descriptors, &count);
  const struct sandbox_message *message = (void *)packet;
  if (length < (ssize_t)sizeof *message) _exit(0);
  switch (message->kind) {
    case sandbox_start_resident:
      begin(message, (size_t)length, descriptors, count);
      break;
    case sandbox_run_program:
      own.number = message->number;
      begin(message, (size_t)length, descriptors, count);
      sandbox_say(own.socket, (struct sandbox_message){.kind = sandbox_run_begun, .number = own.number});
      break;
    case sandbox_run_fork: {
      own.number = message->number;
      own.running = -1;
      int handed[5] = {descriptors[2], descriptors[3], own.room.descriptor, descriptors[0], descriptors[1]};
      if (count != 4 || sandbox_send(own.control, "f", 1, handed, 5)) {
        sandbox_step = "resident";
        sandbox_give_up(own.socket);
      }
      break;
    }
    case sandbox_ask_run:
      if (own.running && message->number == own.number) kill(own.room.process, own.worker->question);
      break;
    case sandbox_end_run:
      if (own.running && message->number == own.number) kill(own.room.process, SIGKILL);
      break;
    default: break;
  }
  for (int i = 0; i < count; i++) close(descriptors[i]);
}

/// What the resident says: "r" once it can fork; "e" and the status of `waitpid(2)` when the child that it forked has ended.
static void listen_to_resident(void) {
  struct {
    char kind;
    char unused[3];
    int32_t status;
  } message;
  int descriptors[8], count;
  ssize_t length = sandbox_receive_all(own.control, &message, sizeof message, descriptors, &count);
  for (int i = 0; i < count; i++) close(descriptors[i]);
  if (length == 1 && message.kind == 'r') {
    sandbox_say(own.socket, (struct sandbox_message){.kind = sandbox_resident_ready});
  } else if (length == sizeof message && message.kind == 'e' && own.running == -1) {
    end(message.status);
  } else {
    errno = EPIPE;
    sandbox_step = "resident";
    sandbox_close_room(&own.room);
    sandbox_give_up(own.socket);
  }
}

/// Reaps orphans of the worker's namespace, which come to process 1, and sees the program's end.
static void reap(void) {
  int status;
  pid_t process;
  while ((process = waitpid(-1, &status, WNOHANG | __WALL)) > 0) {
    if (process == own.running) {
      end(status);
    } else if (process == own.resident) {
      errno = ECHILD;
      sandbox_step = "resident";
      sandbox_close_room(&own.room);
      sandbox_give_up(own.socket);
    } else if (process == own.room.process) {
      // Process 1 of the room cannot end unless it is made to; the program's own end follows.
      own.room.process = 0;
      close(own.room.descriptor);
    }
  }
}

static void note(int number) { (void)number; }

static void serve(void) {
  struct sigaction action = {.sa_handler = note};
  sigaction(SIGCHLD, &action, NULL);
  sigset_t child, none;
  sigemptyset(&none);
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child, NULL);
  sandbox_note_sent();
  sandbox_step = NULL;
  if (open_room()) sandbox_give_up(own.socket);
  sandbox_say(own.socket, (struct sandbox_message){.kind = sandbox_is_ready});
  for (;;) {
    struct pollfd watched[] = {{.fd = own.socket, .events = POLLIN}, {.fd = own.control, .events = POLLIN}};
    int ready = ppoll(watched, 2, NULL, &none);
    if (ready < 0 && errno != EINTR) _exit(1);
    if (ready > 0 && watched[1].revents) listen_to_resident();
    reap();
    if (ready > 0 && watched[0].revents) obey();
  }
}

static void live(const struct sandbox_worker *worker) {
  setsid();
  for (int number = 1; number < 65; number++) signal(number, SIG_DFL);
  // A file that may not grow (`ulimit -f`) is to be an error number.
  signal(SIGXFSZ, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  syscall(SYS_close_range, 0, (unsigned)worker->socket - 1, 0);
  syscall(SYS_close_range, (unsigned)worker->socket + 1, ~0U, 0);
  // Below 16 nothing is to be opened: programs get their descriptors under these numbers.
  for (int i = 0; i < 16; i++) open("/dev/null", O_RDWR | O_CLOEXEC);
  own.socket = worker->socket;
  own.worker = worker;
  sandbox_step = NULL;
  if (sandbox_enter_groups(worker->entrances) || enter(worker)) sandbox_give_up(worker->socket);
  // Only now: while the first worker is made an interpreter may be busy on that processor.
  if (worker->processor >= 0) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(worker->processor, &set);
    sched_setaffinity(0, sizeof set, &set);
  }
  // The harness is the parent of the second stage too.
  long second = syscall(SYS_clone, CLONE_PARENT | SIGCHLD, NULL, NULL, NULL, NULL);
  if (second < 0) {
    sandbox_step = "clone";
    sandbox_give_up(worker->socket);
  }
  if (second == 0) serve();
  sandbox_say(worker->socket, (struct sandbox_message){.kind = sandbox_is_ready, .status = (int32_t)second});
  _exit(0);
}

pid_t sandbox_start_worker(const struct sandbox_worker *worker) {
  // Not fork(), which would run handlers of libraries and take locks that another thread may hold.
  long process = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
  if (process < 0) return -errno;
  if (process == 0) {
    live(worker);
    _exit(0);
  }
  return (pid_t)process;
}
