/** 设置: the quarter, the team, the metrics, the calendar, the rules and the lists, each editable in the workbook. */
import { label } from "../../model/language";
import { defineSheet } from "../../model/table";
import { holidaysTable, weeksTable, workdaysTable } from "./calendar";
import { listTables } from "./listTables";
import { quarterCells } from "./quarter";
import { rulesTable } from "./rules";
import { membersTable, metricsTable } from "./team";

export const settingsSheet = defineSheet({
  id: "settings",
  module: "core",
  label: label("设置", "Settings"),
  title: label("设置", "Settings"),
  guidance: label(
    "浅黄色单元格可以修改；日历、名单、规则改动后，各表立即按新设置计算。",
    "Light yellow cells are yours to change; calendar, members and rules take effect at once.",
  ),
  tabColor: "#7A8793",
  parameters: quarterCells,
  tables: [rulesTable, membersTable, metricsTable, weeksTable, holidaysTable, workdaysTable, ...listTables],
  page: { orientation: "Landscape", signature: false, lastColumn: "activeDays" },
});
