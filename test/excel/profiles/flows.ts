/**
 * What people do with the add-in, one flow after the other on one page, and what each leaves in the workbook: values, formulas, tables,
 * names. Played under one profile of quirks (stand-in/quirks.ts) and compared with what Excel without quirks leaves.
 */
import { addMember, appendRow, changeCells, entryFiller, printEverybody, printPeople, saveSetup, watchEdits } from "../../../src/excel";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { quirkProfiles, type Quirk } from "../../../stand-in/quirks";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { carrySetup, clearCells, openExcel, press, smallSetup, startWorkbook } from "../support";
import { deleteTable } from "../refresh/deleteByHand";
import { tableOn } from "../create/freshQuarter";
import { usePage } from "../pageGlobals";
import { cellAddress, headerCells } from "../../../src/workbook";
import type { Host } from "../../../stand-in/node/openHost";
import type { Cell, Workbook } from "../../../src/file/model";

const options = { language: "zh-CN", today: "2026-08-03" } as const;

/** What a flow came to. */
export interface Played {
  /** What the commands told, one line each. */
  readonly told: readonly string[];
  readonly contents: Contents;
  readonly looks: Looks;
}

/** "sheet part" → checks of entries, highlights and properties of its page, as text. */
export type Looks = Readonly<Record<string, string>>;

/** "sheet" → what stands on it, row by row, and the workbook's names. */
export type Contents = Readonly<Record<string, unknown>>;

export type Flow = keyof typeof flows;

type Play = (player: Player) => Promise<readonly string[]>;

/** Each begins with the workbook that the one before left, or with one of its own. */
export const flows = {
  create: async ({ start, button }) => {
    start(createWorkbook());
    return [await button("newQuarter")];
  },
  "create again": async ({ button }) => [await button("newQuarter")],
  "complete an unfinished one": async ({ start, button, host }) => {
    start(createWorkbook());
    const broken: string[] = [];
    for (const action of [40, 700, 1_900]) {
      host.failAt({ action });
      broken.push(await button("newQuarter"));
    }
    host.failAt(null);
    return [...broken, await button("newQuarter"), await button("newQuarter")];
  },
  refresh: async ({ host, button }) => {
    const { sheet, table } = tableOn(host, "周进度");
    clearCells(sheet, { ...table.area, top: table.area.top + 3, bottom: table.area.top + 5 });
    sheet.conditionalFormats.splice(0, 2);
    return [await button("refresh"), await button("refresh")];
  },
  settings: async ({ host }) => {
    const { sheet, table } = tableOn(host, "设置", "qbMembers");
    const name = sheet.cells.get(table.area.top + 1)?.get(table.area.left + 1)?.value;
    const place = { sheet: "设置", row: table.area.top + 1, column: table.area.left + 1 };
    const told = [
      tell(await changeCells({ cells: [{ place, was: String(name), now: "王芳芳" }, { place: { name: "qb_team" }, was: "华东区", now: "华南区" }], grown: [] })),
      tell(await saveSetup({ period: { year: 2026, quarter: 4 }, team: "乙" })),
    ];
    carrySetup(host, smallSetup());
    return told;
  },
  "fill by event": async ({ host }) => {
    host.session.state.today = 46_210;
    const told: string[] = [];
    const filler = entryFiller({ time: () => "09:05", rep: () => null, told: (problem) => told.push(tell(problem)) });
    const end = await watchEdits(filler.see);
    const { top, at } = tableOn(host, "过程跟进");
    await host.type("过程跟进", cellAddress(top, at("客户名称/线索编号")), [["甲公司"]]);
    await until(() => told.length > 0);
    filler.end();
    await end();
    return told;
  },
  "log form": async ({ host }) => {
    const row = (customer: string) => appendRow("followUps", { customer, date: 46_210, rep: "李娜", summary: "报价 20 万", enteredAt: 46_210.5, id: `r-${customer}` });
    const { bottom, at } = tableOn(host, "过程跟进");
    const first = await row("乙公司");
    // Its last row is taken, so that the next one lengthens the table.
    await host.type("过程跟进", cellAddress(bottom, at("客户名称/线索编号")), [["末行"]], { paste: true });
    return [first, await row("丙公司")].map(tell);
  },
  "carry-over": async ({ host, button }) => {
    const { top, at } = tableOn(host, "结果复盘");
    await host.type("结果复盘", cellAddress(top, at("改进措施")), [["每周对账"]], { paste: true });
    await host.type("结果复盘", cellAddress(top, at("责任人")), [["李娜"]], { paste: true });
    return [await button("refresh"), await button("refresh")];
  },
  "prepare review": async ({ button }) => [await button("prepareReview")],
  "print some people": async () => [
    tell(await printPeople(["R02", "T"], options)),
    tell(await printPeople(["R01"], options)),
    tell(await printEverybody()),
  ],
  "add a member": async ({ button }) => [
    tell(await addMember({ name: "赵敏", from: 46_235, to: null }, options)),
    await button("newQuarter"),
    await button("refresh"),
  ],
  "put back what was deleted": async ({ host, button }) => {
    deleteTable(host, "qbMetrics");
    return [await button("newQuarter"), await button("newQuarter")];
  },
  "index the log": async ({ host, button }) => {
    const cell = headerCells(host.workbook.names).get("qb_indexleast");
    if (!cell?.sheet) throw new Error("Nothing says how long a log is that gets an index.");
    await host.type(cell.sheet, cellAddress(cell.area.top, cell.area.left), [[1]], { paste: true });
    return [await button("refresh"), await button("refresh")];
  },
  upgrade: async ({ start, button }) => {
    start(readKeptFile(openKept("zh-3", 1).file));
    return [await button("newQuarter"), await button("refresh"), await button("newQuarter")];
  },
} as const satisfies Record<string, Play>;

