import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { formatPercent } from "../../core";
import type { Language } from "../../locales";
import { laggingTexts } from "../../locales/pane/lagging";
import { labelOf } from "../../locales/pane/shell";
import { isPeriodOver } from "../../templates";
import type { QuarterView } from "../../workbook";
import { DataUntil } from "../parts/DataUntil";
import { GoToRow } from "../parts/GoToRow";
import { keepTogether } from "../state/keepTogether";
import { LabelledSelect } from "../parts/LabelledSelect";
import { LightMark } from "../parts/LightMark";
import { MemberSelect } from "../parts/MemberSelect";
import { titledText } from "../parts/titledText";
import { QuarterFrame, type ViewProps } from "../frame/QuarterFrame";
import { useViewStyles } from "../styles/viewStyles";
import { ActionForm } from "./ActionForm";
import { laggingShown, lagItems, lightItems, selectLagItems, shownRate, type LagItem, type LagOrder } from "./laggingModel";
import { TrendLine } from "./TrendLine";

/** Who lags: the team's lights, then each lag with its evidence, by rep and metric. */
export default function LaggingView(props: ViewProps) {
  return <QuarterFrame {...props} shown={laggingShown}>{(view) => <Lagging language={props.language} view={view} />}</QuarterFrame>;
}

interface LaggingProps {
  readonly language: Language;
  readonly view: QuarterView;
}

function Lagging({ language, view }: LaggingProps) {
  const styles = useViewStyles();
  const texts = laggingTexts[language];
  const [repKey, setRepKey] = useState("");
  const [metricKey, setMetricKey] = useState("");
  const [order, setOrder] = useState<LagOrder>("rate");
  const { members, metrics, rules } = view.settings;
  const items = lagItems(view);
  const isOver = isPeriodOver(view.book);
  const chosen = selectLagItems(items, { repKey, metricKey, order });
  return (
    <div className={styles.view}>
      <div className={styles.fields}>
        <MemberSelect
          label={titledText(texts.rep, view, language)}
          value={repKey}
          onChange={setRepKey}
          members={members}
          first={texts.everyone}
        />
        <LabelledSelect
          label={texts.metric}
          value={metricKey}
          onChange={setMetricKey}
          options={[{ value: "", text: texts.everyMetric }, ...metrics.map(({ key, name }) => ({ value: key, text: name }))]}
        />
        <LabelledSelect
          label={texts.sort}
          value={order}
          onChange={(value) => setOrder(value as LagOrder)}
          options={(["rate", "weeks", "rep"] as const).map((value) => ({ value, text: texts.sorts[value] }))}
        />
      </div>
      <DataUntil language={language} view={view} />
      <Lights language={language} view={view} repKey={repKey} />
      <section className={styles.form} aria-labelledby="lagging-heading">
        <Subtitle2 as="h2" id="lagging-heading" className={styles.heading}>
          {chosen.length === 0 ? texts.heading : (isOver ? texts.countAtEnd : texts.count)(chosen.length)}
        </Subtitle2>
        <Text className={styles.quiet} size={200}>
          {rules.lag.on === false
            ? texts.ruleOff
            : texts.rule({ threshold: formatPercent(rules.lag.threshold, 0), weeks: rules.lag.weeks })}
        </Text>
        {rules.lag.on !== false && chosen.length === 0 && <Text>{items.length === 0 ? texts.nobody : texts.nobodyHere}</Text>}
        <ul className={styles.list}>
          {chosen.map((item) => (
            <LagCard key={item.id} language={language} view={view} item={item} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Lights({ language, view, repKey }: LaggingProps & { readonly repKey: string }) {
  const styles = useViewStyles();
  const texts = laggingTexts[language];
  const name = view.settings.members.find(({ key }) => key === repKey)?.name ?? texts.team;
  return (
    <section className={styles.form} aria-labelledby="lights-heading">
      <Subtitle2 as="h2" id="lights-heading" className={styles.heading}>
        {name}
      </Subtitle2>
      <ul className={styles.figures}>
        {lightItems(view, repKey, language).map(({ metric, light, rate }) => (
          <li key={metric} className={styles.figure}>
            <Text>{metric}</Text>
            <Text className={styles.number}>{rate}</Text>
            <LightMark tone={light.tone ?? "none"} text={light.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LagCard({ language, view, item }: LaggingProps & { readonly item: LagItem }) {
  const styles = useViewStyles();
  const texts = laggingTexts[language];
  const [isWriting, setWriting] = useState(false);
  const about = `${item.rep} ${item.metric}`;
  const rates = item.trend.map(({ week, rate }) => ({ week, rate: shownRate(rate, view) }));
  return (
    <li className={styles.card}>
      <div className={styles.spread}>
        <Text weight="semibold">
          {item.rep} · {item.metric}
        </Text>
        <TrendLine
          points={item.trend}
          threshold={view.settings.rules.lag.threshold}
          description={texts.trend({ rep: item.rep, metric: item.metric, rates: texts.weeks(rates) })}
        />
      </div>
      <span className={styles.phrases}>
        <LightMark tone="red" text={keepTogether(texts.evidence(item.evidence))} />
      </span>
      <Text className={styles.quiet}>{texts.acts}</Text>
      <div className={styles.actions}>
        {item.place && <GoToRow language={language} place={item.place} about={about} />}
        {!isWriting && (
          <Button size="small" aria-label={labelOf({ action: texts.writeAction, about }, language)} onClick={() => setWriting(true)}>
            {texts.writeAction}
          </Button>
        )}
      </div>
      {isWriting && <ActionForm language={language} view={view} item={item} onClose={() => setWriting(false)} />}
    </li>
  );
}
