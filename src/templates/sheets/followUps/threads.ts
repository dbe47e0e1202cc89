/**
 * The hidden columns of 过程跟进 that look at all contacts of a thread, which is a customer or one of its projects: which one is the newest,
 * and the stage in force. Their first row keeps what is known of them, so that each other row looks up one cell.
 *
 * What looks through the whole log does not read today's date: spreadsheets work out anew at every entry, anywhere, what TODAY() reaches.
 * Only where a thread has a contact after today is it looked through again for those up to today. And it is one product: with a criterion
 * more LibreOffice needs several times as long.
 */
import { dueNegotiation, isReachedStage, PLACES, SECONDS_PER_ORDER_DAY, STAGE } from "../../../core";
import { perBook, periodSerials, serialOfCell } from "../../reading/quarter";
import { and, blank, cases, or } from "../../formula/build";
import { allRows, isBeforeTail, largestIn, largestOfGroup, tailRows, type Condition } from "../../formula/indexedSearch";
import { flag, step, type Calculation } from "../../model/columns";
import { label } from "../../model/language";
import { atFirst, isFirst, ownRow, type Id } from "./firstRows";
import { followUpsIndex, tailFrom, type Searchable } from "./logIndex";
import { placeOf, threadBegunBy, threadOfRow, type Thread } from "./threadOfRow";
import type { Book } from "../../model/book";
import type { Column } from "../../model/template";

const ofThread: Condition<"threadRow"> = (cells) => `(${cells("threadRow")}=[@threadRow])`;
const priced: Condition<"amountNamed"> = (cells) => `(${cells("amountNamed")}>=0)`;
const upToToday: Condition<"contact"> = (cells) => `(${cells("contact")}<qb_today+1)`;
const at = <One extends Id>(column: One, value: string): Condition<One> => (cells) => `(${cells(column)}=${value})`;

/** The largest number that a column has in the thread's rows, or in some of them; 0 where there is none. */
const largest = (column: Searchable, ...among: readonly Condition<Searchable>[]) =>
  largestOfGroup(followUpsIndex, column, [ofThread, ...among], "[@hasTailRows]=1");

/** The same of the contacts up to today, looked for in the whole log. */
const largestNow = (column: Id, ...among: readonly Condition<Id>[]) =>
  largestIn(allRows<Id>(followUpsIndex), column, [ofThread, ...among, upToToday]);
/** The place of the newest among them that have the largest number, which is above 1, in a column; 0 where there is none. */
const newestNowBy = (column: Id, ...among: readonly Condition<Id>[]) =>
  largestNow("place", ...among, at(column, `MAX(1,${largestNow(column, ...among)})`));
/** A column at the row of a place that is not 0. */
const rowAt = (column: Id, place: string) => `INDEX(qbFollowUps[${column}],MOD(${place},${PLACES}))`;
/** A column at the row of a place that is worked out; 0 where that is 0. */
const valueOfNewest = (column: Id, place: string) => `IFERROR(INDEX(qbFollowUps[${column}],MATCH(${place},qbFollowUps[place],0)),0)`;

/** Larger than every order, and still a whole number to a computer. */
const BEYOND = 9_000_000_000_000_000;
/** In a thread's first row: whether all its contacts lie up to today. */
const isUpToToday = `INT([@lastContact]/${SECONDS_PER_ORDER_DAY})<=qb_today`;
/** The same from any of its rows. */
const hasLaterDay = `${atFirst("newestNow", "threadRow")}<>${atFirst("newestPlace", "threadRow")}`;

const isReached = and(`[@stageNo]>=${STAGE.interest}`, `[@stageNo]<=${STAGE.service}`);
const isNotNewest = or('[@threadRow]=""', "[@laterRow]=1", "[@order]=0", "[@wrongDate]=1");
const isNotInNegotiation = or(isNotNewest, `[@stageNow]<>${STAGE.negotiation}`);
const lastAmountUpToToday = valueOfNewest("amountNamed", newestNowBy("order", priced));
const isDueElsewhere = or("[@dueDay]<qb_periodStart", "[@dueDay]>qb_periodEnd");

/** Blank but in a thread's first row. */
function inFirstRow(formula: string, core: (thread: Thread) => number): Calculation<Id> {
  return {
    formula: `=${cases([`NOT(${isFirst.formula("threadRow")})`, blank], formula)}`,
    core: (row, book) => {
      const thread = threadBegunBy(row, book);
      return thread && core(thread);
    },
  };
}

