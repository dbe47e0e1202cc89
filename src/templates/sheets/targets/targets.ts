/** 目标设定: the team's targets, tiers and their split by person, with sum checks, SMART ticks and signatures. */
import { and, blank, cases, or, say } from "../../formula/build";
import { readableText } from "../../formula/fragments";
import { calculated, key, number, outcome, pick, step, text } from "../../model/columns";
import { label } from "../../model/language";
import { ownColumn } from "../../model/owners";
import { rowsForEach } from "../../model/startRows";
import { defineSheet, defineTable } from "../../model/table";
import { teamTargets } from "../../reading/notedShares";
import { directions, metricKinds } from "../../reading/metricCodes";
import { numberIn } from "../../reading/quarter";
import { base, breaches, check, difference, isBelowFloor, isNotCounted, metricTrait, share, sum, traits, type RepColumn, type TargetColumn } from "./checks";
import { challengeAs, sprintAs, tiers } from "./tiers";
import type { ColumnId } from "../../model/book";
import type { SheetTemplate, TableTemplate } from "../../model/template";

const smartWidth = { "zh-CN": 5, "en-US": 4 };

/** English headers are the letters of SMART; the whole word shows beside the cell. */
const tick = (id: ColumnId<"targets">, zh: string, en: string, hint: string): TargetColumn =>
  pick(id, zh, en, smartWidth, "qb_list_ticks", { align: "Center", hint: label(`${zh}：符合则打勾。`, hint) });

/** The table of 目标设定 for these reps: the columns below, left to right, are the columns of the sheet. */
export function targetsTable(reps: readonly RepColumn[]): TableTemplate<"targets"> {
  return defineTable("targets", {
    frozenColumns: 2,
    headerHeight: 48,
    rowHeight: () => 32,
    columnsPer: { each: "member", before: "unassigned" },
    rows: rowsForEach({ key: "metric" }, ({ metric }, { members }) => ({
      total: metric.target,
      challenge: metric.challenge ?? null,
      sprint: metric.sprint ?? null,
      baseline: metric.baseline ?? null,
      unassigned: metric.unassigned,
      ...Object.fromEntries(members.map(({ key }, index) => [ownColumn.member.id(key), metric.repTargets[index] ?? null])),
    })),
    columns: [
      calculated("metric", "目标维度", "Metric", 11, {
        wrap: true,
        about: label("这一行定哪个指标的目标，名称来自「设置」。", "The metric whose targets this row sets, named as in Settings."),
        formula: `=${readableText(metricTrait("name"))}`,
        core: (row, book) => traits(row, book).name,
      }),
      calculated("unit", "单位", "Unit", { "zh-CN": 5, "en-US": 9 }, {
        wrap: true,
        align: "Center",
        about: label("目标用什么单位来计，来自「设置」。", "What the targets are counted in, as in Settings."),
        formula: `=${readableText(metricTrait("unit"))}`,
        core: (row, book) => traits(row, book).unit || null,
      }),
      number("total", "团队总目标（基础/保底）", "Team target (base)", { "zh-CN": 10, "en-US": 8 }, { format: "metric" }),
      number("challenge", "挑战", "Stretch", 7, { format: "metric" }),
      number("sprint", "冲刺", "Sprint", 7, { format: "metric" }),
      number("baseline", "上期/同期", "Last period", 7, { format: "metric" }),
      ...reps.map((rep): TargetColumn => number(ownColumn.member.id(rep.key), rep.header, rep.header, 7, { format: "metric" })),
      number("unassigned", "团队机动", "Team reserve", 7, { format: "metric" }),
      sum,
      difference,
      check,
      tick("specific", "具体", "S", "Specific: tick if the target is."),
      outcome("measurable", "可衡量", "M", smartWidth, {
        align: "Center",
        about: label("填了团队总目标，指标也有单位，就打勾。", "Measurable: ticked once there is a team target and the metric has a unit."),
        outcomes: { tick: {} },
        formula: `=${cases([and('[@base]<>""', '[@unit]<>""'), say("tick")], blank)}`,
        core: (row) => (row.number("base") !== null && row.text("unit") !== "" ? "tick" : null),
      }),
      tick("attainable", "可实现", "A", "Attainable: tick if the target is."),
      tick("relevant", "相关", "R", "Relevant: tick if the target is."),
      outcome("timeBound", "有时限", "T", smartWidth, {
        align: "Center",
        about: label("目标周期有起止日期，就打勾。", "Time-bound: ticked where the period has a first and a last day."),
        outcomes: { tick: {} },
        formula: `=${cases(["qb_periodEnd>=qb_periodStart", say("tick")], blank)}`,
        core: (_row, book) => (numberIn(book, "qb_periodEnd") >= numberIn(book, "qb_periodStart") ? "tick" : null),
      }),
      text("basis", "依据", "Basis", 8, {
        wrap: true,
        hint: label("3–6 个月历史、市场、资源、公司目标。", "History of 3–6 months, market, resources, company goal."),
      }),

      key("key", "指标编号", "Metric key"),
      step("kind", "类型代码", "Kind code", {
        about: label("指标是累计、比率还是均值。", "Whether the metric adds up, is a ratio or an average."),
        results: metricKinds,
        formula: `=${metricTrait("kind")}`,
        core: (row, book) => traits(row, book).kind,
      }),
      step("direction", "方向代码", "Direction code", {
        about: label("指标越高越好还是越低越好。", "Whether higher or lower is better."),
        results: directions,
        formula: `=${metricTrait("direction")}`,
        core: (row, book) => traits(row, book).direction,
      }),
      share,
      base,
      breaches,
      challengeAs,
      sprintAs,
      tiers,
    ],
    highlights: [
      { tone: "warning", columns: [...teamTargets, ...reps.map(({ key }) => ownColumn.member.id(key))], when: isNotCounted, short: true },
      { tone: "warning", columns: ["challenge"], when: or("[@tiers]=1", "[@tiers]=3") },
      { tone: "warning", columns: ["sprint"], when: "[@tiers]>=2" },
      { tone: "amber", columns: reps.map(({ key }) => ownColumn.member.id(key)), when: isBelowFloor },
    ],
  });
}

export function targetsSheet(reps: readonly RepColumn[]): SheetTemplate {
  return defineSheet({
    id: "targets",
    module: "core",
    label: label("目标设定", "Targets"),
    title: label("目标设定", "Target setting"),
    guidance: label(
      "先填团队总目标，再分到人；「差距」为 0 即分解完整。比率类不相加，低于团队底线的个人目标会标出。",
      "Split the team's target until the gap is 0. Ratios do not add up: targets below the team's floor are marked.",
    ),
    opens: true,
    tabColor: "#0B5C52",
    head: true,
    signatures: true,
    tables: [targetsTable(reps)],
    page: { orientation: "Landscape", signature: true, repsPerPage: 8 },
  });
}
