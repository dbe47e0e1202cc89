/** The stages of a customer: their number and order are the workbook's, their names can be changed. Pure. */
import { checkNames, noChanges, type CellChange, type CellChanges, type Problem, type QuarterView } from "../../../workbook";
import { changeOf, sameRow } from "./cellsOfForm";

export function stagesForm({ book }: QuarterView): readonly string[] {
  return book.rows("stages").map((row) => row.text("label"));
}

/** Paths `$[0]`, `$[1]` … */
export function stagesProblems(form: readonly string[]): readonly Problem[] {
  return checkNames(form);
}

/** Rows that were logged with the old name get the new one: else they would be in no stage. */
export function stagesChanges(form: readonly string[], view: QuarterView): CellChanges {
  const cells = view.book.rows("stages").flatMap((row, index): readonly CellChange[] => {
    const old = row.text("label");
    const name = (form[index] ?? old).trim();
    if (name === old) return [];
    const logged = view.book.rows("followUps").filter((one) => old !== "" && one.text("stage").trim() === old);
    return [...sameRow(view, "stages", row, "no"), ...changeOf(view, "stages", row, "label", name), ...logged.flatMap((one) => changeOf(view, "followUps", one, "stage", name))];
  });
  return { ...noChanges, cells };
}
