"use strict";
// Filters hide what does not hold every word; without this script everything stays in view.
for (const field of document.querySelectorAll("input[data-list]")) {
  field.closest("p").hidden = false;
  const list = document.getElementById(field.dataset.list);
  const count = document.querySelector(`[data-count="${field.dataset.list}"]`);
  const entries = [...list.children].filter((entry) => entry.matches("details, li"));
  const texts = entries.map((entry) => (entry.querySelector("summary") ?? entry).textContent.toLowerCase());
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, at) => {
      entry.hidden = !words.every((word) => texts[at].includes(word));
      shown += entry.hidden ? 0 : 1;
    });
    count.textContent = words.length ? `${shown} of ${entries.length}` : "";
  });
}
// A link to an entry opens it.
const reveal = () => {
  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (entry?.matches("details")) {
    entry.open = true;
    entry.hidden = false;
    entry.querySelector("summary").focus();
    entry.scrollIntoView();
  }
};
addEventListener("hashchange", reveal);
reveal();
