import type { Language } from "../language";
import { enUS } from "./en-US";
import type { NoteTexts } from "./noteTexts";
import { zhCN } from "./zh-CN";

export type { CellFacts, CellsOfColumn, NamedLook, NoteTexts } from "./noteTexts";

/** Apart from the other texts: the pane's first view needs none of them. */
export const noteTexts: Readonly<Record<Language, NoteTexts>> = { "zh-CN": zhCN, "en-US": enUS };
