export * from "./address";
export { buildPlan, type PlanOptions } from "./buildPlan";
export * from "./marks";
export * from "./plan";
export type { ColumnPlace, Places, TablePlace } from "./places";
export * from "./setup";
