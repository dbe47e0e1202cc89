/** The ids of sheets, tables and columns, so that a misspelt one does not compile. Written by `npm run ids` from the templates. */
export type SheetId = "home" | "targets" | "followUps" | "weekly" | "review" | "actions" | "settings" | "rules" | "guide" | "calculation";

export interface ColumnIds {
  lagging: "no" | "rep" | "metric" | "weeks" | "newestRate" | "rateToDate";
  lights: "repKey" | "who" | `light:${string}`;
  targets: "metric" | "unit" | "total" | "challenge" | "sprint" | "baseline" | `rep:${string}` | "unassigned" | "sum" | "difference" | "check" | "specific" | "measurable" | "attainable" | "relevant" | "timeBound" | "basis" | "key" | "kind" | "direction" | "breaches";
  followUps: "date" | "rep" | "customer" | "channel" | "participantsCustomer" | "participantsOurs" | "summary" | "feedback" | "progress" | "stage" | "result" | "materials" | "customerNext" | "nextAction" | "nextDate" | "support" | "supportDept" | "amount" | "risk" | "nextStatus" | "enteredAt" | "timeliness" | "quality" | "id" | "filled" | "plainSummary" | "repKey" | "stageNo" | "supportNo" | "customerKey" | "pairKey" | "customerRow" | "pairRow" | "contact" | "lastContact" | "laterRow" | "reached" | "customerReached" | "pairReached";
  weekly: "rep" | "metric" | "week" | "days" | "plan" | "actual" | "numerator" | "denominator" | "rate" | "cumulativePlan" | "cumulativeActual" | "cumulativeRate" | "run" | "status" | "id" | "repKey" | "metricKey" | "series" | "first" | "last" | "seriesRow" | "closed" | "value" | "typed" | "hasData" | "start" | "end" | "daysBefore" | "daysThrough" | "dataWeeks" | "unit" | "countable" | "members" | "counted" | "unitPlan" | "unitActual" | "unitRate" | "below" | "okCount" | "order" | "light";
  review: "who" | "what" | "target" | "actual" | "override" | "correction" | "rate" | "gap" | "state" | "prompt" | "reason" | "origin" | "control" | "side" | "managerNote" | "warning" | "measure" | "owner" | "due" | "unit" | "kind" | "direction" | "decimals" | "run" | "id" | "repKey" | "metricKey" | "series" | "item" | "itemLabel" | "light" | "lag" | "supports";
  actions: "source" | "issue" | "measure" | "owner" | "due" | "status" | "verification" | "overdue" | "id" | "origin";
  rules: "label" | "name" | "threshold" | "second" | "on" | "id";
  members: "key" | "name" | "from" | "to" | "activeDays" | "start" | "end" | "matchKey" | "no";
  metrics: "key" | "name" | "unit" | "kindLabel" | "directionLabel" | "precision" | "label" | "id" | "kind" | "direction";
  weeks: "number" | "label" | "first" | "last" | "iso" | "workingDays" | "unit";
  holidays: "date" | "note" | "day";
  workdays: "date" | "counts" | "day";
  stages: "label" | "no";
  channels: "label";
  supports: "label";
  risks: "label";
  causes: "origin" | "control" | "side" | "source" | "status" | "tick" | "switch";
  words: "word";
  visits: "phrase";
  thresholds: "rule" | "field" | "typed" | "shown" | "meaning" | "note" | "id" | "ruleId" | "place" | "kind" | "min" | "max" | "preset" | "given" | "value" | "counts" | "inForce";
  series: "series" | "repKey" | "metricKey" | "no" | "kind" | "direction" | "precision" | "target" | "planTarget" | "days" | "daysToDate" | "weeks" | "weekTotal" | "override" | "actual" | "closedWeeks" | "closedTotal" | "planToDate" | "actualToDate" | "rate" | "gap" | "rateToDate" | "light" | "counted" | "run" | "small" | "newestPlan" | "newestActual" | "newestRate" | "evidence" | "closedRate" | "lag" | "lagNo" | "lightText" | "hasActual" | "hasToDate" | "weight" | "weighted" | "weightedToDate" | "hasTarget" | "weightedTarget" | "withParts" | "numerator" | "denominator" | "numeratorToDate" | "denominatorToDate";
  team: "series" | "metricKey" | "kind" | "direction" | "precision" | "target" | "planTarget" | "label" | "shownRate" | "daysToDate" | "weekTotal" | "override" | "actual" | "closedTotal" | "planToDate" | "actualToDate" | "rate" | "gap" | "rateToDate" | "light" | "lightText";
  trend: "label" | "plan" | "actual" | "week" | "last";
}

export type TableId = keyof ColumnIds;

/** Tables that the data file has a list for. */
export type DataLogId = "followUps";

/** Tables that grow row by row, each row with an id of its own. */
export type LogId = "followUps" | "actions";
