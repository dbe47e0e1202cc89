import fc from "fast-check";
import { quarterPeriod } from "../../../src/core";
import { nameProblems, problemText, readNameList, yearInPeriod } from "../../../src/workbook/setup";

const read = (text: string) => readNameList(text, yearInPeriod(quarterPeriod(2026, 4)));

/** "name from..to", as short as it goes; a doubt behind it. */
function peopleIn(text: string): string[] {
  return read(text).people.map(({ name, from, to, doubt }) => `${name}${from || to ? ` ${from ?? ""}..${to ?? ""}` : ""}${doubt ? ` (${doubt})` : ""}`);
}

const READ: [text: string, people: string[]][] = [
  ["1. 赵六\n2、钱七\n（3）孙八\n４．周九　 \n5)吴十\n6郑一\n⑦王二\n八、冯三", ["赵六", "钱七", "孙八", "周九", "吴十", "郑一", "王二", "冯三"]],
  ["- 张三\n• 李四\n* 王五\n√ 赵六", ["张三", "李四", "王五", "赵六"]],
  ["1.赵六 2.钱七 3、孙八", ["赵六", "钱七", "孙八"]],
  ["①张三②李四", ["张三", "李四"]],
  ["王芳、李娜，赵敏;孙丽；周杰, 吴迪", ["王芳", "李娜", "赵敏", "孙丽", "周杰", "吴迪"]],
  ["李四 2026-11-01", ["李四 2026-11-01.."]],
  ["李四（11/1入职）", ["李四 2026-11-01.."]],
  ["李四（11月1日到岗）\n李五 2026年11月1号起", ["李四 2026-11-01..", "李五 2026-11-01.."]],
  ["王芳 离职 2026/8/15", ["王芳 ..2026-08-15"]],
  ["王芳 1/15离职", ["王芳 ..2027-01-15"]],
  ["李四 11/1入职 12/15离职", ["李四 2026-11-01..2026-12-15"]],
  ["李四 12/15离职，11/1入职", ["李四 2026-11-01..2026-12-15"]],
  ["李娜，2026-08-01，2026-12-15\n李丽，，2026-12-15", ["李娜 2026-08-01..2026-12-15", "李丽 ..2026-12-15"]],
  ["张三 2026-10-09～2026-12-15\n张四 2026-11-01 至今", ["张三 2026-10-09..2026-12-15", "张四 2026-11-01.."]],
  ["2026-11-01 李四", ["李四 2026-11-01.."]],
  ["张三（销售代表）\n高级客户经理 李四\n王五-大区经理\n赵六总监\n钱七 业务员", ["张三", "李四", "王五", "赵六", "钱七"]],
  ["张三（销售代表，11/1入职）", ["张三 2026-11-01.."]],
  ["张三, 销售代表, 2026-11-01入职", ["张三 2026-11-01.."]],
  ["王经理\n欧阳总监", ["王经理 (surnameOnly)", "欧阳总监 (surnameOnly)"]],
  ["王　芳\n李  小娜", ["王芳", "李小娜"]],
  ["王芳 (2)\n王芳（华东）", ["王芳 (2)", "王芳（华东） (bracket)"]],
  ["王芳 13800000000\n李娜 工号A1024\n赵敏 <zhao@example.com>", ["王芳", "李娜", "赵敏"]],
  ["姓名\n王芳\n李娜", ["王芳", "李娜"]],
  ["销售代表：张三、李四", ["张三", "李四"]],
  ["姓名\t到岗日\t离岗日\n王芳\t2026/11/1\t\n李娜\t\t2026-12-01", ["王芳 2026-11-01..", "李娜 ..2026-12-01"]],
  ["序号\t部门\t姓名\t离职日期\t入职日期\n1\t华东\t王芳\t\t2026/11/1\n2\t华东\t李娜\t12月1日\t无", ["王芳 2026-11-01..", "李娜 ..2026-12-01"]],
  ["1\t王芳\t2026/11/1\n2\t李娜\t\t2026/12/1\n3\t赵敏\t销售代表\t", ["王芳 2026-11-01..", "李娜 ..2026-12-01", "赵敏"]],
  ["王芳\t李娜", ["王芳", "李娜"]],
  ["姓名,到岗日\n王芳,2026-11-01", ["王芳 2026-11-01.."]],
  ["1) Anna Lee, joined 1 Nov 2026\n2) Ben Wu leaves 15 Dec 2026\n3. Cy van Dyck (from Nov 9, 2026)", ["Anna Lee 2026-11-01..", "Ben Wu ..2026-12-15", "Cy van Dyck 2026-11-09.."]],
  ["Mr. Brown\nMs Anna Lee\nDr. Wu", ["Brown", "Anna Lee", "Wu"]],
  ["Anna Lee (Sales Rep), Ben Wu - Senior Sales Manager; Cy Ng, Account Executive", ["Anna Lee", "Ben Wu", "Cy Ng"]],
  ["Name,Start,End\nAnna Lee,2026-11-01,\nBen Wu,,15 Dec 2026", ["Anna Lee 2026-11-01..", "Ben Wu ..2026-12-15"]],
  ["No.\tName\tRegion\tJoined\n1\tAnna Lee\tNorth\t2026-11-01\n2\tBen Wu\tSouth\t", ["Anna Lee 2026-11-01..", "Ben Wu"]],
  ["Members: Anna Lee, Ben Wu", ["Anna Lee", "Ben Wu"]],
  ["=SUM(A1)\nO'Brien\nJean-Paul Martin\n阿不都·热合曼\n😀\nanna lee\nRep 1\n成员2\n张三丰 Zhang Sanfeng\n李和平", ["=SUM(A1)", "O'Brien", "Jean-Paul Martin", "阿不都·热合曼", "😀", "anna lee", "Rep 1", "成员2", "张三丰 Zhang Sanfeng", "李和平"]],
];

