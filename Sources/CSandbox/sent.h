#ifndef VERIFY_CSANDBOX_PRIVATE_SENT_H
#define VERIFY_CSANDBOX_PRIVATE_SENT_H

// Descriptors that were sent over a Unix socket and not received count among their user's, and hold what they stand for. Who
// sends the two ends of a pair to themselves leaves some that nobody can receive any more; the kernel closes them when it next
// looks for such, which it does beside other work once some Unix socket is closed (unix(7), net/unix/garbage.c).

/// Notes how many of our user are under way before any program runs.
void sandbox_note_sent(void);

/// Has the kernel look for those that a program which has ended left under way, and waits until it has closed them.
void sandbox_collect_sent(void);

#endif
