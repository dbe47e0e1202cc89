import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Snooze } from "../../excel";
import type { Language } from "../../locales";
import { labelOf } from "../../locales/pane/shell";
import { todayTexts } from "../../locales/pane/today";
import type { QuarterView } from "../../workbook";
import { GoToRow } from "../parts/GoToRow";
import { keepTogether } from "../state/keepTogether";
import { LightMark } from "../parts/LightMark";
import { useViewStyles } from "../styles/viewStyles";
import { SnoozeForm } from "./SnoozeForm";
import { titleOf, type Reminder } from "./todayModel";

export interface ReminderCardProps {
  readonly language: Language;
  readonly view: QuarterView;
  readonly reminder: Reminder;
  readonly isBusy: boolean;
  /** Calls `done` when the snooze is kept; until then the form stays open with what was typed. */
  readonly onSnooze: (snooze: Snooze, done: () => void) => void;
}

/** One reminder: what it is about, who acts, and putting it off. */
export function ReminderCard({ language, view, reminder, isBusy, onSnooze }: ReminderCardProps) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  const [isOpen, setOpen] = useState(false);
  const { rule, what, evidence, acts, place, id } = reminder;
  const title = titleOf(rule, language);
  const about = `${title} ${what}`;
  const isUrgent = rule === "lag" || rule === "overdue";
  return (
    <li className={styles.card}>
      <LightMark tone={isUrgent ? "red" : "amber"} text={title} />
      <Text weight="semibold">{what}</Text>
      {evidence !== "" && (rule === "lag" ? <Text className={styles.phrases}>{keepTogether(evidence)}</Text> : <Text>{evidence}</Text>)}
      <Text size={200} className={styles.quiet}>
        {texts.acts[acts]}
      </Text>
      <div className={styles.actions}>
        {place && <GoToRow language={language} place={place} about={about} />}
        {!isOpen && (
          <Button size="small" aria-label={labelOf({ action: texts.snooze, about }, language)} onClick={() => setOpen(true)}>
            {texts.snooze}
          </Button>
        )}
      </div>
      {isOpen && (
        <SnoozeForm
          language={language}
          id={id}
          today={view.today}
          isBusy={isBusy}
          onClose={() => setOpen(false)}
          onSave={(snooze) => onSnooze(snooze, () => setOpen(false))}
        />
      )}
    </li>
  );
}
