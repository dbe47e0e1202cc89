/** The stand-in has the members that the add-in uses, no others, and each of them is seen refusing. */

import { hostMembers } from "../../scripts/office/standInMembers";
import { isDocumentCurrent, reportMembers } from "../../scripts/office/membersPage";
import type { MemberReport } from "../../scripts/office/membersPage";
import { REFUSALS } from "./refusalTable";

let report: MemberReport;
beforeAll(() => {
  report = reportMembers();
});

test("every member that the add-in uses is in the stand-in", () => {
  expect(report.missing).toEqual([]);
});

test("every member of the stand-in is used by the add-in, but for the exceptions", () => {
  expect(report.unused).toEqual([]);
});

test("every exception is one", () => {
  expect(report.needlessExceptions).toEqual([]);
});

test("docs/office-members.md lists the members in use", () => {
  expect(isDocumentCurrent(report.document)).toBe(true);
});

/** Members that take no input are refused below their requirement set (requirementSets.long.test.ts tries every member). */
test("every member that is given something has a line in the refusals", () => {
  const refused = new Set(REFUSALS.map(([, , location]) => location));
  const without = hostMembers()
    .filter(({ takesInput }) => takesInput)
    .map(({ className, member }) => `${className}.${member}`)
    .filter((member) => !refused.has(member));
  expect(without).toEqual([]);
});
