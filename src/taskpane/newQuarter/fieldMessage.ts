import type { Language } from "../../locales";
import type { Problem } from "../../workbook";
import { problemsAt } from "./problemPlaces";

/** The message below a field; one that is only to be looked at is a warning. */
export interface FieldMessage {
  readonly validationMessage?: string;
  readonly validationState?: "error" | "warning";
}

/** What is wrong at a path of the setup, else what should be looked at there. */
export function fieldMessage(
  { problems, remarks }: { readonly problems: readonly Problem[]; readonly remarks: readonly Problem[] },
  path: string,
  language: Language,
): FieldMessage {
  const wrong = problemsAt(problems, path, language);
  if (wrong !== undefined) return { validationMessage: wrong, validationState: "error" };
  const remarked = problemsAt(remarks, path, language);
  return remarked === undefined ? {} : { validationMessage: remarked, validationState: "warning" };
}
