/** Whom a row is about whose name people type: the hidden columns from the name, as it is compared, to the member's key. */
import { comparedLetters, plainLetters } from "../../core";
import { blank, cases } from "../formula/build";
import { comparedName, plainLetters as plainLettersOf, readable } from "../formula/fragments";
import { step } from "../model/columns";
import { label } from "../model/language";
import { perBook } from "./quarter";
import type { ColumnId } from "../model/book";
import type { Column } from "../model/template";

/** The number of the only member of this name; of nobody's name and of one that two people bear there is none. */
const memberNo = "SUMPRODUCT(EXACT(qbMembers[matchKey],[@repFolded])*qbMembers[no])";
const memberKeys = perBook((book) => new Map(book.rows("members").map((row) => [row.text("matchKey"), row.text("key")])));

export const repOfRow: readonly Column<ColumnId<"followUps" | "leave">>[] = [
  step("repLetters", "代表（半角）", "Rep in plain letters", {
    about: label("这一行的姓名，全角字母和空格改成半角，字母一律小写。", "The row's name with letters and spaces of full width as plain ones, in lower case."),
    formula: `=${cases([`${readable("[@rep]")}=""`, blank], plainLettersOf("[@rep]"))}`,
    core: (row) => plainLetters(row.text("rep")),
  }),
  step("repFolded", "代表（比对用）", "Rep as compared", {
    about: label("这一行的姓名比对用的写法：全角半角、看不见的字符、多余空格都不算差别。", "The row's name as it is compared: width of characters, unseen ones and spare spaces make no difference."),
    formula: `=${cases(['[@repLetters]=""', blank], comparedName("[@repLetters]"))}`,
    core: (row) => comparedLetters(row.text("repLetters")),
  }),
  step("repKey", "成员编号", "Rep key", {
    about: label("这一行的姓名的成员编号；不在名单或有重名时为「?」。", "The key of the person in the team; “?” for a name that is not in it or that two people bear."),
    formula: `=${cases(['[@repFolded]=""', blank], `IFERROR(INDEX(qbMembers[key],MATCH(${memberNo},qbMembers[no],0)),"?")`)}`,
    core: (row, book) => {
      const name = row.text("repFolded");
      return name === "" ? null : (memberKeys(book).get(name) ?? "?");
    },
  }),
];
