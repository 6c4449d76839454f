// The radio buttons filter by style alone; this adds the search, the counts, and what empty sections look like.
// A page without answers has none of it.
"use strict";
const tools = document.querySelector(".tools");
if (tools) {
  const answers = [...document.querySelectorAll(".answer")];
  const sections = [...document.querySelectorAll("main > section")];
  const search = tools.querySelector("input");
  const button = tools.querySelector("button");
  const count = tools.querySelector("output");
  const nothing = document.querySelector(".nothing");
  // What is searched is made only once, and only for who searches.
  const texts = new Map();
  const text = (answer) => {
    if (!texts.has(answer)) texts.set(answer, answer.textContent.toLowerCase());
    return texts.get(answer);
  };
  const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`)?.value ?? "";
  const has = (list, value) => !value || (list ?? "").split(" ").includes(value);

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [verdict, section, level, release] = ["verdict", "section", "level", "release"].map(chosen);
    let shown = 0;
    for (const answer of answers) {
      const data = answer.dataset;
      const isFound =
        has(data.verdicts, verdict) &&
        has(data.section, section) &&
        has(data.level, level) &&
        has(data.releases, release) &&
        words.every((word) => text(answer).includes(word));
      answer.hidden = !isFound;
      shown += isFound;
    }
    for (const part of sections) part.hidden = !part.querySelector(".answer:not([hidden])");
    count.textContent = shown === answers.length ? "" : `${shown} of ${answers.length}`;
    nothing.hidden = shown > 0;
  };

  document.addEventListener("input", show);
  button.addEventListener("click", () => {
    const isOpen = button.dataset.open !== "true";
    for (const answer of answers) if (!answer.hidden) answer.open = isOpen;
    button.dataset.open = isOpen;
    button.textContent = isOpen ? "Close all" : "Open all";
  });
  tools.hidden = false;
  show();
}
