import { Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { resultText } from "../commands";
import type { CommandResult } from "../excel";
import type { Language } from "../locales";
import { shellTexts } from "../locales/pane/shell";
import { followEntries } from "./followEntries";
import { PlainNotice } from "./PlainNotice";

/** Fills times of entry while people type into the log; says so when it cannot, and nothing otherwise. */
export default function LiveEntries({ language }: { readonly language: Language }) {
  const [problem, setProblem] = useState<CommandResult | null>(null);
  useEffect(() => followEntries(setProblem), []);
  if (problem === null) return null;
  return (
    <div role="status">
      <PlainNotice>
        <Text>
          {shellTexts[language].notFilled} {resultText(problem, language)}
        </Text>
      </PlainNotice>
    </div>
  );
}
