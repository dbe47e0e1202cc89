import { Button, Checkbox, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { onOutcomeChange, outcomeState, runCommand } from "../../commands";
import { messages, type Language } from "../../locales";
import { reviewTexts } from "../../locales/pane/review";
import { teamKey } from "../../templates";
import type { QuarterView } from "../../workbook";
import { loadExcel } from "../state/excelWork";
import { LabelledSelect } from "../parts/LabelledSelect";
import { OutcomeMessage } from "../parts/OutcomeMessage";
import { useViewStyles } from "../styles/viewStyles";
import { useWrite } from "../state/useWrite";
import { WriteOutcome } from "../parts/WriteOutcome";
import { printOrder, type PrintOrder } from "./printOrder";

interface PrintSectionProps {
  readonly language: Language;
  readonly view: QuarterView;
}

/** The pages for paper, how to print them, and how to print some people alone. */
export function PrintSection({ language, view }: PrintSectionProps) {
  const styles = useViewStyles();
  const texts = reviewTexts[language];
  const { running, last } = useSyncExternalStore(onOutcomeChange, outcomeState);
  const ended = last?.command === "prepareReview" ? last : null;
  return (
    <section className={styles.form} aria-labelledby="print-heading">
      <Subtitle2 as="h2" id="print-heading" className={styles.heading}>
        {texts.print}
      </Subtitle2>
      <Button appearance="primary" disabledFocusable={running !== null} onClick={() => void runCommand("prepareReview")}>
        {messages(language).commands.prepareReview.label}
      </Button>
      <ol className={styles.steps}>
        {texts.how.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      {(running !== null || ended) && <OutcomeMessage language={language} texts={messages(language)} running={running} last={ended} />}
      <ChosenPeople language={language} view={view} />
    </section>
  );
}

function ChosenPeople({ language, view }: PrintSectionProps) {
  const styles = useViewStyles();
  const texts = reviewTexts[language];
  const people = [{ key: teamKey, name: texts.team }, ...view.settings.members];
  const [chosen, setChosen] = useState<readonly string[]>(() => people.map(({ key }) => key));
  const [order, setOrder] = useState<PrintOrder>("list");
  const [isRestricted, setRestricted] = useState(false);
  const [done, setDone] = useState("");
  const { state, write } = useWrite();
  const { state: found, write: findOut } = useWrite();
  useEffect(() => {
    findOut(async () => {
      setRestricted((await loadExcel()).isPrintChosen());
      return null;
    });
    // The document is asked once, when the view opens.
  }, []);
  const carryOut = (
    work: () => ReturnType<Awaited<ReturnType<typeof loadExcel>>["printEverybody"]>,
    text: string,
    after: boolean,
  ): void => {
    setDone(text);
    write(work, () => setRestricted(after));
  };
  const isBusy = state.kind === "busy";
  return (
    <div className={styles.form} role="group" aria-label={texts.choose}>
      <Text weight="semibold">{texts.choose}</Text>
      <Text size={200} className={styles.quiet}>
        {texts.chooseNote}
      </Text>
      <div className={styles.row}>
        {people.map(({ key, name }) => (
          <Checkbox
            key={key}
            className={styles.check}
            label={name}
            checked={chosen.includes(key)}
            onChange={(_event, data) => setChosen(data.checked === true ? [...chosen, key] : chosen.filter((one) => one !== key))}
          />
        ))}
      </div>
      <LabelledSelect
        label={texts.order}
        value={order}
        onChange={(value) => setOrder(value as PrintOrder)}
        options={(["list", "attention", "teamLast"] as const).map((value) => ({ value, text: texts.orders[value] }))}
      />
      <div className={styles.row}>
        <Button
          disabledFocusable={chosen.length === 0 || isBusy}
          onClick={() =>
            carryOut(async () => (await loadExcel()).printPeople(printOrder(view, chosen, order), { language }), texts.chosenDone, true)
          }
        >
          {texts.printChosen}
        </Button>
        <Button
          disabledFocusable={!isRestricted || isBusy}
          onClick={() => carryOut(async () => (await loadExcel()).printEverybody(), texts.restored, false)}
        >
          {texts.restore}
        </Button>
      </div>
      {found.kind === "problem" && <WriteOutcome language={language} state={found} done="" />}
      <WriteOutcome language={language} state={state} done={done} />
    </div>
  );
}
