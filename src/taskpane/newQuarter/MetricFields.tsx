import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useId } from "react";
import { isShare, type LagBasis } from "../../core";
import type { Language } from "../../locales";
import { newQuarterTexts } from "../../locales/pane/newQuarter";
import { labelOf } from "../../locales/pane/shell";
import { directionLabels, kindLabels, lists } from "../../templates";
import { type Problem, type QuarterSetup, type SplitMethod } from "../../workbook";
import { LabelledSelect } from "../parts/LabelledSelect";
import { LightMark } from "../parts/LightMark";
import { useViewStyles } from "../styles/viewStyles";
import { fieldMessage } from "./fieldMessage";
import { previewSplit, type MetricForm } from "./setupForm";

export interface MetricFieldsProps {
  readonly language: Language;
  readonly metric: MetricForm;
  readonly index: number;
  readonly memberCount: number;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
  /** The whole setup when it can be read. */
  readonly setup: QuarterSetup | null;
  readonly onChange: (fields: Partial<MetricForm>) => void;
  readonly onRemove: () => void;
}

const methods = ["equal", "weights", "history", "manual"] as const satisfies readonly SplitMethod[];
const kinds = ["additive", "ratio", "average"] as const;
const tiers = ["target", "challenge", "sprint", "baseline"] as const;
const directions = ["higher", "lower"] as const;

/** One metric: what it is, its three tiers, how the target is split, and what comes of it. */
export function MetricFields({ language, metric, index, memberCount, problems, remarks, setup, onChange, onRemove }: MetricFieldsProps) {
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const headingId = useId();
  const message = (field: string) => fieldMessage({ problems, remarks }, `$.metrics[${index}].${field}`, language);
  const input = (field: "name" | "unit" | "target" | "challenge" | "sprint" | "baseline", numeric = false) => (
    <Field key={field} label={texts[field]} {...message(field)}>
      <Input
        value={metric[field]}
        {...(numeric ? { inputMode: "decimal" } : {})}
        onChange={(_event, data) => onChange({ [field]: data.value })}
      />
    </Field>
  );
  return (
    <li className={styles.card} aria-labelledby={headingId}>
      <div className={styles.spread}>
        <Text id={headingId} weight="semibold">
          {metric.name}
        </Text>
        <Button size="small" aria-label={labelOf({ action: texts.remove, about: metric.name }, language)} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
      <div className={styles.fields}>
        {input("name")}
        {input("unit")}
        <LabelledSelect
          label={texts.kind}
          value={metric.kind}
          onChange={(kind) => onChange({ kind: kind as MetricForm["kind"] })}
          options={kinds.map((kind) => ({ value: kind, text: kindLabels[kind][language] }))}
        />
        <LabelledSelect
          label={texts.lagBasis}
          value={metric.lagBasis}
          onChange={(lagBasis) => onChange({ lagBasis: lagBasis as LagBasis })}
          options={lists.lagBases.entries.map((entry) => ({ value: entry.code, text: entry[language] }))}
        />
        <LabelledSelect
          label={texts.direction}
          isWide
          value={metric.direction}
          onChange={(direction) => onChange({ direction: direction as MetricForm["direction"] })}
          options={directions.map((direction) => ({ value: direction, text: directionLabels[direction][language] }))}
        />
        {tiers.map((tier) => input(tier, true))}
        <LabelledSelect
          label={texts.split}
          isWide
          value={metric.method}
          onChange={(method) => onChange({ method: method as SplitMethod })}
          options={methods.map((method) => ({ value: method, text: texts.splits[method] }))}
        />
      </div>
      {isShare(metric) && (
        <Text size={200} className={styles.quiet}>
          {texts.percentHint}
        </Text>
      )}
      {metric.method !== "equal" && (
        <Field label={texts.values} hint={texts.valuesHint(memberCount)} {...message("split")}>
          <Input value={metric.values} onChange={(_event, data) => onChange({ values: data.value })} />
        </Field>
      )}
      {setup && <Preview language={language} setup={setup} index={index} />}
    </li>
  );
}

function Preview({ language, setup, index }: { readonly language: Language; readonly setup: QuarterSetup; readonly index: number }) {
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const metric = setup.metrics[index];
  const preview = metric ? previewSplit(metric, setup) : null;
  if (preview === null) return <Text className={styles.quiet}>{texts.noTarget}</Text>;
  const parts = [
    ...preview.parts.map(({ name, share }) => `${name} ${share}`),
    ...(preview.unassigned === null ? [] : [`${texts.unassigned} ${preview.unassigned}`]),
  ];
  return (
    <div role="status">
      <Text>
        {texts.preview} {parts.join(" · ")}{" "}
      </Text>
      {metric?.kind === "additive" &&
        (preview.failure === null ? (
          <LightMark tone="green" text={texts.fits} />
        ) : (
          <LightMark tone="amber" text={texts.off(preview.failure)} />
        ))}
    </div>
  );
}
