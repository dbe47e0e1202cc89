/** The drop-down lists of the workbook: each stands in a column of the settings. */
import type { ListName, TableId } from "../templates";

/** Name, table, column and, where the list is shorter than the table, its length. */
export const listColumns: readonly [ListName, TableId, string, number?][] = [
  ["qb_list_members", "members", "name"],
  ["qb_list_stages", "stages", "label"],
  ["qb_list_channels", "channels", "label"],
  ["qb_list_supports", "supports", "label"],
  ["qb_list_risks", "risks", "label"],
  ["qb_list_origins", "causes", "origin", 2],
  ["qb_list_controls", "causes", "control", 2],
  ["qb_list_sides", "causes", "side", 2],
  ["qb_list_sources", "causes", "source", 3],
  ["qb_list_statuses", "causes", "status", 4],
  ["qb_list_ticks", "causes", "tick", 1],
  ["qb_list_switch", "causes", "switch", 2],
];
