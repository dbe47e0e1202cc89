import { checkParts, type CellChanges, type QuarterView } from "../../workbook";
import { settingsTexts } from "../../locales/pane/settings";
import { normaliseName } from "../../core";
import { problemAt } from "./models/cellsOfForm";
import { SettingsSection, type SettingsProps } from "./SettingsSection";
import { TextField } from "./TextField";
import { useDraft } from "./useDraft";

const cells = { team: "qb_team", manager: "qb_manager" } as const;
const fields = ["team", "manager"] as const;

type TeamForm = Readonly<Record<keyof typeof cells, string>>;

const teamForm = ({ book }: QuarterView): TeamForm => ({
  team: String(book.named(cells.team) ?? ""),
  manager: String(book.named(cells.manager) ?? ""),
});

function teamChanges(form: TeamForm, base: QuarterView): CellChanges {
  const before = teamForm(base);
  const changed = fields.filter((field) => normaliseName(form[field]) !== before[field]);
  return {
    cells: changed.map((field) => ({
      place: { name: cells[field] },
      was: base.book.named(cells[field]),
      now: normaliseName(form[field]) || null,
    })),
    grown: [],
  };
}

/** The names of the team and of its manager. */
export function TeamSettings({ language, view, onSaved }: SettingsProps) {
  const texts = settingsTexts[language];
  const draft = useDraft(view, teamForm);
  const problems = checkParts(draft.form, view.settings.period);
  return (
    <SettingsSection
      language={language}
      title={texts.team}
      draft={draft}
      problemCount={problems.length}
      changesOf={teamChanges}
      onSaved={onSaved}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={texts.teamFields[field]}
          value={draft.form[field]}
          problem={problemAt(problems, `$.${field}`, language)}
          onChange={(value) => draft.change({ ...draft.form, [field]: value })}
        />
      ))}
    </SettingsSection>
  );
}