/**
 * They make sheets or have to bring one to the front, which Excel refuses while another workbook is there. What they then tell and leave
 * is tried in behind.test.ts; under its profile they are played without it.
 */
const needingFront: readonly Flow[] = ["create", "complete an unfinished one", "print some people", "upgrade"];

interface Player {
  readonly host: Host;
  readonly start: (workbook: Workbook) => void;
  readonly button: (button: Parameters<typeof press>[1]) => Promise<string>;
}

/** Opens a page, gives it to the caller and closes it. */
export async function withPlayer<T>(use: (play: (profile: string, some?: readonly Flow[]) => Promise<Record<Flow, Played>>) => Promise<T>): Promise<T> {
  const host = await openExcel();
  usePage(host);
  try {
    return await use((profile, some) => playFlows(host, quirkProfiles[profile] ?? [], some));
  } finally {
    await host.close();
  }
}

async function playFlows(host: Host, quirks: readonly Quirk[], some: readonly Flow[] = Object.keys(flows) as Flow[]): Promise<Record<Flow, Played>> {
  host.session.state.today = 46_296;
  const player: Player = {
    host,
    start: (workbook) => startWorkbook(host, smallSetup(), { workbook, engine: createUniverEngine() }),
    button: async (button) => tell(await press(host, button)),
  };
  giveRowIdsInOrder(host);
  const played: Partial<Record<Flow, Played>> = {};
  for (const flow of some) {
    host.session.state.quirks = new Set(quirks.filter((quirk) => quirk !== "behind" || !needingFront.includes(flow)));
    const told = await flows[flow](player);
    await host.recalculate();
    played[flow] = { told, contents: contentsOf(host.workbook), looks: looksOf(host.workbook) };
  }
  return played as Record<Flow, Played>;
}

/** Ids of rows are random, and hidden numbers are worked out of them. */
function giveRowIdsInOrder({ window }: Host): void {
  let given = 0;
  const next = () => `00000000-0000-4000-8000-${(given += 1).toString().padStart(12, "0")}` as const;
  for (const { crypto } of [window, globalThis]) crypto.randomUUID = next;
}

/** Refused looks are told as well; they are compared apart. */
function tell(result: { readonly code?: string; readonly details?: readonly string[] } | object | null): string {
  if (result === null) return "done";
  const { code, details = [] } = result as { code?: string; details?: readonly string[] };
  const told = code === "looksMissing" ? "unchanged" : code;
  return [told ?? "done", ...details.filter((line) => !isRefusedLook(line))].join(" | ");
}

export function isRefusedLook(line: string): boolean {
  return line.includes("没有设置成功");
}

/** Marks of looks that are still to come are left out: an Excel that refuses something keeps them. */
export function contentsOf({ sheets, names }: Workbook): Contents {
  return {
    ...Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet.cells)])),
    "(tables)": Object.fromEntries(sheets.flatMap(({ name, tables }) => tables.map((table) => [table.name, [name, table.area, table.columns.map((column) => column.name)]]))),
    "(charts)": Object.fromEntries(sheets.flatMap(({ charts }) => charts.map(({ name, series }) => [name, series.map(({ values, categories }) => [values, categories])]))),
    "(names)": Object.fromEntries(names.filter(({ name }) => !name.startsWith("qb_looks_")).map(({ name, formula, visible }) => [name, `${formula}${visible ? " in sight" : ""}`]).sort()),
    "(number formats)": Object.fromEntries(sheets.map(({ name, formats }) => [name, [...formats].flatMap(([row, line]) => [...line].flatMap(([column, { numberFormat }]) => (numberFormat === "@" ? [`${row},${column}`] : []))).sort().join(" ")])),
  };
}

/** In which order checks and highlights came to stand says nothing. */
function looksOf({ sheets }: Workbook): Looks {
  const sorted = (some: readonly unknown[]): string => some.map((one) => JSON.stringify(one)).sort().join("\n");
  return Object.fromEntries(
    sheets.flatMap(({ name, validations, conditionalFormats, pageLayout, horizontalPageBreaks, verticalPageBreaks }) => {
      const { zoom, paperSize, ...page } = pageLayout;
      const parts = {
        checks: sorted(validations),
        highlights: sorted(conditionalFormats.map(({ areas, type, formula, rule, format }) => [areas, type, formula, rule, format])),
        page: sorted(Object.entries(page)),
        zoom: sorted([zoom]),
        paper: sorted([paperSize]),
        breaks: sorted([horizontalPageBreaks, verticalPageBreaks]),
      } satisfies Record<LookPart, string>;
      return Object.entries(parts).map(([part, text]) => [`${name} ${part}`, text]);
    }),
  );
}

export type LookPart = "checks" | "highlights" | "page" | "zoom" | "paper" | "breaks";

function rowsOf(cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Record<number, string> {
  const rows = [...cells].sort(([a], [b]) => a - b).map(([row, line]) => [row, [...line].sort(([a], [b]) => a - b).map(([column, cell]) => `${column}:${textOf(cell)}`).join(" ")] as const);
  return Object.fromEntries(rows.filter(([, text]) => text !== ""));
}

function textOf({ value, formula }: Cell): string {
  return JSON.stringify(formula === undefined ? value : [formula, value]);
}

async function until(isDone: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!isDone() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
}
