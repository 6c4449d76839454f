#ifndef VERIFY_CPAGE_H
#define VERIFY_CPAGE_H

// What the HTML pages of a matrix and of a run are dressed with, embedded in the binary. It is C for the reason that CDriver is: `#embed`
// costs nothing to compile, and the files stay files that a browser's tools can read.

/// A file of a page: its UTF-8 text, which is not NUL-terminated.
struct verify_page_part {
  const unsigned char *text;
  unsigned long length;
};

extern const struct verify_page_part verify_page_style;
extern const struct verify_page_part verify_page_script;
// The page of a run has the matrix's style below its own.
extern const struct verify_page_part verify_run_style;
extern const struct verify_page_part verify_run_script;

#endif
