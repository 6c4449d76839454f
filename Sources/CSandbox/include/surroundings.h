#ifndef VERIFY_CSANDBOX_SURROUNDINGS_H
#define VERIFY_CSANDBOX_SURROUNDINGS_H

// What a program of a worker finds.

#include <stddef.h>
#include <sys/types.h>

/// One thing to show.
struct sandbox_view {
  enum sandbox_view_kind {
    /// The file or folder `source`, to be read only.
    sandbox_view_shown,
    /// The device `source`.
    sandbox_view_device,
    /// An empty folder that cannot be written.
    sandbox_view_empty,
    /// A file with the text `source`.
    sandbox_view_text,
    /// A symbolic link to `source`.
    sandbox_view_link,
  } kind;
  /// Absolute path in the sandbox.
  const char *path;
  /// Absolute path without symbolic links, or text.
  const char *source;
};

/// A folder that every run finds empty and can write to.
struct sandbox_folder {
  const char *path;
  mode_t mode;
};

/// All that is shown, and the folders of a run's own.
struct sandbox_surroundings {
  const struct sandbox_view *view;
  size_t view_count;
  /// On one tmpfs; the last one must not lie below another one. The first is the working folder.
  const struct sandbox_folder *folders;
  size_t folder_count;
  /// The options of that tmpfs, as in mount(8).
  const char *folder_options;
};

#endif
