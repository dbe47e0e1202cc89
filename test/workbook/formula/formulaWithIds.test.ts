import fc from "fast-check";
import { formulaWithIds, type FormulaPlace } from "../../../src/workbook/formula";
import { inTable, lights, placesWith, tablePlace, targets, weekly } from "./places";

const inWeekly = inTable(weekly, "rate");
const inTargets = inTable(targets());
const read = (formula: string, place: FormulaPlace = inWeekly) => formulaWithIds(formula, place);

describe("this row's cell", () => {
  test.each([
    "=[@周计划]", "=[@[周计划]]", "=qbWeekly_1[@周计划]", "=QBWEEKLY_1[[#This Row],[周计划]]", "=qbWeekly_1[[#this row], [周计划]]", "=B6", "=$B6",
    "='It''s, a! [sheet]'!B6",
  ])("%s is [@plan]", (formula) => {
    expect(read(formula)).toBe("=[@plan]");
  });

  test.each([
    ["=[@[a'[b']'#c''d]]", "=[@actual]"],
    ["=qbWeekly_1[[#This Row],[A'[B']'#C''D]]", "=[@actual]"],
    ["=[@['[@plan']]]", "=[@value]"],
    ["=[@plan]", "=[@status]"],
    ['=[@[@rate, "x"]]', "=[@rate]"],
    ['=[@[\'@rate, "x"]]', "=[@rate]"],
  ])("whatever the header says: %s is %s", (formula, expected) => {
    expect(read(formula)).toBe(expected);
  });

  test("of another table it is named with the table", () => {
    expect(read("=qbTargets[@编号]+[@编号]")).toBe("=qbTargets[@key]+[@key]");
  });

  test.each(["=B7", "=B5", "=B$6", "=$B$6", "=首页!B6", "=Z6", "=B6:C6", "=B6#", "=B6:B6:C6", "=LOG10(1)", "=[other.xlsx]目标设定!B6", "=B6.x"])("%s is not", (formula) => {
    expect(read(formula)).toBe(formula);
  });

  test.each(["=[@fremd]", "=[@rate]", "=[@]", "=[@[周计划]:[plan]]", "=[#All]", "=qbWeekly_1[[周计划]:[plan]]", "=qbWeekly[周计划]", "=qbWeekly_1[[#All],[周计划]]", "=qbWeekly_1[]"])(
    "%s names none of our columns and never passes for an id",
    (formula) => {
      expect(read(formula)).toBe(`=?${formula.slice(1)}`);
    },
  );

  test("LibreOffice saves TRUE as a call", () => {
    expect(read('=IF(B6="",TRUE(),AND(false( ),TRUE,"TRUE()"=C1))')).toBe('=IF([@plan]="",TRUE,AND(FALSE,TRUE,"TRUE()"=C1))');
  });

  test("outside a table there is no such row", () => {
    expect(read("=[@周计划]+B6", { ...inWeekly, table: null })).toBe("=?[@周计划]+B6");
  });
});

describe("whole columns and headers", () => {
  test.each([
    "=qbWeekly_1[周计划]", "=qbweekly_1[[周计划]]", "='It''s, a! [sheet]'!$B$5:$B$14", "='IT''S, A! [SHEET]'!B5:B14", "=$B$5:$B$14", "=[周计划]",
  ])("%s is qbWeekly[plan]", (formula) => {
    expect(read(formula)).toBe("=qbWeekly[plan]");
  });

  test.each(["=qbWeekly_1[[#Headers],[周计划]]", "=$B$4", "='It''s, a! [sheet]'!$B$4"])("%s is the header of plan", (formula) => {
    expect(read(formula)).toBe("=qbWeekly[[#Headers],[plan]]");
  });

  test("headers that say the same are told apart by their table", () => {
    expect(read("=MATCH([@编号],qbTargets[编号],0)+SUM(qbWeekly_1[编号])")).toBe("=MATCH([@key],qbTargets[key],0)+SUM(qbWeekly[key])");
  });

  test.each(["=$B$5:$B$13", "=$B$6:$B$14", "=$B$4:$B$14", "=$B$5:$C$14", "=Other!$B$5:$B$14", "=$B:$B", "=A:B!$B$5:$B$14"])("%s is not", (formula) => {
    expect(read(formula)).toBe(formula);
  });

  test("of one row: relative in its own row it is the cell, else the column", () => {
    const single = tablePlace("weekly", "qbWeekly", "S", [4, 1], [["plan", "Plan", "B"]]);
    const here = { ...inTable(single, "plan"), row: 4 };
    expect(read("=B5+$B5-$B$5-S!$B$5:$B$5", here)).toBe("=[@plan]+[@plan]-qbWeekly[plan]-qbWeekly[plan]");
    expect(read("=S!$B$5", inTable(targets(), "total", [single]))).toBe("=qbWeekly[plan]");
  });
});

