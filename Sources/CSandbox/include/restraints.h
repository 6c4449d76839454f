#ifndef VERIFY_CSANDBOX_RESTRAINTS_H
#define VERIFY_CSANDBOX_RESTRAINTS_H

// What every program of a worker or a guard starts under.

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>

/// What can be limited from outside.
enum sandbox_resource {
  sandbox_address_space,
  sandbox_processes,
  sandbox_file_size,
  sandbox_core,
  sandbox_descriptors,
};

/// A bound that every program starts with.
struct sandbox_bound {
  enum sandbox_resource resource;
  uint64_t value;
};

/// The bounds and the filter of system calls.
struct sandbox_restraints {
  const struct sandbox_bound *bounds;
  size_t bound_count;
  /// None where it has no instructions.
  struct sock_filter *filter;
  unsigned short filter_count;
};

/// On version 1 of control groups processes are bounded in one and memory in another.
enum { sandbox_most_groups = 2 };

#endif
