/** 目标设定: the team's targets, tiers and their split by person, with sum checks, SMART ticks and signatures. */
import { label } from "../../model/language";
import { numberIn } from "../../shared/reading";
import { breaches, check, difference, metricTrait, sum, traits, type RepColumn } from "./checks";
import type { Column, SheetTemplate, TableTemplate } from "../../model/template";

const smartWidth = { "zh-CN": 5, "en-US": 4 };

/** English headers are the letters of SMART; the whole word shows beside the cell. */
const tick = (id: string, zh: string, en: string, hint: string): Column => ({
  id, label: label(zh, en), kind: "input", format: "text", width: smartWidth, align: "Center",
  validation: { kind: "list", list: "qb_list_ticks", strict: true },
  hint: label(`${zh}：符合则打勾。`, hint),
});

/** The table of 目标设定 for these reps: the columns below, left to right, are the columns of the sheet. */
export function targetsTable(reps: readonly RepColumn[]): TableTemplate {
  return {
    id: "targets",
    frozenColumns: 2,
    headerHeight: 48,
    rowHeight: () => 32,
    columns: [
      {
        id: "metric", label: label("目标维度", "Metric"), kind: "calculated", format: "general", width: 11, wrap: true,
        formula: `=${metricTrait("name")}&""`,
        core: (row, book) => traits(row, book).name,
      },
      {
        id: "unit", label: label("单位", "Unit"), kind: "calculated", format: "general", width: { "zh-CN": 5, "en-US": 9 },
        wrap: true, align: "Center",
        formula: `=${metricTrait("unit")}&""`,
        core: (row, book) => traits(row, book).unit || null,
      },
      {
        id: "total", label: label("团队总目标（基础）", "Team target (base)"), kind: "input", format: "metric", width: { "zh-CN": 10, "en-US": 8 },
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
        id: "basis", label: label("依据", "Basis"), kind: "input", format: "text", width: 8, wrap: true,
        hint: label("3–6 个月历史、市场、资源、公司目标。", "History of 3–6 months, market, resources, company goal."),
      },

      { id: "key", label: label("指标编号", "Metric key"), kind: "fixed", format: "text", width: 0, hidden: true },
      {
        id: "kind", label: label("类型代码", "Kind code"), kind: "calculated", format: "general", width: 0, hidden: true,
        formula: `=${metricTrait("kind")}`,
        core: (row, book) => traits(row, book).kind,
      },
      {
        id: "direction", label: label("方向代码", "Direction code"), kind: "calculated", format: "general", width: 0, hidden: true,
        formula: `=${metricTrait("direction")}`,
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
      "先填团队总目标，再分到人；「差额」为 0 即分解完整。比率类不相加，低于团队底线的个人目标会标出。",
      "Split the team's target until the gap is 0. Ratios do not add up: targets below the team's floor are marked.",
    ),
    tabColor: "#0B5C52",
    head: true,
    signatures: true,
    tables: [targetsTable(reps)],
    page: { orientation: "Landscape", signature: true, repsPerPage: 8 },
  };
}

