/** Sixty people, the quarter over: columns of one's own in review and actions, a list of the settings moved, headers renamed, actuals typed over. */
import { processItems } from "../../../src/templates";
import { moveTable } from "../cutAndPaste";
import { insertOwnColumn } from "../byHand";
import { reviewRows } from "../rows/conclusions";
import { renameHeader, typeRows } from "../typing";
import { fillQuarter, fourMetrics } from "./fillQuarter";
import type { Plan } from "../makeKept";

const members = Array.from({ length: 60 }, (_, index) => `Rep ${String.fromCharCode(65 + (index % 26))}${index + 1}`);

export const en60: Plan = {
  name: "en-60",
  language: "en-US",
  setup: {
    period: { year: 2026, quarter: 3 },
    asOf: "2026-10-12",
    team: "All regions",
    manager: "Zhou Min",
    members,
    metrics: fourMetrics("en-US", 60, true),
    holidays: ["2026-09-25"],
    workdays: ["2026-09-20"],
  },
  work: async (desk) => {
    fillQuarter(desk, 80);
    typeRows(desk, "review", reviewRows(desk, 60));
    typeRows(desk, "review", overrides(desk.setup.metrics.length));
    insertOwnColumn(desk, "review", "reason", "Talked with", { 0: "Team", 12: "Zhou Min", 24: "Zhou Min", 30: 3 });
    insertOwnColumn(desk, "actions", "owner", "Priority", { 0: 1, 1: 2, 2: "high", 4: 3 });
    renameHeader(desk, "review", "override", "Corrected");
    renameHeader(desk, "review", "measure", "What we change");
    renameHeader(desk, "actions", "due", "Until");
    renameHeader(desk, "targets", "sprint", "Best case");
    moveTable(desk, "supports", { rows: 6, columns: 40 }, true);
    return Promise.resolve();
  },
};

/** Of every third member's first metric, and of the team's last. */
function overrides(metrics: number) {
  const lines = metrics + processItems.length;
  const ofMembers = Array.from({ length: 20 }, (_, index) => ({ at: (3 + index * 3) * lines, cells: { override: 30 + index } }));
  return [{ at: metrics - 1, cells: { override: 290 } }, ...ofMembers];
}
