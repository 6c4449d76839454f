#ifndef VERIFY_CDRIVER_H
#define VERIFY_CDRIVER_H

// The Python driver, embedded in the binary. It is C because `#embed` costs nothing to compile and survives moving the
// binary; a Swift string of this size costs seconds.

/// One file of the driver: its name and its UTF-8 text, which is not NUL-terminated.
struct verify_driver_part {
  const char *name;
  const unsigned char *text;
  unsigned long length;
};

/// The parts in the order in which they are joined to one module.
extern const struct verify_driver_part *const verify_driver_parts;
extern const unsigned long verify_driver_part_count;

/// The program of `python -c` that reads the compiled driver and the request from descriptor 3 and runs them.
extern const struct verify_driver_part verify_driver_bootstrap;

/// The program of `python -c` that reads the compiled driver from descriptor 3 and forks a process for every run.
extern const struct verify_driver_part verify_driver_zygote;

/// The program by which an interpreter says what it is and compiles the driver; not a part of the driver.
extern const struct verify_driver_part verify_interrogation;

/// The program that says of each of a list of sources whether it compiles.
extern const struct verify_driver_part verify_checker;

#endif