describe("members", () => {
  const columns = ["G", "I", "K"].map((letter) => `'目标设定'!$${letter}$7:$${letter}$10`);

  test("a range from the first member's cell to the last one's, others between", () => {
    expect(read("=SUM(G8:K8)+SUM($G8:$K8)", inTargets)).toBe("=SUM([@rep:first:last])+SUM([@rep:first:last])");
  });

  test.each(["=SUM(G8,I8,K8)", "=SUM( $G8 , I8,'目标设定'!K8 )", "=SUM(K8,G8,I8)", '=SUM([@王芳],[@[O\'\'Neil \'[2\']]],[@[=SUM(A1),"x"]])'])(
    "the list of their cells: %s",
    (formula) => {
      expect(read(formula, inTargets)).toBe("=SUM([@rep:*])");
    },
  );

  test("the list stands among other arguments", () => {
    expect(read("=COUNT(1,G8,I8,K8,M8)", inTargets)).toBe("=COUNT(1,[@rep:*],[@unassigned])");
  });

  test("their columns and keys, as a formula of one text chooses among them", () => {
    expect(read(`=INDEX(CHOOSE(MATCH([@编号],{"R01", "R02","R03"},0),${columns.join()}),1)`)).toBe(
      "=INDEX(CHOOSE(MATCH([@key],{rep:*},0),qbTargets[rep:*]),1)",
    );
    expect(read("=SUM(qbTargets[王芳],目标设定!$I$7:$I$10,目标设定!$K$7:$K$10)")).toBe("=SUM(qbTargets[rep:*])");
  });

  test("their columns and keys in groups, as a formula lists a large team", () => {
    const inGroups = (first: string, second: string) =>
      read(`=CHOOSE(2-ISNUMBER(MATCH([@编号],{"R03","R01"},0)),CHOOSE(MATCH([@编号],{"R03","R01"},0),${first}),CHOOSE(MATCH([@编号],{"R02"},0),${second}))`);
    const [g, i, k] = columns as [string, string, string];
    expect(inGroups(`${k},${g}`, i)).toBe(
      "=CHOOSE(2-ISNUMBER(MATCH([@key],{rep:*1},0)),CHOOSE(MATCH([@key],{rep:*1},0),qbTargets[rep:*1]),CHOOSE(MATCH([@key],{rep:*2},0),qbTargets[rep:*2]))",
    );
    expect(inGroups(`${g},${k}`, i)).toContain("CHOOSE(MATCH([@key],{rep:*1},0),qbTargets[rep:#],qbTargets[rep:#])");
    expect(inGroups(`${k},${g}`, k)).toContain("CHOOSE(MATCH([@key],{rep:*2},0),qbTargets[rep:#])");
  });

  test("keys in another order than the columns would find somebody else's", () => {
    expect(read(`=CHOOSE(MATCH([@编号],{"R02","R01","R03"},0),${columns.join()})`)).toBe(
      "=CHOOSE(MATCH([@key],{rep:*},0),qbTargets[rep:#],qbTargets[rep:#],qbTargets[rep:#])",
    );
  });

  test("one member's column", () => {
    expect(read(`=SUM(${columns[1]})+SUM(qbTargets[王芳])`)).toBe("=SUM(qbTargets[rep:#])+SUM(qbTargets[rep:#])");
  });

  test.each([
    ["=SUM(G8:I8)", "=SUM(G8:I8)"],
    ["=SUM(G8:M8)", "=SUM(G8:M8)"],
    ["=SUM(G8,I8)", "=SUM([@rep:R01],[@rep:R02])"],
    ["=SUM(G8,I8,I8)", "=SUM([@rep:R01],[@rep:R02],[@rep:R02])"],
    ["=SUM(G8,I8,K8*2)", "=SUM([@rep:R01],[@rep:R02],[@rep:R03]*2)"],
    ["=SUM(2*G8,I8,K8)", "=SUM(2*[@rep:R01],[@rep:R02],[@rep:R03])"],
    ["=SUM(G8,I8,K9)", "=SUM([@rep:R01],[@rep:R02],K9)"],
    ['={"R01","R02"}', '={"R01","R02"}'],
    ['={"R01","R02","R02"}', '={"R01","R02","R02"}'],
    ['={"R01";"R02";"R03"}', '={"R01";"R02";"R03"}'],
    ['={"R01","R02","R03","R04"}', '={"R01","R02","R03","R04"}'],
  ])("%s leaves somebody out or means more", (formula, expected) => {
    expect(read(formula, inTargets)).toBe(expected);
  });

  test("of a team of one, cell, column and key are all there are", () => {
    const place = inTable(targets(1));
    expect(read('=AVERAGE(G8)+G8:G8*MATCH(1,{"R01"})+SUM(目标设定!$G$7:$G$10)', place)).toBe(
      "=AVERAGE([@rep:*])+[@rep:*]*MATCH(1,{rep:*})+SUM(qbTargets[rep:*])",
    );
  });

  test("where no table has members there are no keys", () => {
    expect(formulaWithIds('={"R01"}', { ...inWeekly, places: placesWith(weekly) })).toBe('={"R01"}');
  });
});

