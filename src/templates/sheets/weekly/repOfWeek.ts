/** Whose week a row is about: in 周填报 where it is typed, in 周进度 where it is calculated. */
import { lookUp } from "../../formula/build";
import { readableText } from "../../formula/fragments";
import { label, type Label } from "../../model/language";
import { memberOf } from "../../reading/quarter";
import type { ColumnId } from "../../model/book";
import type { Calculation } from "../../model/columns";

export const repOfWeek: Calculation<ColumnId<"weekly" | "weekEntry">> & { readonly about: Label } = {
  about: label("这一行是谁的，姓名取自团队成员名单。", "Whose row it is, by the name in the list of members."),
  formula: `=${readableText(lookUp("qbMembers", "name", "[@repKey]"))}`,
  core: (row, book) => memberOf(book, row.text("repKey")).name,
};
