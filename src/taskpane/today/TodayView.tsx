import { Subtitle2, Text } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import { todayTexts } from "../../locales/pane/today";
import type { QuarterView } from "../../workbook";
import { useChosenRep } from "../state/chosenRep";
import { DataUntil } from "../parts/DataUntil";
import { LiveProblem } from "../frame/LiveProblem";
import { MemberSelect } from "../parts/MemberSelect";
import { titledText } from "../parts/titledText";
import { QuarterFrame, type ViewProps } from "../frame/QuarterFrame";
import { useSelectedRep } from "../state/selectedRep";
import { useViewStyles } from "../styles/viewStyles";
import { pauseOf, rhythmOf } from "./todayModel";
import { Waiting } from "./Waiting";

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
  const { members } = view.settings;
  const [repKey, chooseRep, showRep] = useChosenRep(members);
  const problem = useSelectedRep(view, showRep);
  const pause = repKey === "" ? null : pauseOf(view, repKey);
  return (
    <div className={styles.view}>
      <MemberSelect
        label={titledText(texts.person, view, language)}
        value={repKey}
        onChange={chooseRep}
        members={members}
        first={texts.choose}
      />
      <LiveProblem language={language} lost={shellTexts[language].notFollowed} problem={problem} />
      <Text className={styles.quiet}>{texts.date(view.today)}</Text>
      <DataUntil language={language} view={view} />
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
