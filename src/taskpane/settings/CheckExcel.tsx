import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { useState } from "react";
import { holdCommands, localToday } from "../../commands";
import type { CommandResult } from "../../excel";
import { resultText, type Language } from "../../locales";
import { checkTexts } from "../../locales/check/checkTexts";
import { findingText, reportedCount, reportText } from "../../locales/check/reportText";
import { askedTruths, observedTruths, type ExcelReport } from "../../locales/check/truths";
import { CopyableDetails } from "../parts/CopyableDetails";
import { PlainNotice } from "../parts/PlainNotice";
import { loadExcel } from "../state/excelWork";
import { unexpected } from "../state/useQuarter";
import { useViewStyles } from "../styles/viewStyles";
import { useSettingsStyles } from "./settingsStyles";

type CheckState =
  | { readonly kind: "rest" }
  | { readonly kind: "busy"; readonly done: number }
  | { readonly kind: "report"; readonly report: ExcelReport }
  | { readonly kind: "problem"; readonly result: CommandResult };

/** Says what it will do, does it at a press, and shows what this Excel does and what the product does about it. */
export function CheckExcel({ language }: { readonly language: Language }) {
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = checkTexts[language];
  const [state, setState] = useState<CheckState>({ kind: "rest" });
  const check = (): void => {
    setState({ kind: "busy", done: 0 });
    void carryOut((done) => setState({ kind: "busy", done })).then(setState);
  };
  const isBusy = state.kind === "busy";
  return (
    <details className={own.section}>
      <summary className={own.summary}>{texts.title}</summary>
      <div className={styles.form}>
        {texts.before.map((line) => (
          <Text key={line} className={styles.quiet}>
            {line}
          </Text>
        ))}
        <div className={styles.row}>
          <Button appearance="primary" onClick={check} disabledFocusable={isBusy}>
            {state.kind === "report" ? texts.again : texts.start}
          </Button>
        </div>
        {isBusy && (
          <div role="status">
            <Text>{texts.checking(state.done, observedTruths.length)}</Text>
            <ProgressBar aria-label={texts.title} value={state.done / observedTruths.length} />
          </div>
        )}
        {state.kind === "problem" && (
          <PlainNotice>
            <Text role="status">{resultText(state.result, language)}</Text>
          </PlainNotice>
        )}
        {state.kind === "report" && <Report language={language} report={state.report} />}
      </div>
    </details>
  );
}

/** While it is at work no command begins, as none does beside another. */
async function carryOut(told: (done: number) => void): Promise<CheckState> {
  const release = holdCommands();
  if (!release) return { kind: "problem", result: { code: "busy", facts: {} } };
  try {
    const answer = await (await loadExcel()).checkExcel({ now: () => performance.now(), progress: told });
    return answer.kind === "report" ? answer : { kind: "problem", result: answer.result };
  } catch (error) {
    return { kind: "problem", result: unexpected(error) };
  } finally {
    release();
  }
}

function Report({ language, report }: { readonly language: Language; readonly report: ExcelReport }) {
  const styles = useViewStyles();
  const texts = checkTexts[language];
  return (
    <>
      <Text role="status" weight="semibold">
        {texts.done(reportedCount(report), report.findings.length)}
      </Text>
      {report.left.length > 0 && <Text>{texts.left(report.left)}</Text>}
      <ul className={styles.list}>
        {report.findings.filter(({ seen }) => seen.kind !== "plain").map((finding) => (
          <li key={finding.truth} className={styles.card}>
            <Text weight="semibold">{findingText(finding, language)}</Text>
            <Text className={styles.quiet}>{texts.copes(texts.truths[finding.truth].copes)}</Text>
          </li>
        ))}
      </ul>
      <details>
        <summary>{texts.others}</summary>
        <ul>
          {report.findings.filter(({ seen }) => seen.kind === "plain").map((finding) => (
            <li key={finding.truth}>
              <Text>{findingText(finding, language)}</Text>
            </li>
          ))}
        </ul>
      </details>
      <Text>{texts.questions}</Text>
      <ul>
        {askedTruths.map((truth) => (
          <li key={truth}>
            <Text>{texts.asked[truth]}</Text>
          </li>
        ))}
      </ul>
      <CopyableDetails language={language} text={reportText(report, thisExcel(), language)} />
    </>
  );
}

function thisExcel() {
  const { diagnostics, displayLanguage } = Office.context;
  return { version: diagnostics.version, platform: String(diagnostics.platform), displayLanguage, day: localToday() };
}
