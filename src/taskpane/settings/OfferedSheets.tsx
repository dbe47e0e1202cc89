import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { holdCommands, localToday } from "../../commands";
import { settingsTexts } from "../../locales/pane/settings";
import { missingOffered } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { useWrite } from "../state/useWrite";
import { useViewStyles } from "../styles/viewStyles";
import { WriteOutcome } from "../parts/WriteOutcome";
import type { SettingsProps } from "./SettingsSection";
import { useSettingsStyles } from "./settingsStyles";

/** A sheet that came with a later version is offered to workbooks that stand without it; what was typed stays where it is. */
export function OfferedSheets({ language, view, onSaved }: SettingsProps) {
  const styles = useViewStyles();
  const own = useSettingsStyles();
  const texts = settingsTexts[language];
  const { state, write } = useWrite();
  const missing = missingOffered(view).map(({ label }) => label[language]);
  if (missing.length === 0 && state.kind === "rest") return null;
  const isBusy = state.kind === "busy";
  const add = (): void =>
    write(async () => {
      const release = holdCommands();
      if (!release) return { code: "busy", facts: {} };
      try {
        const result = await (await loadExcel()).addOffered({ language, today: localToday() });
        onSaved();
        return isAdded(result.code) ? null : result;
      } finally {
        release();
      }
    });
  return (
    <section className={own.section} aria-label={texts.offered}>
      <div className={styles.form}>
        <Text className={styles.quiet}>{texts.offeredNote}</Text>
        <div className={styles.row}>
          <Button appearance="primary" onClick={add} disabledFocusable={isBusy || missing.length === 0}>
            {texts.addSheet(missing)}
          </Button>
        </div>
        {isBusy && (
          <div role="status">
            <ProgressBar aria-label={texts.offered} />
          </div>
        )}
        <WriteOutcome language={language} state={state} done={texts.sheetAdded} />
      </div>
    </section>
  );
}

/** What the command comes to where the sheets stand afterwards. */
function isAdded(code: string): boolean {
  return ["setChanged", "upgraded", "completed", "unchanged", "looksMissing"].includes(code);
}
