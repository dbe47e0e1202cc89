/** The ids of sheets, tables and columns, so that a misspelt one does not compile. Written by `npm run ids` from the templates. */
export type SheetId = "home" | "targets" | "followUps" | "weekEntry" | "review" | "actions" | "weekly" | "settings" | "rules" | "people" | "guide" | "calculation";

export interface ColumnIds {
  lagging: "no" | "rep" | "metric" | "weeks" | "newestRate" | "rateToDate" | "state";
  lights: "repKey" | "who" | `light:${string}`;
  targets: "metric" | "unit" | "total" | "challenge" | "sprint" | "baseline" | `rep:${string}` | "unassigned" | "sum" | "difference" | "check" | "specific" | "measurable" | "attainable" | "relevant" | "timeBound" | "basis" | "key" | "kind" | "direction" | "share" | "base" | "breaches" | "challengeAs" | "sprintAs" | "tiers";
  followUps: "date" | "rep" | "customer" | "summary" | "nextAction" | "nextDate" | "stage" | "amount" | "support" | "nextStatus" | "project" | "channel" | "participantsCustomer" | "participantsOurs" | "feedback" | "progress" | "result" | "materials" | "customerNext" | "supportDept" | "risk" | "enteredAt" | "timeliness" | "quality" | "id" | "filled" | "plainSummary" | "repLetters" | "repFolded" | "repKey" | "stageNo" | "amountNamed" | "supportNo" | "customerLetters" | "customerKey" | "pairKey" | "projectLetters" | "projectName" | "customerRow" | "pairRow" | "groupFirst" | "groupLast" | "contact" | "entered" | "dueDay" | "afterEntry" | "wrongDate" | "order" | "place" | "late" | "projectKey" | "projectRow" | "lastProject" | "onlyProject" | "threadRow" | "hasTailRows" | "lastContact" | "newestPlace" | "newestNow" | "laterRow" | "stagedOrder" | "lastStaged" | "stagedPlace" | "threadStage" | "stageNow" | "reachedOrder" | "reachedSince" | "reached" | "lastPriced" | "pricedPlace" | "negotiated" | "customerReached" | "pairReached" | "said" | "numbered" | "without1" | "without2" | "without3" | "without4" | "says" | "talks";
  weekEntry: "rep" | "days" | "when" | `value:${string}` | `numerator:${string}` | `denominator:${string}` | `monthBefore:${string}` | "summary" | "state" | "id" | "repKey" | "week" | "first" | "last";
  review: "who" | "what" | "target" | "actual" | "override" | "correction" | "overrideNote" | "expected" | "rate" | "paceRate" | "gap" | "state" | "prompt" | "reason" | "origin" | "control" | "side" | "managerNote" | "warning" | "measure" | "owner" | "due" | "unit" | "kind" | "direction" | "decimals" | "share" | "overrideAs" | "actualByThen" | "deviation" | "run" | "id" | "repKey" | "metricKey" | "series" | "item" | "itemLabel" | "light" | "lag" | "supports";
  actions: "source" | "issue" | "measure" | "owner" | "due" | "status" | "verification" | "overdue" | "id" | "origin";
  weekly: "rep" | "metric" | "week" | "days" | "plan" | "actual" | "numerator" | "denominator" | "value" | "rate" | "cumulativePlan" | "cumulativeActual" | "cumulativeRate" | "run" | "status" | "note" | "check" | "id" | "repKey" | "metricKey" | "series" | "first" | "last" | "seriesRow" | "closed" | "entryRow" | "entryValue" | "entryNumerator" | "entryDenominator" | "source" | "partNumerator" | "partDenominator" | "typed" | "rated" | "hasData" | "start" | "end" | "daysBefore" | "daysThrough" | "expected" | "report" | "due" | "missing" | "dataWeeks" | "unit" | "countable" | "members" | "counted" | "unitPlan" | "unitActual" | "unitRate" | "below" | "reached" | "okCount" | "order" | "evidence" | "hole" | "evidencePiece" | "holePiece" | "light";
  rules: "label" | "name" | "threshold" | "second" | "on" | "id";
  members: "no" | "name" | "from" | "to" | "activeDays" | "start" | "end" | "letters" | "folded" | "matchKey" | "key";
  metrics: "name" | "unit" | "kindLabel" | "directionLabel" | "precision" | "lagBasis" | "label" | "key" | "id" | "kind" | "direction";
  weeks: "number" | "label" | "first" | "last" | "iso" | "workingDays" | "unit" | "report" | "lateOrder";
  holidays: "date" | "note" | "day";
  workdays: "date" | "counts" | "day";
  stages: "label" | "no";
  channels: "label";
  supports: "label";
  risks: "label";
  causes: "origin" | "control" | "side" | "source" | "status" | "tick" | "switch" | "lagBasis";
  words: "word";
  visits: "phrase";
  thresholds: "rule" | "field" | "typed" | "shown" | "meaning" | "note" | "id" | "ruleId" | "place" | "kind" | "min" | "max" | "preset" | "given" | "value" | "counts" | "inForce";
  needWords: "word" | "key";
  objectionWords: "word" | "key";
  solutionWords: "word" | "key";
  competitorWords: "word" | "key";
  decisionWords: "word" | "key";
  amountWords: "word" | "key";
  resultWords: "word" | "key";
  unitWords: "word" | "key";
  dateWords: "word" | "key";
  deedWords: "word" | "key";
  emptyWords: "word" | "key" | "no";
  touchWords: "word" | "key";
  talkWords: "word" | "key";
  leave: "rep" | "from" | "to" | "note" | "days" | "beyond" | "check" | "repLetters" | "repFolded" | "repKey" | "begins" | "ends" | "first";
  series: "series" | "repKey" | "metricKey" | "no" | "kind" | "direction" | "precision" | "given" | "share" | "target" | "planTarget" | "days" | "daysToDate" | "weeks" | "weekTotal" | "override" | "actual" | "closedWeeks" | "closedTotal" | "planToDate" | "actualToDate" | "rate" | "gap" | "rateToDate" | "light" | "toDate" | "counted" | "run" | "small" | "newestPlan" | "newestActual" | "newestRate" | "evidence" | "closedRate" | "lag" | "negotiated" | "evidenceText" | "lagNo" | "silent" | "lightText" | "hasActual" | "hasToDate" | "weight" | "weighted" | "weightedToDate" | "hasTarget" | "weightedTarget" | "withParts" | "withPartsToDate" | "numerator" | "denominator" | "numeratorToDate" | "denominatorToDate";
  team: "series" | "metricKey" | "kind" | "direction" | "precision" | "target" | "planTarget" | "label" | "shownRate" | "daysToDate" | "weekTotal" | "override" | "actual" | "closedTotal" | "planToDate" | "actualToDate" | "rate" | "gap" | "rateToDate" | "light" | "lightText";
  trend: "label" | "plan" | "actual" | "week" | "last";
  reports: "id" | "repKey" | "week" | "last" | "until" | "openLeave" | "leave" | "daysThrough" | "onLeave" | "missing" | "due";
  logIndex: "kept" | "customerFirst" | "pairFirst" | "projectFirst" | "groupFirst" | "groupLast" | "isIndexed" | "at" | "customerRow" | "pairRow" | "projectRow" | "threadRow" | "order" | "place" | "stagedOrder" | "reachedOrder" | "amountNamed" | "reached";
}

export type TableId = keyof ColumnIds;

/** Tables that the data file has a list for. */
export type DataLogId = "followUps";

/** Tables that grow row by row, each row with an id of its own. */
export type LogId = "followUps" | "actions";
