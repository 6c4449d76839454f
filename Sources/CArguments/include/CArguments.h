#ifndef VERIFY_CARGUMENTS_H
#define VERIFY_CARGUMENTS_H

// It is C because only the C library hands them to a program, as arguments of its constructors: Swift's `CommandLine` reads
// `/proc/self/cmdline`, and crashes where there is no `/proc`.

/// The program's arguments, from its name on; a null pointer stands behind the last.
char *_Nullable *_Nonnull program_arguments(void);

#endif
