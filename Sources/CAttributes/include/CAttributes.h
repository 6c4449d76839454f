#ifndef VERIFY_CATTRIBUTES_H
#define VERIFY_CATTRIBUTES_H

// It is C because Swift's Glibc does not show `sys/xattr.h`: the extended attributes of files, access lists among them.
#include <sys/xattr.h>

#endif
