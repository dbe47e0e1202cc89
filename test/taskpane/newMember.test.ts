/** Somebody who joins in mid-quarter and looks like somebody who is there. */
import { newMemberProblems } from "../../src/taskpane/settings/models/newMemberModel";
import { startView } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

const view = startView(teamSetup(2, 1), {
  tables: ({ members }) => ({ members: members.map((row, index) => ({ ...row, name: index === 0 ? "李强" : "王芳" })) }),
});
const asked = (name: string) => {
  const { path, problems, remarks } = newMemberProblems({ name, from: "", to: "" }, view);
  return { problems: problems.map(({ key }) => key), remarks: remarks.map((remark) => [remark.path.slice(path.length), remark.key]) };
};

test("a look-alike is remarked and may be added; one and the same name is refused", () => {
  expect(asked("李 強")).toEqual({ problems: [], remarks: [[".name", "looks-alike"]] });
  expect(asked("李娜")).toEqual({ problems: [], remarks: [] });
  expect(asked("李强 ").problems).toEqual(["duplicate-name"]);
});
