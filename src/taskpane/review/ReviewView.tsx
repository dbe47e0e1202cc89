import { mergeClasses, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../locales";
import { reviewTexts } from "../../locales/pane/review";
import { shellTexts } from "../../locales/pane/shell";
import type { QuarterView } from "../../workbook";
import { DataUntil } from "../parts/DataUntil";
import { GoToRow } from "../parts/GoToRow";
import { LightMark } from "../parts/LightMark";
import { LiveProblem } from "../frame/LiveProblem";
import { MemberSelect } from "../parts/MemberSelect";
import { QuarterFrame, type ViewProps } from "../frame/QuarterFrame";
import { useSelectedRep } from "../state/selectedRep";
import { useViewStyles } from "../styles/viewStyles";
import { PrintSection } from "./PrintSection";
import { glanceRows, promptItems } from "./reviewModel";

/** The review at a glance, its prompts, and what to do to have it on paper. */
export default function ReviewView(props: ViewProps) {
  return <QuarterFrame {...props}>{(view) => <Review language={props.language} view={view} />}</QuarterFrame>;
}

interface ReviewProps {
  readonly language: Language;
  readonly view: QuarterView;
}

function Review({ language, view }: ReviewProps) {
  const styles = useViewStyles();
  const texts = reviewTexts[language];
  const [repKey, setRepKey] = useState("");
  const problem = useSelectedRep(view, setRepKey);
  return (
    <div className={styles.view}>
      <DataUntil language={language} view={view} />
      <section className={styles.form} aria-labelledby="glance-heading">
        <Subtitle2 as="h2" id="glance-heading" className={styles.heading}>
          {texts.glance}
        </Subtitle2>
        <Glance language={language} view={view} />
      </section>
      <section className={styles.form} aria-labelledby="prompts-heading">
        <Subtitle2 as="h2" id="prompts-heading" className={styles.heading}>
          {texts.prompts}
        </Subtitle2>
        <MemberSelect label={texts.who} value={repKey} onChange={setRepKey} members={view.settings.members} first={texts.team} />
        <LiveProblem language={language} lost={shellTexts[language].notFollowed} problem={problem} />
        <ul className={styles.list}>
          {promptItems(view, repKey, language).map(({ metric, light, rate, paceRate, prompt, place }) => (
            <li key={metric} className={styles.card}>
              <div className={styles.spread}>
                <Text weight="semibold">{metric}</Text>
                <LightMark tone={light.tone ?? "none"} text={light.text} />
              </div>
              {paceRate !== null && <Text>{texts.paceRate(paceRate)}</Text>}
              <Text>{texts.rate(rate)}</Text>
              <Text lang={view.language}>{prompt}</Text>
              <div className={styles.actions}>{place && <GoToRow language={language} place={place} about={metric} />}</div>
            </li>
          ))}
        </ul>
      </section>
      <PrintSection language={language} view={view} />
    </div>
  );
}

/** Everybody's lights; the names of the metrics stand above, those of the lights in the cells. */
function Glance({ language, view }: ReviewProps) {
  const styles = useViewStyles();
  const texts = reviewTexts[language];
  const { metrics } = view.settings;
  return (
    <div className={styles.scrolled} role="group" aria-label={texts.glance} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.headCell)}>
              {texts.who}
            </th>
            {metrics.map(({ key, name }) => (
              <th key={key} scope="col" className={mergeClasses(styles.cell, styles.headCell)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {glanceRows(view).map(({ rep, lights }) => (
            <tr key={rep ?? ""}>
              <th scope="row" className={styles.cell}>
                {rep ?? texts.team}
              </th>
              {lights.map((light, index) => (
                <td key={metrics[index]?.key ?? index} className={mergeClasses(styles.cell, styles.unbroken)}>
                  <LightMark tone={light ?? "none"} text={texts.shortLights[light ?? "none"]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
