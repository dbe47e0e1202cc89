import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Snooze } from "../../excel";
import type { Language } from "../../locales";
import { todayTexts } from "../../locales/pane/today";
import type { QuarterView } from "../../workbook";
import { useChosenRep } from "../chosenRep";
import { loadExcel } from "../excelWork";
import { GoToRow } from "../GoToRow";
import { LabelledSelect } from "../LabelledSelect";
import { LightMark } from "../LightMark";
import { QuarterFrame, type ViewProps } from "../QuarterFrame";
import { useSelectedRep } from "../selectedRep";
import { useViewStyles } from "../viewStyles";
import { useWrite } from "../useWrite";
import { WriteOutcome } from "../WriteOutcome";
import { SnoozeForm } from "./SnoozeForm";
import { pauseOf, privateRules, reminders, rhythmOf, splitSnoozed, type Reminder } from "./todayModel";

/** What waits for one person today. */
export default function TodayView(props: ViewProps) {
  return <QuarterFrame {...props}>{(view) => <Today language={props.language} view={view} />}</QuarterFrame>;
}

interface TodayProps {
  readonly language: Language;
  readonly view: QuarterView;
}

function Today({ language, view }: TodayProps) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  const { members } = view.input;
  const [repKey, chooseRep, showRep] = useChosenRep(members);
  useSelectedRep(view, showRep);
  const pause = repKey === "" ? null : pauseOf(view, repKey);
  return (
    <div className={styles.view}>
      <LabelledSelect label={texts.person} value={repKey} onChange={chooseRep} options={[{ value: "", text: texts.choose }, ...members.map(({ key, name }) => ({ value: key, text: name }))]} />
      <Text className={styles.quiet}>{texts.date(view.today)}</Text>
      {repKey === "" && <Text>{texts.chooseFirst}</Text>}
      {pause !== null && <Text>{texts[pause]}</Text>}
      {repKey !== "" && pause === null && <Waiting key={repKey} language={language} view={view} repKey={repKey} />}
      <section className={styles.form} aria-labelledby="rhythm-heading">
        <Subtitle2 as="h2" id="rhythm-heading" className={styles.heading}>
          {texts.rhythmHeading}
        </Subtitle2>
        <ul className={styles.list}>
          {rhythmOf(view, language).map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Waiting({ language, view, repKey }: TodayProps & { readonly repKey: string }) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  const [snoozes, setSnoozes] = useState<readonly Snooze[]>([]);
  const { state, write } = useWrite();
  useEffect(() => {
    write(async () => {
      setSnoozes((await loadExcel()).readSnoozes());
      return null;
    });
    // The document is asked once, when the person is chosen.
  }, []);
  const saveAll = (next: readonly Snooze[]): void =>
    write(async () => {
      await (await loadExcel()).saveSnoozes(next);
      setSnoozes(next);
      return null;
    });
  const { due, asleep } = splitSnoozed(reminders(view, repKey, language), snoozes, view.today);
  const open = due.filter(({ rule }) => !privateRules.includes(rule));
  const personal = due.filter(({ rule }) => privateRules.includes(rule));
  const card = (reminder: Reminder) => (
    <ReminderCard
      key={reminder.id}
      language={language}
      view={view}
      reminder={reminder}
      isBusy={state.kind === "busy"}
      onSnooze={(snooze) => saveAll([...snoozes.filter(({ id }) => id !== snooze.id), snooze])}
    />
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
      {asleep.length > 0 && (
        <section className={styles.form} aria-labelledby="snoozed-heading">
          <Subtitle2 as="h2" id="snoozed-heading" className={styles.heading}>
            {texts.snoozed(asleep.length)}
          </Subtitle2>
          <ul className={styles.list}>
            {asleep.map(({ reminder, snooze }) => (
              <li key={reminder.id} className={styles.card}>
                <Text weight="semibold">
                  {texts.rules[reminder.rule]} · {reminder.what}
                </Text>
                <Text>{texts.snoozedUntil(snooze)}</Text>
                <div className={styles.row}>
                  <Button size="small" aria-label={`${texts.wake}: ${reminder.what}`} onClick={() => saveAll(snoozes.filter(({ id }) => id !== reminder.id))}>
                    {texts.wake}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.kind === "problem" && <WriteOutcome language={language} state={state} done="" />}
    </>
  );
}

interface ReminderCardProps extends TodayProps {
  readonly reminder: Reminder;
  readonly isBusy: boolean;
  readonly onSnooze: (snooze: Snooze) => void;
}

function ReminderCard({ language, view, reminder, isBusy, onSnooze }: ReminderCardProps) {
  const styles = useViewStyles();
  const texts = todayTexts[language];
  const [isOpen, setOpen] = useState(false);
  const { rule, what, evidence, acts, place, id } = reminder;
  const isUrgent = rule === "lag" || rule === "overdue";
  return (
    <li className={styles.card}>
      <LightMark tone={isUrgent ? "red" : "amber"} text={texts.rules[rule]} />
      <Text weight="semibold">{what}</Text>
      {evidence !== "" && <Text>{evidence}</Text>}
      <Text size={200} className={styles.quiet}>
        {texts.acts[acts]}
      </Text>
      <div className={styles.row}>
        {place && <GoToRow language={language} place={place} about={`${texts.rules[rule]} ${what}`} />}
        {!isOpen && (
          <Button size="small" aria-label={`${texts.snooze}: ${texts.rules[rule]} ${what}`} onClick={() => setOpen(true)}>
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
          onSave={(snooze) => {
            setOpen(false);
            onSnooze(snooze);
          }}
        />
      )}
    </li>
  );
}
