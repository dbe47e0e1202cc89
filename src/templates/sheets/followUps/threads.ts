/**
 * The hidden columns of 过程跟进 that look at all contacts of a customer, or of one of its projects where it has several: which one is the
 * newest, and the stage in force. Their first row keeps what is known of them, so that each other row looks up one cell.
 */
import { comparedLetters, dueNegotiation, isReachedStage, plainLetters, STAGE } from "../../../core";
import { periodSerials, serialOfCell } from "../../reading/quarter";
import { and, blank, cases, countRows, or } from "../../formula/build";
import { comparedName, dayOrZero, plainLetters as plainLettersOf, readable, typedText } from "../../formula/fragments";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { atFirst, firstRow, firstWithKey, isFirst, ownRow, type Id, type LogRow } from "./firstRows";
import { projectsOf, threadOfRow } from "./threadOfRow";
import type { Column } from "../../model/template";

/** So much of a project's name is compared. */
const comparedCharacters = 100;

const projectName = (row: LogRow): string => comparedLetters(row.text("projectLetters"));
const projectKey = firstRow("projectKey");

/** Whether the customer's rows name projects: their first rows are summed. */
const namesProjects = "SUMIF(qbFollowUps[customerRow],[@customerRow],qbFollowUps[projectRow])>0";
const named = countRows("qbFollowUps", [["customerRow", "[@customerRow]"], ["projectRow", '">0"']]);
const oneProject = "SUMPRODUCT(MAX((qbFollowUps[customerRow]=[@customerRow])*qbFollowUps[projectRow]))";
const namedAlike = countRows("qbFollowUps", [["customerRow", "[@customerRow]"], ["projectRow", oneProject]]);

/** The largest number that a column has in the thread's rows, or in some of them; 0 where there is none. */
const largest = (column: Id, among = "") => `SUMPRODUCT(MAX((qbFollowUps[threadRow]=[@threadRow])${among}*qbFollowUps[${column}]))`;
const priced = "*(qbFollowUps[amountNamed]>=0)";
const isReached = and(`[@stageNo]>=${STAGE.interest}`, `[@stageNo]<=${STAGE.service}`);

/** The place of the newest among the thread's rows that have its largest number, which is above 1, in a column; 0 where there is none. */
const newestBy = (column: Id, among = "") => largest("place", `${among}*(qbFollowUps[${column}]=MAX(1,${largest(column, among)}))`);
/** A column at the row of a place that stands in a cell. */
const rowAt = (column: Id, place: string) => `INDEX(qbFollowUps[${column}],MOD(${place},1048576))`;
/** A column at the row of a place that is worked out; 0 where that is 0. */
const valueOfNewest = (column: Id, place: string) => `IFERROR(INDEX(qbFollowUps[${column}],MATCH(${place},qbFollowUps[place],0)),0)`;

/** Larger than every order, and still a whole number to a computer. */
const BEYOND = 9_000_000_000_000_000;
/** Larger than every place: how often a sum holds it tells of how many rows the sum is. */
const ONE_PLACE = 2 ** 45;
const [beyond, onePlace] = [BEYOND, ONE_PLACE].map(String);
const newestMarks = "SUMIF(qbFollowUps[threadRow],[@threadRow],qbFollowUps[newestMark])";

const due = dayOrZero("[@nextDate]");
const isDueElsewhere = or(`${due}<qb_periodStart`, `${due}>qb_periodEnd`);

/** Where the customer's contacts without a project belong: to the only project, else to each other. */
const withoutProject = cases(
  [`${atFirst("onlyProject", "customerRow")}=0`, "[@customerRow]"],
  [`${atFirst("onlyProject", "customerRow")}>0`, atFirst("onlyProject", "customerRow")],
  `IFERROR(MATCH([@projectKey],qbFollowUps[projectKey],0),${ownRow("projectKey")})`);

