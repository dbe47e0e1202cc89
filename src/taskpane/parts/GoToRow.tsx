import { Button } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { labelOf, shellTexts } from "../../locales/pane/shell";
import type { CellPlace } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { useWrite } from "../state/useWrite";
import { WriteOutcome } from "./WriteOutcome";

/** Shows the row in the workbook; `about` tells a screen reader which one. */
export function GoToRow({ language, place, about }: { readonly language: Language; readonly place: CellPlace; readonly about: string }) {
  const { state, write } = useWrite();
  const text = shellTexts[language].goToRow;
  return (
    <>
      <Button size="small" aria-label={labelOf({ action: text, about }, language)} onClick={() => write(async () => (await loadExcel()).goToCell(place))}>
        {text}
      </Button>
      {state.kind === "problem" && <WriteOutcome language={language} state={state} done="" />}
    </>
  );
}