test.each(READ)("%j is read", (text, people) => {
  expect(peopleIn(text)).toEqual(people);
  expect(read(text).questions).toEqual([]);
});

const ASKED: [text: string, questions: string[]][] = [
  ["李四 离职", ["1 dayMissing 离职"]],
  ["李四（新入职）", ["1 dayMissing 新入职"]],
  ["李四 2026年11月入职", ["1 dayMissing 2026年11月"]],
  ["Anna Lee (joined)", ["1 dayMissing joined"]],
  ["Anna Lee joined 11/1/2026", ["1 twoWays 11/1/2026"]],
  ["王芳 2026-02-30", ["1 noDay 2026-02-30"]],
  ["王芳 11/1入职 12/1入职", ["1 whichDay 王芳 11/1入职 12/1入职"]],
  ["张三 李四", ["1 whichPart 李四"]],
  ["张三，销售部", ["1 whichPart 销售部"]],
  ["1\t王芳\t华东\n2\t李娜\t华东", ["1 whichPart 华东", "2 whichPart 华东"]],
  ["1\tAnna Lee\tNorth\n2\tBen Wu\tSouth", ["1 whichPart North", "2 whichPart South"]],
  ["A001 王芳", ["1 whichPart A001"]],
  ["王芳 产假 2026-10-09至2026-11-15", ["1 whichPart 产假"]],
  ["王芳（产假至11/15）", ["1 whichPart 产假"]],
  ["Anna Lee maternity until 15 Nov 2026", ["1 whichPart maternity"]],
  ["王芳。李娜", ["1 whichPart 王芳。李娜"]],
  ["张三和李四", ["1 howMany 张三和李四"]],
  ["张三/李四", ["1 howMany 张三/李四"]],
  ["Anna and Ben", ["1 howMany Anna and Ben"]],
  ["Lee, Anna\nWu, Ben", ["1 howMany Lee, Anna", "2 howMany Wu, Ben"]],
  ["王芳\n12345\n2026-11-01", ["2 noName 12345", "3 noName 2026-11-01"]],
  ["姓名\t到岗日\n王芳\t待定", ["2 noDay 待定"]],
];

test.each(ASKED)("%j is asked about, not guessed", (text, questions) => {
  expect(read(text).questions.map(({ line, kind, about }) => `${line} ${kind} ${about}`)).toEqual(questions);
});

test("what was taken away is told as it stood there, from left to right", () => {
  const taken = (text: string) => read(text).people.map((person) => person.taken);
  expect(taken("2、钱七（11/1入职）")).toEqual([["2、", "（11/1入职）"]]);
  expect(taken("1) Anna Lee, joined 1 Nov 2026")).toEqual([["1)", "joined 1 Nov 2026"]]);
  expect(taken("序号\t姓名\t部门\n1\t王芳\t华东")).toEqual([["1", "华东"]]);
  expect(read("姓名：\n王芳").headers).toEqual([{ line: 1, text: "姓名：" }]);
});

test("each question says its line and what to do, in both languages", () => {
  const [problem] = nameProblems(read("王芳\n李四 离职"));
  expect(problem && problemText(problem, "zh-CN")).toBe('第 2 行："离职" 是哪一天？请写成 2026-11-01 的样子，不需要就删去');
  expect(problem?.text).toBe('line 2: which day is meant by "离职"? Write it like 2026-11-01, or leave it out');
});

const pieces = fc.constantFrom(
  "王芳", "李四", "Anna Lee", "1.", "2、", "（3）", "①", "- ", "，", "、", ",", "；", "\t", " ", "　", "(", ")", "（", "）", "2026-11-01", "11/1", "入职", "离职", "joined", "1 Nov 2026",
  "经理", "销售代表", "Mr. ", "姓名", "到岗日", "Name", "11月", "至今", "/", "和", "\u0001", "\u200b", "😀", "部", "13800000000", "2026-02-30", ":", "：",
);
const lists = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.array(fc.oneof(pieces, fc.constant("\n")), { maxLength: 30 }).map((parts) => parts.join("")));

test("no text makes it fail, and every line that is not blank is among the people, the questions or the headers", () => {
  fc.assert(
    fc.property(lists, (text) => {
      const { people, questions, headers } = read(text);
      const seen = new Set([...people, ...questions, ...headers].map(({ line }) => line));
      const written = text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line, index) => (/[^\s\u200b-\u200d\u2060\ufeff]/u.test(line) ? [index + 1] : []));
      expect([...seen].sort((a, b) => a - b)).toEqual(written);
    }),
    { numRuns: 400 },
  );
});

test("no character of a line is lost: it is in a name, in what was taken, or in a question; signs between them aside", () => {
  const letters = (text: string) => new Set(text.normalize("NFC").match(/[\p{L}\p{N}\p{Extended_Pictographic}]/gu));
  fc.assert(
    fc.property(lists, (text) => {
      const { people, questions, headers } = read(text);
      if (questions.length > 0 || headers.length > 0) return;
      for (const letter of letters(text)) expect(people.some(({ name, taken }) => [name, ...taken].join("").normalize("NFC").includes(letter))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("long texts are read quickly", () => {
  for (const text of ["大客户".repeat(400), "王芳、".repeat(400), "((".repeat(800), "1 ".repeat(800), "高级销售".repeat(300) + "x", "Senior ".repeat(500)]) {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
