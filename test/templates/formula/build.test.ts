/** Formula text by what it means: cases, counts and sums of rows, look-ups. */
import { and, blank, cases, countRows, criteria, lookUp, or, say, sumRows, type Criteria } from "../../../src/templates/formula/build";

const typedWeeks: Criteria = [["typed", "1"], ["week", '"<="&[@week]']];

test("the first case that holds wins; the last argument where none does", () => {
  expect(cases(["[@due]<qb_today", say("late")], ["[@due]=qb_today", say("dueToday")], say("notDue"))).toBe('IF([@due]<qb_today,"{late}",IF([@due]=qb_today,"{dueToday}","{notDue}"))');
});

test("a case alone is one IF, no case at all the rest", () => {
  expect(cases(['[@plan]=""', blank], "[@plan]")).toBe('IF([@plan]="","",[@plan])');
  expect(cases("[@plan]")).toBe("[@plan]");
});

test("cases stand within cases", () => {
  expect(cases(["[@on]=1", cases(["[@small]=1", "2"], "1")], "0")).toBe("IF([@on]=1,IF([@small]=1,2,1),0)");
});

test("many cases close as many brackets as they open", () => {
  const formula = cases(...Array.from({ length: 12 }, (_, index): [string, string] => [`[@stage]=${index}`, String(index)]), blank);
  expect(formula.split("(")).toHaveLength(13);
  expect(formula.endsWith(`""${")".repeat(12)}`)).toBe(true);
});

test("criteria are pairs of a whole column and what it must be", () => {
  expect(criteria("qbWeekly", typedWeeks)).toBe('qbWeekly[typed],1,qbWeekly[week],"<="&[@week]');
});

test("rows are counted that meet all criteria", () => {
  expect(countRows("qbWeekly", typedWeeks)).toBe('COUNTIFS(qbWeekly[typed],1,qbWeekly[week],"<="&[@week])');
});

test("a column is summed in the rows that meet all criteria", () => {
  expect(sumRows("qbWeekly", "plan", [["series", "[@series]"]])).toBe("SUMIFS(qbWeekly[plan],qbWeekly[series],[@series])");
});

test("a value is found by the row's key, or by another column, and only exactly", () => {
  expect(lookUp("qbMembers", "name", "[@repKey]")).toBe("INDEX(qbMembers[name],MATCH([@repKey],qbMembers[key],0))");
  expect(lookUp("qbTeam", "rate", "[@series]", "series")).toBe("INDEX(qbTeam[rate],MATCH([@series],qbTeam[series],0))");
});

test("conditions hold all together, or any of them", () => {
  expect(and("[@a]=1", "[@b]=1", or("[@c]=1", "[@d]=1"))).toBe("AND([@a]=1,[@b]=1,OR([@c]=1,[@d]=1))");
});

test("a word is written by its code, which the workbook's language replaces", () => {
  expect(say("green")).toBe('"{green}"');
});
