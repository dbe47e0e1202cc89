/**
 * Writes docs/office-members.md: the members of the Excel API that the add-in uses, with their requirement sets.
 * `--check` writes nothing; it fails when the document is out of date, when the stand-in for Excel lacks a member in use,
 * when it has one that nobody uses, or when an exception is none.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRequirementSets } from "./requirementSets";
import { hostMembers } from "./standInMembers";
import { findMemberUses } from "./memberUses";
import type { MemberUse } from "./memberUses";

const TARGET = join(__dirname, "../../docs/office-members.md");
/** Asked for by the library on the way to what the add-in uses: blocks of values are written in chunks of rows, items found by id. */
const USED_BY_LIBRARY = ["ConditionalFormatCollection.getItem", "Range.getBoundingRect", "Range.getRow"];
/** The stand-in plays the events of one sheet and one table beside those of all sheets, which the add-in hears. */
const EVENTS_KEPT = ["Table.onChanged", "Worksheet.onChanged"];
/** Classes that live in the page, not in the workbook. */
const PAGE_CLASSES = ["RequestContext", "Session"];

export interface MemberReport {
  document: string;
  /** In use, but not in the stand-in. */
  missing: string[];
  /** In the stand-in, but not in use. */
  unused: string[];
  /** Listed here as kept without use, but in use or not in the stand-in. */
  needlessExceptions: string[];
}

export function reportMembers(): MemberReport {
  const uses = [...findMemberUses().values()].filter((use) => !PAGE_CLASSES.includes(use.className)).sort(byName);
  const inUse = new Set(uses.map(keyOf));
  const inHost = new Set(hostMembers().map(keyOf));
  return {
    document: documentOf(uses),
    missing: [...inUse].filter((key) => !inHost.has(key)),
    unused: [...inHost].filter((key) => !inUse.has(key) && ![...USED_BY_LIBRARY, ...EVENTS_KEPT].includes(key)),
    needlessExceptions: [...USED_BY_LIBRARY, ...EVENTS_KEPT].filter((key) => inUse.has(key) || !inHost.has(key)),
  };
}

/** True when docs/office-members.md is what the code says. */
export function isDocumentCurrent(document: string): boolean {
  return existsSync(TARGET) && readFileSync(TARGET, "utf8") === document;
}

function documentOf(uses: readonly MemberUse[]): string {
  const sets = readRequirementSets(new Set(uses.map((use) => use.className)));
  const rows = uses.map((use) => `| ${use.className} | ${use.member} | ${sets[keyOf(use)] ?? "not in the typings"} |`);
  const highest = [...new Set(uses.map((use) => sets[keyOf(use)] ?? ""))].sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1) ?? "";
  return [
    "# Members of the Excel API in use",
    "",
    "Generated from the code by `npm run docs:members`. `scripts/office/membersPage.ts --check` fails when this list is out of date, when the",
    "stand-in for Excel (stand-in/) lacks one of these members, or when it has one that is not here. The exceptions:",
    "",
    `- ${USED_BY_LIBRARY.join(", ")}: the library asks for them itself, to find items again and to write blocks of values in chunks of rows;`,
    `- ${EVENTS_KEPT.join(", ")}: the stand-in plays the events of one sheet and one table beside those of all sheets, which the add-in hears.`,
    "",
    `${uses.length} members; the highest requirement set is ${highest}.`,
    "",
    "| Class | Member | Requirement set |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function byName(a: MemberUse, b: MemberUse): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf(use: { className: string; member: string }): string {
  return `${use.className}.${use.member}`;
}

function main(): void {
  const { document, missing, unused, needlessExceptions } = reportMembers();
  process.stdout.write(`missing in the stand-in (${missing.length}): ${missing.join(", ")}\n`);
  process.stdout.write(`unused in the stand-in (${unused.length}): ${unused.join(", ")}\n`);
  if (needlessExceptions.length > 0) process.stdout.write(`exceptions that are none: ${needlessExceptions.join(", ")}\n`);
  if (!process.argv.includes("--check")) {
    writeFileSync(TARGET, document);
    return;
  }
  const isCurrent = isDocumentCurrent(document);
  if (!isCurrent) process.stdout.write("docs/office-members.md is out of date: run npm run docs:members\n");
  if (!isCurrent || missing.length + unused.length + needlessExceptions.length > 0) process.exitCode = 1;
}

if (require.main === module) main();
