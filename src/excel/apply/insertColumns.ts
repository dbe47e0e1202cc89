/** Gives tables new columns: whole sheet columns that are inserted, with the header that makes them columns of ours. */
import { columnLetters, textCell, type InsertedColumn, type PlainColumns } from "../../workbook";
import { task, type Task } from "../wire/requests";

/** Inside a table Excel takes the column in and gives it a header of its own, until ours is written. */
export function insertColumnTasks({ sheet, top, column, header, isInserted }: InsertedColumn): Task[] {
  const letters = columnLetters(column);
  return [
    ...(isInserted ? [task((writer) => void writer.sheet(sheet).getRange(`${letters}:${letters}`).insert("Right"), 3)] : []),
    task((writer) => {
      writer.sheet(sheet).getRange(`${letters}${top + 1}`).values = [[textCell(header)]];
    }, 3, header),
  ];
}

/** Takes away the looks, highlights and checks that Excel gave new columns: those of the column before them. */
export function plainTasks(sheet: string, { body, isWhole, isHidden }: PlainColumns): Task[] {
  const columns = `${columnLetters(body.left)}:${columnLetters(body.right)}`;
  return [
    task((writer) => (isWhole ? writer.band(sheet, columns) : writer.range(sheet, { ...body, top: body.top - 1 })).clear("Formats"), 3),
    task((writer) => writer.range(sheet, body).dataValidation.clear(), 3),
    ...(isWhole && !isHidden ? [task((writer) => void (writer.band(sheet, columns).columnHidden = false), 3)] : []),
  ];
}