/** First rows of the threads that have rows in the tail. */
const threadsInTail = perBook((book: Book) => new Set(book.rows("followUps").slice(tailFrom(book) - 1).map((row) => row.number("threadRow"))));

/** The newest contact that names an amount, of a thread in negotiation. */
const pricedInNegotiation = ({ ever }: Thread) => (ever.staged?.stage === STAGE.negotiation ? ever.priced : null);

export const threadWorkings: readonly Column<Id>[] = [
  flag("hasTailRows", "索引之后有行", "In the tail", {
    about: label(
      "在客户项目的首行：索引之后是否有这个客户项目的行。",
      "In the first row of a customer and project: whether rows of it stand after those that the index knows.",
    ),
    format: "general",
    formula: `=${cases(
      [`NOT(${isFirst.formula("threadRow")})`, "0"],
      [`NOT(${isBeforeTail(followUpsIndex, ownRow("threadRow"))})`, "1"],
      [`ISNUMBER(MATCH([@threadRow],${tailRows<Id>(followUpsIndex)("threadRow")},0))`, "1"],
      "0")}`,
    core: (row, book) => threadBegunBy(row, book) !== null && (row.index + 1 >= tailFrom(book) || threadsInTail(book).has(row.index + 1)),
  }),
  step("lastContact", "客户最近跟进", "Customer's last contact", {
    about: label(
      "在客户项目的首行：最近一次跟进的先后数，今天之后的也算；没有时为 0。",
      "In the first row of a customer and project: the order of the newest contact, be it after today; 0 where there is none.",
    ),
    ...inFirstRow(largest("order"), ({ ever }) => ever.newest?.order ?? 0),
  }),
  step("newestPlace", "最近一行", "Newest row", {
    about: label(
      "在客户项目的首行：最近一行的「同时的先后」，只有那一行有，今天之后的也算；没有时为 0。",
      "In the first row of a customer and project: what the newest row alone has as its order at one moment, be it after today; 0 where there is none.",
    ),
    ...inFirstRow(
      cases(["[@lastContact]=0", "0"], largest("place", at("order", "[@lastContact]"))),
      ({ ever }) => placeOf(ever.newest)),
  }),
  step("newestNow", "到今天最近一行", "Newest row up to today", {
    about: label(
      "在客户项目的首行：到今天为止最近一行的「同时的先后」；没有时为 0。",
      "In the first row of a customer and project: the order at one moment of the newest row up to today; 0 where there is none.",
    ),
    ...inFirstRow(
      cases([isUpToToday, "[@newestPlace]"], newestNowBy("order")),
      ({ now }) => placeOf(now.newest)),
  }),
  flag("laterRow", "有后续行", "Later row", {
    about: label("这家客户（项目）之后是否又有跟进。", "Whether the customer (project) was contacted again later."),
    format: "general",
    formula: `=${cases(
      ['[@threadRow]=""', "0"],
      [`${atFirst("newestNow", "threadRow")}=0`, "0"],
      [`${atFirst("newestNow", "threadRow")}=[@place]`, "0"],
      "1")}`,
    core: (row, book) => {
      const newest = threadOfRow(row, book)?.now.newest ?? null;
      return newest !== null && newest.row.index !== row.index;
    },
  }),
  step("stagedOrder", "写明阶段的先后", "Order with a stage", {
    about: label("写明了阶段的行的先后数；其余为 0。", "The order of a row that names a stage; 0 of others."),
    formula: `=${cases(["[@stageNo]>0", "[@order]"], "0")}`,
    core: (row) => ((row.number("stageNo") ?? 0) > 0 ? row.number("order") : 0),
  }),
  step("lastStaged", "最近写明阶段的先后", "Last order with a stage", {
    about: label(
      "在客户项目的首行：最近写明阶段的行的先后数，今天之后的也算；没有时为 0。",
      "In the first row of a customer and project: the order of the newest row that names a stage, be it after today; 0 where there is none.",
    ),
    ...inFirstRow(
      cases(["[@newestPlace]=0", "0"], [`${rowAt("stageNo", "[@newestPlace]")}>0`, "[@lastContact]"], largest("stagedOrder")),
      ({ ever }) => ever.staged?.order ?? 0),
  }),
  step("stagedPlace", "最近写明阶段的行", "Newest row with a stage", {
    about: label(
      "在客户项目的首行：最近写明阶段的行的「同时的先后」，今天之后的也算；没有时为 0。",
      "In the first row of a customer and project: the order at one moment of the newest row that names a stage, be it after today; 0 where there is none.",
    ),
    ...inFirstRow(
      cases(
        ["[@lastStaged]=0", "0"],
        [`${rowAt("stageNo", "[@newestPlace]")}>0`, "[@newestPlace]"],
        largest("place", at("stagedOrder", "[@lastStaged]"))),
      ({ ever }) => placeOf(ever.staged)),
  }),
  step("threadStage", "客户现阶段", "Customer's stage", {
    about: label(
      "在客户项目的首行：到今天为止最近写明的阶段排第几；没写过为 0。",
      "In the first row of a customer and project: where the stage that was named last up to today stands in the list; 0 where none was.",
    ),
    results: [...Array(9).keys()],
    ...inFirstRow(
      cases(
        [`NOT(${isUpToToday})`, valueOfNewest("stageNo", newestNowBy("stagedOrder"))],
        ["[@stagedPlace]=0", "0"],
        rowAt("stageNo", "[@stagedPlace]")),
      ({ now }) => now.staged?.stage ?? 0),
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
    core: (row, book) => threadOfRow(row, book)?.now.staged?.stage ?? row.number("stageNo") ?? 0,
  }),
  step("reachedOrder", "到意向的先后", "Order of interest", {
    about: label(
      "写明意向或之后阶段的行：从一个大数里减去先后数，最大的就是最早的一次；其余为 0。",
      "In rows that name interest or a later stage: a large number less the order, so that the largest is the earliest; 0 in others.",
    ),
    formula: `=${cases([and("[@order]>0", isReached), `${BEYOND}-[@order]`], "0")}`,
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
    ...inFirstRow(`${BEYOND}-${largest("reachedOrder")}`, ({ reachedSince }) => reachedSince ?? BEYOND),
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
      return (row.number("order") ?? 0) >= (threadOfRow(row, book)?.reachedSince ?? BEYOND);
    },
  }),
  step("lastPriced", "最近写明金额的先后", "Last order with an amount", {
    about: label(
      "在谈判中的客户项目的首行：最近写明金额的行的先后数，今天之后的也算；没有时为 0。",
      "In the first row of a customer and project in negotiation: the order of the newest row that names an amount, be it after today; 0 where there is none.",
    ),
    ...inFirstRow(
      cases(["[@stagedPlace]=0", "0"], [`${rowAt("stageNo", "[@stagedPlace]")}<>${STAGE.negotiation}`, "0"], largest("order", priced)),
      (thread) => pricedInNegotiation(thread)?.order ?? 0),
  }),
  step("pricedPlace", "最近写明金额的行", "Newest row with an amount", {
    about: label(
      "在谈判中的客户项目的首行：最近写明金额的行的「同时的先后」，今天之后的也算；没有时为 0。",
      "In the first row of a customer and project in negotiation: the order at one moment of the newest row that names an amount, be it after today; 0 where there is none.",
    ),
    ...inFirstRow(
      cases(["[@lastPriced]=0", "0"], largest("place", priced, at("order", "[@lastPriced]"))),
      (thread) => placeOf(pricedInNegotiation(thread))),
  }),
  step("negotiated", "谈判金额", "In negotiation", {
    about: label(
      "客户（项目）最近一行，正在谈判、下一步在本周期到期：最近写明的预计金额；其余为 0。",
      "In the newest row of a customer (project) in negotiation whose next step is due in the period: the amount named last; 0 in all others.",
    ),
    format: "decimal",
    formula: `=${cases(
      [isNotInNegotiation, "0"],
      [isDueElsewhere, "0"],
      ["[@amountNamed]>=0", "[@amountNamed]"],
      [hasLaterDay, lastAmountUpToToday],
      [`${atFirst("pricedPlace", "threadRow")}=0`, "0"],
      rowAt("amountNamed", atFirst("pricedPlace", "threadRow")))}`,
    core: (row, book) => {
      const now = threadOfRow(row, book)?.now;
      const deal = {
        isNewest: now?.newest?.row.index === row.index,
        stage: row.number("stageNow") ?? 0,
        amount: now?.priced?.amount ?? null,
        nextDate: serialOfCell(row, "nextDate"),
      };
      return dueNegotiation(deal, periodSerials(book));
    },
  }),
];
