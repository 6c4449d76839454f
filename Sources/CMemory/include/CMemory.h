#ifndef VERIFY_CMEMORY_H
#define VERIFY_CMEMORY_H

// It is C because Swift's Glibc does not show `malloc.h`.

/// Has the allocator give back to the kernel what is freed. To be called before there are other threads.
///
/// Left to itself glibc learns from the first large block that is freed to keep such blocks, and has every thread keep its
/// own: after some thousand samples that print megabytes it holds a hundred of them, and needs one (mallopt(3)).
void memory_is_given_back(void);

#endif
