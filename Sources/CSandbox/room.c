#include "kernel.h"
#include "room.h"

#include <linux/futex.h>
#include <sys/wait.h>
#include <time.h>

#include "view.h"

enum { keeper_stack = 64 << 10 };
static char keeper_stacks[2][keeper_stack] __attribute__((aligned(64)));

/// What the keeper of a room has come to: 0, 1 if it is ready, or -errno.
static volatile int keeper_state;
static const struct sandbox_surroundings *keeper_surroundings;
static int keeper_question;

/// The keeper hands the question on: only in the room is it known that the program is process 2.
static void hand_on(int question) { kill(2, question); }

/// Process 1 of a room. It shares the worker's memory, so that starting it costs next to nothing.
static int keep(void *unused) {
  (void)unused;
  int state = sandbox_mount_folders(keeper_surroundings) ? -errno : 1;
  // Of orphans nothing is kept.
  signal(SIGCHLD, SIG_IGN);
  signal(keeper_question, hand_on);
  syscall(SYS_close_range, 0, ~0U, 0);
  keeper_state = state;
  syscall(SYS_futex, &keeper_state, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
  if (state != 1) syscall(SYS_exit, 1);
  for (;;) syscall(SYS_pause);
}

int sandbox_open_room(const struct sandbox_surroundings *surroundings, int question, struct room *room) {
  static int turn;
  turn = !turn;
  keeper_state = 0;
  keeper_surroundings = surroundings;
  keeper_question = question;
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
