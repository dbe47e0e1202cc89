/** What there is to do on each sheet of a plan: whole sheets, parts of finished ones, formulas, looks that are still to come. */
import {
  strayFormulas,
  withoutHighlightsOn,
  type ColumnAddition,
  type QuarterMark,
  type Rewrite,
  type SheetPlan,
  type SheetRepair,
  type TurnedColumn,
  type WorkbookPlan,
} from "../../workbook";
import { isUndressed } from "./markTasks";
import type { Progress, Task } from "../wire/requests";
import type { SheetContent, WorkbookState } from "../read/workbookState";

/** What stands of a planned sheet before the work, and what it lacks. */
export type SheetBefore =
  | { readonly kind: "absent" }
  | { readonly kind: "unfinished"; readonly content: SheetContent }
  | {
      readonly kind: "ready";
      readonly content: SheetContent;
      readonly repair: SheetRepair;
      /** What columns need that its tables just got. */
      readonly columns: ColumnAddition | null;
      /** Its mark says that columns are being added. */
      readonly isGettingColumns: boolean;
      /** Columns and cells whose formulas an interrupted run was about to mend, or Excel altered. */
      readonly mending: readonly string[];
      /** What it gets stands but for looks that Excel refused. */
      readonly isRedressed: boolean;
    };

export interface ApplyOptions {
  readonly mark: QuarterMark;
  readonly state: WorkbookState;
  readonly before: ReadonlyMap<SheetPlan["id"], SheetBefore>;
  /** Formulas of an older workbook, or of another set, that this version writes otherwise. */
  readonly rewrites: readonly Rewrite[];
  /** Columns that were typed into in another set. */
  readonly turned: readonly (TurnedColumn & { readonly content: SheetContent })[];
  /** The workbook was behind and has now all that this version and its set ask for: its mark says so from here on. */
  readonly isBroughtUp: boolean;
  /** Cells of an older workbook that were made with what this version makes otherwise. */
  readonly corrections: readonly Task[];
  readonly progress?: Progress;
}

/** A sheet, or a part of a finished one, that is to be made. */
export interface Work {
  readonly plan: SheetPlan;
  readonly content: SheetContent | null;
  /** The whole sheet with its tab, frozen panes and page. */
  readonly isWhole: boolean;
}

/** All that is to be done, by what it is done to. */
export interface Works {
  /** Sheets and parts of sheets, first the whole ones of the plan in its order. */
  readonly made: readonly Work[];
  /** Those of them that are whole sheets. */
  readonly whole: readonly Work[];
  /** Finished sheets that lack names, parts or formulas, or whose marks say that columns are being added or formulas mended. */
  readonly repaired: readonly { readonly sheet: SheetPlan; readonly repair: SheetRepair }[];
  /** Formulas of unfinished sheets that stand in the wrong column. */
  readonly strays: readonly Rewrite[];
  /** Tables of finished sheets that just got columns. */
  readonly widened: readonly ColumnAddition[];
  /** Whole sheets that get their looks: those that are made, and finished ones whose looks were left out before. */
  readonly dressed: readonly Work[];
}

export function beforeOf({ before }: ApplyOptions, sheet: SheetPlan): SheetBefore {
  return before.get(sheet.id) ?? { kind: "absent" };
}

export function worksOf(plan: WorkbookPlan, options: ApplyOptions): Works {
  const left = plan.sheets.flatMap((sheet): Work[] => {
    const before = beforeOf(options, sheet);
    return before.kind === "ready" && isUndressed(options.state, sheet.id) ? [{ plan: sheet, content: before.content, isWhole: true }] : [];
  });
  const made = [
    ...plan.sheets.flatMap((sheet) => worksOfSheet(sheet, beforeOf(options, sheet))),
    ...options.turned.map(({ part, content }) => ({ plan: part, content, isWhole: false })),
  ];
  return {
    made,
    dressed: [...made.filter(({ isWhole }) => isWhole), ...left],
    whole: made.filter(({ isWhole }) => isWhole),
    strays: made.flatMap(({ plan: part, content }) =>
      content ? strayFormulas(part, (row, column) => content.at(row, column), plan.places) : [],
    ),
    repaired: plan.sheets.flatMap((sheet) => {
      const before = beforeOf(options, sheet);
      return before.kind === "ready" && (isNeeded(before.repair) || before.isGettingColumns || before.mending.length > 0) ? [{ sheet, repair: before.repair }] : [];
    }),
    widened: [...options.before.values()].flatMap((before) =>
      before.kind === "ready" && before.columns ? [columnsOf(before.columns, before)] : [],
    ),
  };
}

function worksOfSheet(sheet: SheetPlan, before: SheetBefore): Work[] {
  switch (before.kind) {
    case "absent":
      return [{ plan: sheet, content: null, isWhole: true }];
    case "unfinished":
      return [{ plan: sheet, content: before.content, isWhole: true }];
    case "ready":
      return [
        ...before.repair.parts.map((part) => ({ plan: part, content: before.content, isWhole: false })),
        ...(before.columns ? [columnWork(columnsOf(before.columns, before), before.content)] : []),
      ];
  }
}

/** Columns that stand but for looks have been plain once: what people coloured since stays. */
function columnsOf(columns: ColumnAddition, { isRedressed }: { readonly isRedressed: boolean }): ColumnAddition {
  return isRedressed ? { ...columns, plain: [] } : columns;
}

/** Highlights on the new columns are gone with the looks that these took over. */
function columnWork({ part, plain }: ColumnAddition, content: SheetContent): Work {
  const highlights = withoutHighlightsOn(content.highlights, plain.map(({ body }) => body));
  return { plan: part, content: { ...content, highlights }, isWhole: false };
}

function isNeeded({ parts, names, formulas }: SheetRepair): boolean {
  return parts.length + names.length + formulas.length > 0;
}
