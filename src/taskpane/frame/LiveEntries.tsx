import { useEffect, useState } from "react";
import type { CommandResult } from "../../excel";
import type { Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { followEntries } from "../state/followEntries";
import { LiveProblem } from "./LiveProblem";

/** Fills times of entry while people type into the log; says so when it cannot, and nothing otherwise. */
export default function LiveEntries({ language }: { readonly language: Language }) {
  const [problem, setProblem] = useState<CommandResult | null>(null);
  useEffect(() => followEntries(setProblem), []);
  return <LiveProblem language={language} lost={shellTexts[language].notFilled} problem={problem} />;
}
