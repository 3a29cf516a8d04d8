// Starts the page that was opened.

import { byId } from "./dom.js";
import { catalogReady } from "./data.js";
import { comparePage } from "./compare.js";
import { costPage } from "./cost.js";
import { homePage } from "./home.js";
import { modelPage } from "./model.js";
import { plotPage } from "./plot.js";
import { providerPage } from "./provider.js";

const START = {
  index: homePage,
  model: modelPage,
  provider: providerPage,
  compare: comparePage,
  plot: plotPage,
  cost: costPage,
};

async function main() {
  const catalog = await catalogReady();
  await START[document.body.dataset.page](catalog);
  document.body.dataset.ready = "yes";
}

function startTheme() {
  const button = byId("theme");
  const names = ["auto", "light", "dark"];
  const show = (name) => {
    button.textContent = { auto: "◐ Auto", light: "☀ Light", dark: "☾ Dark" }[name];
    button.setAttribute("aria-label", `Colours: ${name}`);
  };
  show(document.documentElement.dataset.theme ?? "auto");
  button.addEventListener("click", () => {
    const now = document.documentElement.dataset.theme ?? "auto";
    const next = names[(names.indexOf(now) + 1) % names.length];
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    show(next);
    try {
      localStorage.setItem("llm-db-theme", next);
    } catch {
      // A browser that keeps nothing: the choice lasts as long as the page.
    }
  });
}

startTheme();
main();
