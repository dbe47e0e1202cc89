/** Members who are renamed, join later or leave, and everything in the workbook that goes with it. Pure. */
import { cutLeaverTarget, dayOfCell, isoDate, normaliseName, toSerial, type Member } from "../../../core";
import { checkParts, freeHeader, noChanges, type CellChange, type CellChanges, type Problem, type QuarterView } from "../../../workbook";
import { cleanName, type BookRow, type CellInput, type ColumnId } from "../../../templates";
import { changeOf, placeOfColumn, sameRow } from "./cellsOfForm";

/** Who takes over what a leaver's target no longer covers: nobody (it stays as it is), 待分配, or a colleague by key. */
export type Successor = "keep" | "unassigned" | (string & {});

export interface MemberForm {
  readonly key: string;
  readonly name: string;
  /** ISO date, "" when blank. */
  readonly from: string;
  readonly to: string;
  readonly successor: Successor;
}

export function membersForm({ book }: QuarterView): readonly MemberForm[] {
  return book.rows("members").map((row) => ({
    key: row.text("key"),
    name: row.text("name"),
    from: dayOfCell(row.get("from")) ?? "",
    to: dayOfCell(row.get("to")) ?? "",
    successor: "unassigned",
  }));
}

/** Paths as in a setup file: `$.members[0].name`, `.from`, `.to`. */
export function membersProblems(form: readonly MemberForm[], { settings }: QuarterView): readonly Problem[] {
  const dayOrNone = (text: string) => (text === "" ? null : text);
  return checkParts({ members: form.map(({ name, from, to }) => ({ name, from: dayOrNone(from), to: dayOrNone(to) })) }, settings.period);
}

/** True for a member whose leaving is new in the form, so that the rest of the target has to go somewhere. */
export function isLeaving(member: MemberForm, { settings }: QuarterView): boolean {
  const before = settings.members.find(({ key }) => key === member.key)?.to;
  return member.to !== "" && member.to < settings.period.last && before === undefined;
}

export function membersChanges(form: readonly MemberForm[], view: QuarterView): CellChanges {
  const before = membersForm(view);
  const cells = form.flatMap((member, index): readonly CellChange[] => {
    const row = view.book.rows("members")[index];
    const known = before[index];
    if (!row || !known) return [];
    const name = normaliseName(member.name);
    const isRenamed = name !== normaliseName(known.name);
    const changes = [
      ...(isRenamed ? [...changeOf(view, "members", row, "name", name), ...shownNames(view, member.key, known.name, name)] : []),
      ...(member.from === known.from ? [] : changeOf(view, "members", row, "from", serialOf(member.from))),
      ...(member.to === known.to ? [] : changeOf(view, "members", row, "to", serialOf(member.to))),
    ];
    return changes.length === 0 ? [] : [...sameRow(view, "members", row, "key"), ...changes];
  });
  return { ...noChanges, cells: [...cells, ...handedOver(form, view)] };
}

function serialOf(day: string): CellInput {
  return day === "" ? null : toSerial(isoDate(day));
}

/** The header of the rep's targets, and the name in rows that were logged under the old one: else they would belong to nobody. */
function shownNames(view: QuarterView, key: string, old: string, name: string): readonly CellChange[] {
  const targets = view.tables.get("targets");
  const header = targets?.place.columns.get(`rep:${key}`);
  const others = targets?.content.headers.filter((text) => text !== header?.header) ?? [];
  const head =
    targets && header
      ? [
          {
            place: { sheet: targets.content.sheet, row: targets.content.top, column: header.column },
            was: header.header,
            now: freeHeader(name, others),
          },
        ]
      : [];
  const logged = view.book.rows("followUps").filter((row) => row.text("rep") !== "" && cleanName(row.text("rep")) === cleanName(old));
  return [...head, ...logged.flatMap((row) => changeOf(view, "followUps", row, "rep", name))];
}

/** Additive targets of leavers, cut to their working days; the rest goes to whom the form says. */
function handedOver(form: readonly MemberForm[], view: QuarterView): readonly CellChange[] {
  const leavers = form.filter((member) => isLeaving(member, view) && member.successor !== "keep");
  if (leavers.length === 0) return [];
  const { settings, book } = view;
  return settings.metrics
    .filter(({ kind }) => kind === "additive")
    .flatMap((metric) => {
      const row = book.rows("targets").find((one) => one.text("key") === metric.key);
      if (!row) return [];
      const targets = new Map<ColumnId<"targets">, number>();
      const valueOf = (column: ColumnId<"targets">) => targets.get(column) ?? row.number(column) ?? 0;
      for (const member of leavers) {
        const own = row.number(`rep:${member.key}`);
        const days = { ...(member.from !== "" && { from: isoDate(member.from) }), to: isoDate(member.to) } satisfies Partial<Member>;
        if (own === null || own <= 0) continue;
        const { kept } = cutLeaverTarget(own, days, settings.period, settings.calendar, metric.precision);
        const heir: ColumnId<"targets"> = member.successor === "unassigned" ? "unassigned" : `rep:${member.successor}`;
        targets.set(`rep:${member.key}`, kept);
        targets.set(heir, sum(valueOf(heir), own - kept));
      }
      return [
        ...(targets.size > 0 ? sameRow(view, "targets", row, "key") : []),
        ...[...targets].flatMap(([column, now]) => targetChange(view, row, column, now)),
      ];
    });
}

function targetChange(view: QuarterView, row: BookRow, column: string, now: number): readonly CellChange[] {
  const place = placeOfColumn(view, "targets", row.index, column);
  return place ? [{ place, was: row.get(column), now }] : [];
}

/** Without the noise of binary fractions. */
function sum(one: number, other: number): number {
  return Number((one + other).toPrecision(12));
}
