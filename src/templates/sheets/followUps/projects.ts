/**
 * The hidden columns of 过程跟进 that tell of which project a contact is: a customer's contacts belong together, or those of one of its
 * projects where it has several.
 */
import { comparedLetters, plainLetters } from "../../../core";
import { blank, cases, or } from "../../formula/build";
import { holdsInEach, largestOfGroup, tailRows, type Searched } from "../../formula/indexedSearch";
import { comparedName, plainLetters as plainLettersOf, readable, typedText } from "../../formula/fragments";
import { step } from "../../model/columns";
import { label } from "../../model/language";
import { atFirst, firstRow, firstWithKey, isFirst, type Id } from "./firstRows";
import { followUpsIndex, type Searchable } from "./logIndex";
import { projectsOf } from "./threadOfRow";
import type { Column } from "../../model/template";

/** So much of a project's name is compared. */
const comparedCharacters = 100;

const projectKey = firstRow("projectKey");

/** The only one of a customer's projects; undefined where there are several. */
function onlyOf(projects: ReadonlySet<number>): number | undefined {
  const [only] = projects;
  return projects.size === 1 ? only : undefined;
}

/** The one of a customer's projects that begins last; 0 where it has none. */
const lastOf = (projects: ReadonlySet<number> | undefined): number => (projects ? Math.max(...projects) : 0);

/** In a customer's first row: how many of some cells' rows are the customer's and of a project, or of its last one alone. */
const ofCustomer = (cells: Searched<Searchable>, project: string) =>
  `COUNTIFS(${cells("customerRow")},[@customerRow],${cells("projectRow")},${project})`;
const tail = tailRows(followUpsIndex);
const isNamedInTail = `SUMIFS(${tail("projectRow")},${tail("customerRow")},[@customerRow])>0`;
const lastProject = largestOfGroup(followUpsIndex, "projectRow", [(cells) => `(${cells("customerRow")}=[@customerRow])`], isNamedInTail);
const isNamedAlike = holdsInEach(followUpsIndex, (cells) => `${ofCustomer(cells, '">0"')}=${ofCustomer(cells, "[@lastProject]")}`);

/** Where the customer's contacts without a project belong: to the only project, else to each other. */
const withoutProject = cases(
  [`${atFirst("onlyProject", "customerRow")}=0`, "[@customerRow]"],
  [`${atFirst("onlyProject", "customerRow")}>0`, atFirst("onlyProject", "customerRow")],
  firstWithKey("projectKey"));

/** The project as its row names it. */
export const projectNames: readonly Column<Id>[] = [
  step("projectLetters", "项目（半角）", "Project in plain letters", {
    about: label("项目名称，全角字母和空格改成半角，字母一律小写。", "The project's name with letters and spaces of full width as plain ones, in lower case."),
    formula: `=${cases([`${readable("[@project]")}=""`, blank], plainLettersOf(`LEFT(${typedText("[@project]")},${comparedCharacters})`))}`,
    core: (row) => plainLetters(row.text("project").slice(0, comparedCharacters)),
  }),
  step("projectName", "项目匹配名", "Project's key", {
    about: label("认项目用的名称，不分大小写和多余空格。", "The project's name as rows are matched by it: letter case and spare spaces make no difference."),
    formula: `=${cases(['[@projectLetters]=""', blank], comparedName("[@projectLetters]"))}`,
    core: (row) => comparedLetters(row.text("projectLetters")),
  }),
];

export const projectWorkings: readonly Column<Id>[] = [
  step("projectKey", "客户与项目", "Customer and project", {
    about: label("客户首行和项目合成的标识，不分大小写和多余空格。", "The customer's first row and the project as one key: letter case and spare spaces make no difference."),
    formula: `=${cases(['[@customerRow]=""', blank], '[@customerRow]&"|"&[@projectName]')}`,
    core: (row) => (row.number("customerRow") === null ? null : `${row.number("customerRow") ?? ""}|${row.text("projectName")}`),
  }),
  step("projectRow", "项目首行", "Project's first row", {
    about: label("这个项目在表中的第一行；没写项目时为 0。", "The first row of this project in the log; 0 where none is named."),
    formula: `=${cases([or('[@projectKey]=""', '[@projectName]=""'), "0"], firstWithKey("projectKey"))}`,
    core: (row, book) => (row.text("projectName") === "" ? 0 : (projectKey.core(row, book) ?? 0)),
  }),
  step("lastProject", "最后的项目", "Last project", {
    about: label(
      "在客户的第一行：它的项目中首行最靠后的一个的首行；没有项目为 0。",
      "In a customer's first row: the first row of that one of its projects which begins last; 0 where it has none.",
    ),
    formula: `=${cases([`NOT(${isFirst.formula("customerRow")})`, blank], lastProject)}`,
    core: (row, book) => (isFirst.core(row, "customerRow") ? lastOf(projectsOf(book).get(row.index + 1)) : null),
  }),
  step("onlyProject", "唯一项目", "Only project", {
    about: label(
      "在客户的第一行：这家客户唯一的项目的首行；没有项目为 0，有几个项目为 -1。",
      "In a customer's first row: the first row of its only project; 0 where it has none, -1 where it has several.",
    ),
    formula: `=${cases(
      [`NOT(${isFirst.formula("customerRow")})`, blank],
      ["[@lastProject]=0", "0"],
      [isNamedAlike, "[@lastProject]"],
      "-1")}`,
    core: (row, book) => {
      if (!isFirst.core(row, "customerRow")) return null;
      const projects = projectsOf(book).get(row.index + 1);
      return projects ? (onlyOf(projects) ?? -1) : 0;
    },
  }),
  step("threadRow", "客户项目首行", "First row of customer and project", {
    about: label(
      "同一客户同一项目的首行，先后、阶段和结束都按它算；没写项目的归到客户唯一的项目。",
      "The first row of the same customer and project, by which order, stage and end run; a row without a project belongs to the customer's only one.",
    ),
    formula: `=${cases(['[@customerRow]=""', blank], ["[@projectRow]>0", "[@projectRow]"], withoutProject)}`,
    core: (row, book) => {
      const customer = row.number("customerRow");
      const own = row.number("projectRow") ?? 0;
      if (customer === null || own > 0) return customer === null ? null : own;
      const projects = projectsOf(book).get(customer);
      return projects ? (onlyOf(projects) ?? projectKey.core(row, book)) : customer;
    },
  }),
];
