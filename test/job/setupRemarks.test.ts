/** What the command line says of a setup that counts as it stands and should be looked at. */
import { isoDate } from "../../src/core";
import { readInputs } from "../../scripts/cli/readInputs";
import { place, useFolder } from "./savedFiles";

const folder = useFolder();

const setup = {
  period: { year: 2027, quarter: 2 },
  members: ["王芳"],
  metrics: [{ id: "sales", name: "销售额", kind: "additive", target: 100, challenge: 90 }],
  workdays: ["2062-05-09"],
};

function remarksIn(lang: "zh-CN" | "en-US", fields: Record<string, unknown> = {}): readonly string[] {
  place("setup.json", JSON.stringify({ ...setup, ...fields }));
  const read = readInputs({ setup: `${folder.path}/setup.json`, lang }, isoDate("2027-04-05"));
  return "inputs" in read ? read.inputs.remarks : read.problems;
}

test("each remark names its field and says what to do, in both languages", () => {
  expect(remarksIn("zh-CN")).toEqual([
    "$.workdays[0]：2062-05-09 不在目标周期及其前后各一期（2027-01-01 至 2027-09-30）之内，请核对年份",
    "$.holidays：内置的法定节假日（截至 2025-11-04 公布）还没有 2027 年，请补上该年的放假日和调休上班日",
    "$.metrics[0].challenge：销售额：挑战目标 90 比基础目标 100 更容易达到；应为基础、挑战、冲刺依次更难",
  ]);
  expect(remarksIn("en-US")[1]).toBe(
    "$.holidays: the list of official days (as of 2025-11-04) does not know 2027: give that year's days off and make-up days",
  );
});

const quiet = { holidays: ["2027-05-01 ~ 2027-05-05"], workdays: null, metrics: [{ id: "sales", kind: "additive" }] };

test("a setup that says what is off in its year has nothing to look at", () => {
  expect(remarksIn("en-US", quiet)).toEqual([]);
});

test("members whose names look alike are remarked, both stay", () => {
  const members = ["李强", "王芳", "李 強", { name: "王芳（销售经理）" }, "王芳 (2)", "王方"];
  expect(remarksIn("zh-CN", { ...quiet, members })).toEqual([
    '$.members[2]："李 強" 与 "李强" 写法相近，会算作两个人；如是同一人，请只留一个',
    '$.members[3].name："王芳（销售经理）" 与 "王芳" 写法相近，会算作两个人；如是同一人，请只留一个',
  ]);
  expect(remarksIn("en-US", { ...quiet, members: ["Anna Lee", "Ms. Anna-Lee"] })).toEqual([
    '$.members[1]: "Ms. Anna-Lee" looks like "Anna Lee", and the two count as two people; if they are one, keep one of them',
  ]);
});
