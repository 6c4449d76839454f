// The radio buttons filter by style alone; this adds the search, the counts, and what empty sections look like.
// A page without rows has none of it.
"use strict";
const tools = document.querySelector(".tools");
if (tools) {
  const rows = [...document.querySelectorAll(".row")];
  const sections = [...document.querySelectorAll("section")];
  const search = tools.querySelector("input");
  const button = tools.querySelector("button");
  const count = tools.querySelector("output");
  const nothing = document.querySelector(".nothing");
  const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`)?.value ?? "";

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [section, difference, release] = ["section", "difference", "release"].map(chosen);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const isFound =
        (!section || row.parentElement.dataset.section === section) &&
        (!difference || row.dataset.difference === difference) &&
        (!release || row.dataset.changes.split(" ").includes(release)) &&
        words.every((word) => text.includes(word));
      row.hidden = !isFound;
      shown += isFound;
    }
    for (const part of sections) part.hidden = !part.querySelector(".row:not([hidden])");
    count.textContent = shown === rows.length ? "" : `${shown} of ${rows.length}`;
    nothing.hidden = shown > 0;
  };

  const openAll = (isOpen) => rows.forEach((row) => (row.open = isOpen));
  document.addEventListener("input", show);
  button.addEventListener("click", () => {
    const isOpen = button.dataset.open !== "true";
    openAll(isOpen);
    button.dataset.open = isOpen;
    button.textContent = isOpen ? "Close all" : "Open all";
  });
  tools.hidden = false;
  show();
}
