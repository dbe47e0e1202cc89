import { lazy } from "react";
import { createRoot } from "react-dom/client";
import { displayLanguage } from "../commands";
import { messages } from "../locales";
import { Pane } from "./Pane";

const LiveEntries = lazy(() => import(/* webpackChunkName: "live" */ "./frame/LiveEntries"));

/** Draws the pane into the page. `insideExcel` false shows what the product does and why nothing can be run. */
export function renderPane(insideExcel: boolean): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no element with the id pane");
  const language = displayLanguage();
  document.documentElement.lang = language;
  document.title = messages(language).productName;
  createRoot(place).render(
    <Pane language={language} insideExcel={insideExcel} officeBackground={officeBackground} Notices={LiveEntries} />,
  );
}

function officeBackground(): string | undefined {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
}
