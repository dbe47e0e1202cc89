/** A1 目标设定: the team's targets, tiers and their split by person, with sum checks, SMART ticks and signatures. */
import { checkTargetSum, floorBreaches } from "../core";
import { lookUp } from "./fragments";
import { label } from "./language";
import { metricOf, numberIn } from "./reading";
import { sumOfParts } from "./targetReading";
import type { Book, BookRow } from "./book";
import type { Column, SheetTemplate, TableTemplate } from "./template";

/** Who gets a column of his own. */
export interface RepColumn {
  readonly key: string;
  /** Shown as the column's header; already unique among the headers. */
  readonly header: string;
}

const metric = (column: string) => lookUp("qbMetrics", column, "[@key]");
const traits = (row: BookRow, book: Book) => metricOf(book, row.text("key"));

const sum: Column = {
  id: "sum", label: label("分解合计", "Sum of parts"), kind: "calculated", format: "metric", width: 8,
  formula:
    '=IF(COUNT([@rep:*])=0,"",IF([@kind]="additive",SUM([@rep:*])+N([@unassigned]),' +
    "IF(SUMIFS(qbSeries[weight],qbSeries[metricKey],[@key],qbSeries[hasTarget],1)=0,AVERAGE([@rep:*])," +
    "SUMIFS(qbSeries[weightedTarget],qbSeries[metricKey],[@key])/SUMIFS(qbSeries[weight],qbSeries[metricKey],[@key],qbSeries[hasTarget],1))))",
  core: sumOfParts,
};

const difference: Column = {
  id: "difference", label: label("差额", "Gap"), kind: "calculated", format: "gap", width: { "zh-CN": 12, "en-US": 8 },
  formula:
    '=IF(OR([@sum]="",NOT(ISNUMBER([@total]))),"",IF([@kind]="ratio",ROUND(100*([@sum]-[@total]),6),ROUND([@sum]-[@total],6)))',
  core: (row, book) => {
    const found = row.number("sum");
    const wanted = row.number("total");
    if (found === null || wanted === null) return null;
    const scale = traits(row, book).kind === "ratio" ? 100 : 1;
    return Math.round(scale * (found - wanted) * 1e6) / 1e6;
  },
};

const check: Column = {
  id: "check", label: label("检查", "Check"), kind: "calculated", format: "general", width: 11, align: "Center", wrap: true,
  formula:
    `=IF([@difference]="","{noTarget}",IF([@total]<0,"{noTarget}",IF([@kind]="additive",` +
    `IF(OR(ROUND([@sum]-[@total],9)=0,ROUND([@sum],9)=ROUND([@total],${metric("precision")})),"{sumFits}","{sumOff}"),` +
    'IF([@breaches]>0,"▼ "&[@breaches]&" {underFloor}","{weighted}"))))',
  core: (row, book) => {
    const total = row.number("total");
    if (row.number("difference") === null || total === null || total < 0) return book.word("noTarget");
    const { kind, precision } = traits(row, book);
    if (kind === "additive") return book.word(checkTargetSum([row.number("sum")], total, precision) === null ? "sumFits" : "sumOff");
    const breaches = row.number("breaches") ?? 0;
    return breaches > 0 ? `▼ ${breaches} ${book.word("underFloor")}` : book.word("weighted");
  },
};

const breaches = (reps: readonly RepColumn[]): Column => ({
  id: "breaches", label: label("低于底线人数", "Below the floor"), kind: "calculated", format: "integer", width: 0, hidden: true,
  formula:
    '=IF(OR([@kind]="additive",NOT(ISNUMBER([@total])),N([@total])<0),0,' +
    'IF([@direction]="lower",COUNTIF([@rep:*],">"&[@total]),COUNTIF([@rep:*],"<"&[@total])))',
  core: (row, book) => {
    const floor = row.number("total");
    const { kind, direction } = traits(row, book);
    if (kind === "additive" || floor === null) return 0;
    return floorBreaches(reps.map(({ key }) => row.number(`rep:${key}`)), floor, direction).length;
  },
});

const smartWidth = { "zh-CN": 5, "en-US": 4 };

/** English headers are the letters of SMART; the whole word shows beside the cell. */
const tick = (id: string, zh: string, en: string, hint: string): Column => ({
  id, label: label(zh, en), kind: "input", format: "text", width: smartWidth, align: "Center",
  validation: { kind: "list", list: "qb_list_ticks", strict: true },
  hint: label(`${zh}: 符合则打勾。`, hint),
});