describe("a column per metric", () => {
  test("its own key in texts is #, another one's is not", () => {
    expect(read('=[@对象]&"|M01"&"|M02"&"M01"', inTable(lights, "light:M01"))).toBe('=[@who]&"|#"&"|M02"&"M01"');
  });

  test("a text that looks like it is not it", () => {
    expect(read('="|#"', inTable(lights, "light:M01"))).toBe('=?"|#"');
  });

  test("elsewhere there is no own key", () => {
    expect(read('="|M01"')).toBe('="|M01"');
  });
});

describe("what says nothing", () => {
  test.each([
    ["= if( [@周计划] >= 1 ,\n\"a  \"\"b\" , 'It''s, a! [sheet]'!B6 )", '=IF([@plan]>=1,"a  ""b",[@plan])'],
    ["=_xlfn.IFNA(_xlfn._xlws.filter(qb_x,1),@qb_today)+@INDEX(A1,1)", "=IFNA(FILTER(qb_x,1),qb_today)+INDEX(A1,1)"],
    ["=SUM (1)", "=SUM(1)"],
    ["=ROWS(@index(qb_x,[@周计划]) : INDEX(qbWeekly_1[周计划],B6))", "=ROWS(INDEX(qb_x,[@plan]):INDEX(qbWeekly[plan],[@plan]))"],
  ])("%s is %s", (formula, expected) => {
    expect(read(formula)).toBe(expected);
  });

  test.each([
    ["=SUM(A1:C3 B2:D4)", "a blank that takes the cells of both"],
    ["=@qbTargets[编号]", "an @ that takes one cell of a column"],
    ["=qb_Today", "the case of names"],
    ["=#REF!+#N/A", "error constants"],
    ["plan", "a text that is no formula"],
    ["", "nothing"],
  ])("%s keeps %s", (formula) => {
    expect(read(formula)).toBe(formula.replace("编号", "key"));
  });
});

test("no text at all makes it throw", () => {
  const sign = fc.constantFrom(..."=@[]{}()'\"!#:,;$&*|\\. \nAa1", "qbWeekly_1", "[@周计划]", "[[#This Row],[", "G8", "'目标设定'!", "$G$7:$G$10", '{"R01"', "_xlfn.");
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(sign, { maxLength: 30 }).map((signs) => signs.join("")));
  fc.assert(
    fc.property(texts, fc.constantFrom(inWeekly, inTargets, inTable(lights, "light:M01"), { ...inWeekly, table: null }), (text, place) => {
      const result = formulaWithIds(`=${text}`, place);
      expect(result.startsWith("=")).toBe(true);
      expect(formulaWithIds(` ${text}`, place)).toBe(` ${text}`);
    }),
    { numRuns: 1000 },
  );
});
