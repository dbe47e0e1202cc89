/** A team that gets one more has the workbook of a team that always had him. */
import { addMember } from "../../../src/excel";
import { putCell } from "../../../src/file/cells";
import { tableOn } from "../create/freshQuarter";
import { usePage } from "../pageGlobals";
import { plainByCell } from "../plainByCell";
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Language } from "../../../src/templates";

const today = "2026-08-03";
const from = 46_235; // 2026-08-01
const people = Array.from({ length: 9 }, (_, index) => `成员${index + 1}`);

interface Teams {
  readonly language: Language;
  /** The sheet of targets, and the header before its columns of members. */
  readonly sheet: string;
  readonly before: string;
  /** How many the team has. */
  readonly counts: readonly number[];
}

/** Tests with a page of their own, which the commands of src/excel use from then on. */
export function teamGetsOneMore({ language, sheet, before, counts }: Teams): void {
  let page: Host;
  beforeAll(async () => {
    page = await openExcel({ language });
    usePage(page);
  });
  afterAll(() => page.close());

  /** A quarter of these members, whose targets are 10, 11 …; those of the last one are blank where he has none. */
  async function make(members: readonly unknown[], withTargets: number): Promise<void> {
    const { metrics } = smallSetup();
    startWorkbook(page, smallSetup({ members: [...members], metrics: members.length > 5 ? metrics.slice(0, 1) : metrics }));
    await pressDone(page, "newQuarter");
    const targets = tableOn(page, sheet);
    for (let row = targets.top; row <= targets.bottom; row += 1) {
      // A new quarter gives the reserve what somebody who joins late does not carry.
      putCell(targets.sheet, row, targets.at(before) + 2 + members.length, null);
      for (let rep = 0; rep < members.length; rep += 1) {
        putCell(targets.sheet, row, targets.at(before) + 2 + rep, rep < withTargets ? { value: 10 + rep } : null);
      }
    }
    await pressDone(page, "refresh");
    // The lines above the targets stand further right in a large team; the cells that they left keep their font.
    for (const row of [1, 2, 3]) if (members.length > 8) targets.sheet.formats.get(row)?.delete(0);
  }

  test.each([...counts])("a team of %d gets one more: the workbook is as one that was made with all of them", async (count) => {
    const name = people[count] ?? "";
    await make(people.slice(0, count), count);
    expect(await addMember({ name, from, to: null }, { language, today })).toEqual({ notes: [] });
    for (const row of [1, 2, 3]) if (count === 8) sheetOf(page, sheet).formats.get(row)?.delete(0);
    const grown = plainByCell(page.workbook);
    await make([...people.slice(0, count), { name, from: "2026-08-01" }], count);
    expect(grown).toEqual(plainByCell(page.workbook));
  });
}
