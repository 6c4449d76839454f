#include "kernel.h"
#include "landlock.h"

#include <sys/stat.h>

// The numbers are the same on every architecture, and older headers know not all of it.
enum {
  call_create_ruleset = 444,
  call_add_rule = 445,
  call_restrict_self = 446,
  ask_for_version = 1,
  rule_path_beneath = 1,
};

struct ruleset {
  uint64_t handled_files, handled_network, scoped;
};

struct rule {
  uint64_t access;
  int32_t parent;
} __attribute__((packed));

int sandbox_landlock_version(void) {
  long version = syscall(call_create_ruleset, NULL, 0, ask_for_version);
  return version < 0 ? -errno : (int)version;
}

/// Adds one rule; what is not there, or what the user cannot reach anyway, needs none.
static int grant(int rules, const struct sandbox_grant *grant, uint64_t file_rights) {
  int place = open(grant->path, O_PATH | O_CLOEXEC | (grant->follows ? 0 : O_NOFOLLOW));
  if (place < 0) return errno == ENOENT || errno == EACCES || errno == ENOTDIR || errno == ELOOP ? 0 : -1;
  struct stat status;
  TRY(fstat(place, &status));
  struct rule rule = {.access = grant->access, .parent = place};
  if (!S_ISDIR(status.st_mode)) rule.access &= file_rights;
  if (rule.access && !S_ISLNK(status.st_mode)) TRY(syscall(call_add_rule, rules, rule_path_beneath, &rule, 0));
  close(place);
  return 0;
}

int sandbox_restrict(const struct sandbox_guard *guard) {
  struct sock_filter *filter = guard->restraints.filter;
  for (int i = 0; i < guard->restraints.filter_count; i++) {
    if (filter[i].k == sandbox_own_process) filter[i].k = (uint32_t)getpid();
  }
  struct ruleset set = {guard->handled_files, guard->handled_network, guard->scoped};
  int rules = (int)syscall(call_create_ruleset, &set, sizeof set, 0);
  TRY(rules);
  for (size_t i = 0; i < guard->grant_count; i++) TRY(grant(rules, &guard->grants[i], guard->file_rights));
  TRY(syscall(call_restrict_self, rules, 0));
  close(rules);
  return 0;
}
