#ifndef VERIFY_CSANDBOX_PRIVATE_VIEW_H
#define VERIFY_CSANDBOX_PRIVATE_VIEW_H

#include "include/surroundings.h"

/// Builds the root folder from what is to be shown and moves there.
int sandbox_build_view(const struct sandbox_surroundings *surroundings);

/// Mounts the folders that can be written, in a mount namespace of the caller's own.
int sandbox_mount_folders(const struct sandbox_surroundings *surroundings);

#endif
