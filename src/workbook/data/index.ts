/** Data files: what people typed, read by the columns of the templates. */
export * from "./dataColumns";
export { listLabel } from "./listCodes";
export { noData, type DataRow, type DataValue, type LogRows, type QuarterData, type ReviewRow, type WeeklyActualRow, type WeeklyRatioRow, type WeeklyRow } from "./quarterData";
export { readData } from "./readData";