/** The table of A1 for these reps: the columns below, left to right, are the columns of the sheet. */
export function targetsTable(reps: readonly RepColumn[]): TableTemplate {
  return {
    id: "targets",
    frozenColumns: 2,
    headerHeight: 48,
    rowHeight: () => 32,
    columns: [
      {
        id: "metric", label: label("目标维度", "Metric"), kind: "calculated", format: "general", width: 11, wrap: true,
        formula: `=${metric("name")}&""`,
        core: (row, book) => traits(row, book).name,
      },
      {
        id: "unit", label: label("单位", "Unit"), kind: "calculated", format: "general", width: { "zh-CN": 5, "en-US": 9 },
        wrap: true, align: "Center",
        formula: `=${metric("unit")}&""`,
        core: (row, book) => traits(row, book).unit || null,
      },
      {
        id: "total", label: label("团队总目标(基础)", "Team target (base)"), kind: "input", format: "metric", width: 8,
        validation: { kind: "number" },
      },
      {
        id: "challenge", label: label("挑战", "Stretch"), kind: "input", format: "metric", width: 7, validation: { kind: "number" },
      },
      { id: "sprint", label: label("冲刺", "Sprint"), kind: "input", format: "metric", width: 7, validation: { kind: "number" } },
      { id: "baseline", label: label("基线", "Past"), kind: "input", format: "metric", width: 7, validation: { kind: "number" } },
      ...reps.map(
        ({ key, header }): Column => ({
          id: `rep:${key}`, label: label(header, header), kind: "input", format: "metric", width: 7,
          validation: { kind: "number" },
        }),
      ),
      {
        id: "unassigned", label: label("团队/待分配", "Team or open"), kind: "input", format: "metric", width: 7,
        validation: { kind: "number" },
      },
      sum,
      difference,
      check,
      tick("specific", "具体", "S", "Specific: tick if the target is."),
      {
        id: "measurable", label: label("可衡量", "M"), kind: "calculated", format: "general", width: smartWidth, align: "Center",
        formula: '=IF(AND(ISNUMBER([@total]),[@unit]<>""),"{tick}","")',
        core: (row, book) => (row.number("total") !== null && row.text("unit") !== "" ? book.word("tick") : null),
      },
      tick("attainable", "可实现", "A", "Attainable: tick if the target is."),
      tick("relevant", "相关", "R", "Relevant: tick if the target is."),
      {
        id: "timeBound", label: label("有时限", "T"), kind: "calculated", format: "general", width: smartWidth, align: "Center",
        formula: '=IF(qb_periodEnd>=qb_periodStart,"{tick}","")',
        core: (_row, book) => (numberIn(book, "qb_periodEnd") >= numberIn(book, "qb_periodStart") ? book.word("tick") : null),
      },
      {
        id: "basis", label: label("依据", "Basis"), kind: "input", format: "text", width: { "zh-CN": 10, "en-US": 8 }, wrap: true,
        hint: label("3–6 个月历史、市场、资源、公司目标。", "History of 3–6 months, market, resources, company goal."),
      },

      { id: "key", label: label("维度编号", "Metric key"), kind: "fixed", format: "text", width: 0, hidden: true },
      {
        id: "kind", label: label("类型代码", "Kind code"), kind: "calculated", format: "general", width: 0, hidden: true,
        formula: `=${metric("kind")}`,
        core: (row, book) => traits(row, book).kind,
      },
      {
        id: "direction", label: label("方向代码", "Direction code"), kind: "calculated", format: "general", width: 0, hidden: true,
        formula: `=${metric("direction")}`,
        core: (row, book) => traits(row, book).direction,
      },
      breaches(reps),
    ],
    highlights: [
      { tone: "warning", columns: ["sum", "difference", "check"], when: '[@check]="{sumOff}"' },
      { tone: "warning", columns: ["check"], when: 'LEFT([@check],1)="▼"' },
      {
        tone: "amber",
        columns: reps.map(({ key }) => `rep:${key}`),
        when: 'AND([@kind]<>"additive",ISNUMBER([@*]),ISNUMBER([@total]),IF([@direction]="lower",[@*]>[@total],[@*]<[@total]))',
      },
    ],
  };
}

export function targetsSheet(reps: readonly RepColumn[]): SheetTemplate {
  return {
    id: "targets",
    label: label("目标设定", "Targets"),
    title: label("目标设定", "Target setting"),
    guidance: label(
      "先填团队总目标, 再分到人; “差额”为 0 即分解完整。比率类不相加, 低于团队底线的个人目标会标出。",
      "Fill in the team's target, then split it; a gap of 0 means nothing is left over. Ratios do not add up: targets below the team's floor are marked.",
    ),
    tabColor: "#0B5C52",
    head: true,
    signatures: true,
    tables: [targetsTable(reps)],
    page: { orientation: "Landscape", fitWidth: true, signature: true, repsPerPage: 8 },
  };
}