export const threadWorkings: readonly Column<Id>[] = [
  step("projectLetters", "项目（半角）", "Project in plain letters", {
    about: label("项目名称，全角字母和空格改成半角，字母一律小写。", "The project's name with letters and spaces of full width as plain ones, in lower case."),
    formula: `=${cases([`${readable("[@project]")}=""`, blank], plainLettersOf(`LEFT(${typedText("[@project]")},${comparedCharacters})`))}`,
    core: (row) => plainLetters(row.text("project").slice(0, comparedCharacters)),
  }),
  step("projectKey", "客户与项目", "Customer and project", {
    about: label("客户首行和项目合成的标识，不分大小写和多余空格。", "The customer's first row and the project as one key: letter case and spare spaces make no difference."),
    formula: `=${cases(['[@customerRow]=""', blank], `[@customerRow]&"|"&${comparedName("[@projectLetters]")}`)}`,
    core: (row) => (row.number("customerRow") === null ? null : `${row.number("customerRow") ?? ""}|${projectName(row)}`),
  }),
  step("projectRow", "项目首行", "Project's first row", {
    about: label("这个项目在表中的第一行；没写项目时为 0。", "The first row of this project in the log; 0 where none is named."),
    formula: `=${cases([or('[@projectKey]=""', `[@projectKey]=[@customerRow]&"|"`), "0"], firstWithKey("projectKey"))}`,
    core: (row, book) => (projectName(row) === "" ? 0 : (projectKey.core(row, book) ?? 0)),
  }),
  step("onlyProject", "唯一项目", "Only project", {
    about: label(
      "在客户的第一行：这家客户唯一的项目的首行；没有项目为 0，有几个项目为 -1。",
      "In a customer's first row: the first row of its only project; 0 where it has none, -1 where it has several.",
    ),
    formula: `=${cases(
      [`NOT(${isFirst.formula("customerRow")})`, blank],
      [`NOT(${namesProjects})`, "0"],
      [`${namedAlike}=${named}`, oneProject],
      "-1")}`,
    core: (row, book) => {
      if (!isFirst.core(row, "customerRow")) return null;
      const [only = 0, ...others] = projectsOf(book).get(row.index + 1) ?? [];
      return others.length > 0 ? -1 : only;
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
      const [only = customer, ...others] = projectsOf(book).get(customer) ?? [];
      return others.length > 0 ? projectKey.core(row, book) : only;
    },
  }),
  step("lastContact", "客户最近跟进", "Customer's last contact", {
    about: label(
      "在客户项目的首行：最近一次跟进的先后数；其余行为 0。",
      "In the first row of a customer and project: the order of the newest contact; 0 in the others.",
    ),
    formula: `=${cases([isFirst.formula("threadRow"), largest("order")], "0")}`,
    core: (row, book) => (isFirst.core(row, "threadRow") ? (threadOfRow(row, book)?.newest?.number("order") ?? 0) : 0),
  }),
  step("newestMark", "最近的标记", "Mark of the newest", {
    about: label(
      "先后数在客户项目中最大的行：「同时的先后」加上一个更大的数，合计就看出有几行；其余行为 0。",
      "In rows with the customer's and project's largest order: the order at one moment and a larger number, so that the sum tells of how many rows it is; 0 in others.",
    ),
    formula: `=${cases(
      [or('[@threadRow]=""', "[@order]=0"), "0"],
      [`[@order]=${atFirst("lastContact", "threadRow")}`, `${onePlace}+[@place]`],
      "0")}`,
    core: (row, book) => {
      const order = row.number("order") ?? 0;
      const isLast = order > 0 && order === threadOfRow(row, book)?.newest?.number("order");
      return isLast ? ONE_PLACE + (row.number("place") ?? 0) : 0;
    },
  }),
  step("newestPlace", "最近一行", "Newest row", {
    about: label(
      "在客户项目的首行：最近一行的「同时的先后」，只有那一行有；没有时为 0。",
      "In the first row of a customer and project: what the newest row alone has as its order at one moment; 0 where there is none.",
    ),
    formula: `=${cases(
      [`NOT(${isFirst.formula("threadRow")})`, blank],
      ["[@lastContact]=0", "0"],
      [`${newestMarks}<2*${onePlace}`, `${newestMarks}-${onePlace}`],
      newestBy("order"))}`,
    core: (row, book) => (isFirst.core(row, "threadRow") ? (threadOfRow(row, book)?.newest?.number("place") ?? 0) : null),
  }),
  flag("laterRow", "有后续行", "Later row", {
    about: label("这家客户（项目）之后是否又有跟进。", "Whether the customer (project) was contacted again later."),
    format: "general",
    formula: `=${cases(
      ['[@threadRow]=""', "0"],
      [`${atFirst("lastContact", "threadRow")}=0`, "0"],
      [`${atFirst("newestPlace", "threadRow")}=[@place]`, "0"],
      "1")}`,
    core: (row, book) => {
      const newest = threadOfRow(row, book)?.newest ?? null;
      return newest !== null && newest.index !== row.index;
    },
  }),
  step("stagedOrder", "写明阶段的先后", "Order with a stage", {
    about: label("写明了阶段的行的先后数；其余为 0。", "The order of a row that names a stage; 0 of others."),
    formula: `=${cases(["[@stageNo]>0", "[@order]"], "0")}`,
    core: (row) => ((row.number("stageNo") ?? 0) > 0 ? row.number("order") : 0),
  }),
  step("threadStage", "客户现阶段", "Customer's stage", {
    about: label(
      "在客户项目的首行：最近写明的阶段排第几；没写过为 0。",
      "In the first row of a customer and project: where the stage that was named last stands in the list; 0 where none was.",
    ),
    results: [...Array(9).keys()],
    formula: `=${cases(
      [`NOT(${isFirst.formula("threadRow")})`, blank],
      ["[@newestPlace]=0", "0"],
      [`${rowAt("stageNo", "[@newestPlace]")}>0`, rowAt("stageNo", "[@newestPlace]")],
      valueOfNewest("stageNo", newestBy("stagedOrder")))}`,
    core: (row, book) => (isFirst.core(row, "threadRow") ? (threadOfRow(row, book)?.stage ?? 0) : null),
  }),
  step("stageNow", "现阶段", "Stage now", {
    about: label(
      "客户（项目）现在的阶段排第几：最近写明的那个，留空表示没有变。",
      "Where the stage at which the customer (project) stands now is in the list: the one that was named last, as a blank one means that nothing changed.",
    ),
    results: [...Array(9).keys()],
    formula: `=${cases(
      ['[@threadRow]=""', "[@stageNo]"],
      [`${atFirst("threadStage", "threadRow")}=0`, "[@stageNo]"],
      atFirst("threadStage", "threadRow"))}`,
    core: (row, book) => threadOfRow(row, book)?.stage || (row.number("stageNo") ?? 0),
  }),
  step("reachedOrder", "到意向的先后", "Order of interest", {
    about: label(
      "写明意向或之后阶段的行：从一个大数里减去先后数，最大的就是最早的一次；其余为 0。",
      "In rows that name interest or a later stage: a large number less the order, so that the largest is the earliest; 0 in others.",
    ),
    formula: `=${cases([and("[@order]>0", isReached), `${beyond}-[@order]`], "0")}`,
    core: (row) => {
      const order = row.number("order") ?? 0;
      return order > 0 && isReachedStage(row.number("stageNo") ?? 0) ? BEYOND - order : 0;
    },
  }),
  step("reachedSince", "到意向起", "Interest since", {
    about: label(
      "在客户项目的首行：从哪次跟进起到了意向或之后的阶段（先后数）；没有时比任何先后数都大。",
      "In the first row of a customer and project: the order of the first contact at interest or a later stage; larger than any order where there is none.",
    ),
    formula: `=${cases([`NOT(${isFirst.formula("threadRow")})`, blank], `${beyond}-${largest("reachedOrder")}`)}`,
    core: (row, book) => (isFirst.core(row, "threadRow") ? threadOfRow(row, book)?.reachedSince || BEYOND : null),
  }),
  flag("reached", "到意向", "Reached interest", {
    about: label(
      "这次跟进时，客户是否已到意向或之后的阶段（流失、无效不算）；没写阶段的看之前的跟进。",
      "Whether the customer had reached interest or a later stage; lost and invalid do not count. Where no stage is named the earlier contacts tell.",
    ),
    format: "general",
    formula: `=${cases(
      ["[@stageNo]>0", cases([isReached, "1"], "0")],
      ['[@threadRow]=""', "0"],
      [`[@order]>=${atFirst("reachedSince", "threadRow")}`, "1"],
      "0")}`,
    core: (row, book) => {
      const stage = row.number("stageNo") ?? 0;
      if (stage > 0) return isReachedStage(stage);
      const since = threadOfRow(row, book)?.reachedSince ?? 0;
      return since > 0 && (row.number("order") ?? 0) >= since;
    },
  }),
  step("negotiated", "谈判金额", "In negotiation", {
    about: label(
      "客户（项目）最近一行，正在谈判、下一步在本周期到期：最近写明的预计金额；其余为 0。",
      "In the newest row of a customer (project) in negotiation whose next step is due in the period: the amount named last; 0 in all others.",
    ),
    format: "decimal",
    formula: `=${cases(
      [or('[@threadRow]=""', "[@laterRow]=1", "[@order]=0", `[@stageNow]<>${STAGE.negotiation}`), "0"],
      [isDueElsewhere, "0"],
      ["[@amountNamed]>=0", "[@amountNamed]"],
      valueOfNewest("amountNamed", newestBy("order", priced)))}`,
    core: (row, book) => {
      const thread = threadOfRow(row, book);
      const deal = {
        isNewest: thread?.newest?.index === row.index,
        stage: row.number("stageNow") ?? 0,
        amount: thread?.amount ?? null,
        nextDate: serialOfCell(row, "nextDate"),
      };
      return dueNegotiation(deal, periodSerials(book));
    },
  }),
];
