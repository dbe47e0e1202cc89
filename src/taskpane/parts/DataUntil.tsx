import { Text } from "@fluentui/react-components";
import { dataUntil, weeksOfPeriod } from "../../core";
import type { Language } from "../../locales";
import { shellTexts } from "../../locales/pane/shell";
import type { QuarterView } from "../../workbook";
import { useViewStyles } from "../styles/viewStyles";

/** 数据截至: the day up to which the figures of a view go. */
export function DataUntil({ language, view }: { readonly language: Language; readonly view: QuarterView }) {
  const styles = useViewStyles();
  const { period, calendar } = view.settings;
  const until = dataUntil(weeksOfPeriod(period, calendar), view.today);
  return <Text className={styles.quiet}>{shellTexts[language].until(until)}</Text>;
}
