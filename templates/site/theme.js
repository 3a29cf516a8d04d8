// Runs before the page is drawn, so that it never flashes in the other colours.
(() => {
  "use strict";
  try {
    const theme = localStorage.getItem("llm-db-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing: the system's colours.
  }
})();
