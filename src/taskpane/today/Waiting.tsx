import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { localTime } from "../../commands";
import type { Language } from "../../locales";
import { labelOf } from "../../locales/pane/shell";
import { todayTexts } from "../../locales/pane/today";
import type { QuarterView } from "../../workbook";
import { useViewStyles } from "../styles/viewStyles";
import { WriteOutcome } from "../parts/WriteOutcome";
import { ReminderCard } from "./ReminderCard";
import { isPrivate, reminders, splitSnoozed, titleOf, type Asleep, type Reminder } from "./todayModel";
import { useSnoozes } from "./useSnoozes";

export interface WaitingProps {
  readonly language: Language;
  readonly view: QuarterView;
  readonly repKey: string;
}

/** The reminders of one person: those of the team, those between rep and manager, and those that were put off. */
export function Waiting({ language, view, repKey }: WaitingProps) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  const { snoozes, state, keep, end } = useSnoozes();
  const isBusy = state.kind === "busy";
  const { due, asleep } = splitSnoozed(reminders(view, repKey, language, localTime()), snoozes, view.today);
  const open = due.filter(({ rule }) => !isPrivate(rule));
  const personal = due.filter(({ rule }) => isPrivate(rule));
  const card = (reminder: Reminder) => (
    <ReminderCard key={reminder.id} language={language} view={view} reminder={reminder} isBusy={isBusy} onSnooze={keep} />
  );
  return (
    <>
      <section className={styles.form} aria-labelledby="waiting-heading">
        <Subtitle2 as="h2" id="waiting-heading" className={styles.heading}>
          {open.length === 0 ? texts.nothing : texts.heading(open.length)}
        </Subtitle2>
        <ul className={styles.list}>{open.map(card)}</ul>
      </section>
      {personal.length > 0 && (
        <section className={styles.form} aria-labelledby="private-heading">
          <Subtitle2 as="h2" id="private-heading" className={styles.heading}>
            {texts.privateHeading}
          </Subtitle2>
          <Text size={200} className={styles.quiet}>
            {texts.privateNote}
          </Text>
          <ul className={styles.list}>{personal.map(card)}</ul>
        </section>
      )}
      {asleep.length > 0 && <PutOff language={language} asleep={asleep} isBusy={isBusy} onEnd={end} />}
      {state.kind === "problem" && <WriteOutcome language={language} state={state} done="" />}
    </>
  );
}

interface PutOffProps {
  readonly language: Language;
  readonly asleep: readonly Asleep[];
  readonly isBusy: boolean;
  readonly onEnd: (id: string) => void;
}

function PutOff({ language, asleep, isBusy, onEnd }: PutOffProps) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  return (
    <section className={styles.form} aria-labelledby="snoozed-heading">
      <Subtitle2 as="h2" id="snoozed-heading" className={styles.heading}>
        {texts.snoozed(asleep.length)}
      </Subtitle2>
      <ul className={styles.list}>
        {asleep.map(({ reminder, snooze }) => (
          <li key={reminder.id} className={styles.card}>
            <Text weight="semibold">
              {titleOf(reminder.rule, language)} · {reminder.what}
            </Text>
            <Text>{texts.snoozedUntil(snooze)}</Text>
            <div className={styles.row}>
              <Button size="small" aria-label={labelOf({ action: texts.wake, about: reminder.what }, language)} disabledFocusable={isBusy} onClick={() => onEnd(reminder.id)}>
                {texts.wake}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
