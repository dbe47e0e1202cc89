import type { OpenWorkbook } from "./openWorkbook";
import type { PageLanguage } from "../texts/pageTexts";

/** A way to begin that whoever serves the page offers beside the add-in's own first button. */
export interface Starter {
  label: Readonly<Record<PageLanguage, string>>;
  hint: Readonly<Record<PageLanguage, string>>;
  start(page: OpenWorkbook): Promise<void>;
}
