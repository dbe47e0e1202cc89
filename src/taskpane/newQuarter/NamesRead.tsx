import { Text } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { newQuarterTexts } from "../../locales/pane/newQuarter";
import type { ListedPerson, NameList } from "../../workbook";
import { useViewStyles } from "../styles/viewStyles";

/** How a list of people was read, where it holds more than names: who, from when to when, what was taken away, what is doubtful. */
export function NamesRead({ language, list }: { readonly language: Language; readonly list: NameList }) {
  const styles = useViewStyles();
  const texts = newQuarterTexts[language];
  const { people, headers } = list;
  if (headers.length === 0 && people.every((person) => namesOnly(person))) return null;
  return (
    <div role="status" aria-label={texts.namesRead} className={styles.card}>
      <Text size={200} weight="semibold">
        {texts.namesRead}
      </Text>
      <ol className={styles.steps}>
        {people.map((person, at) => (
          <li key={`${person.line} ${at}`}>
            <Text size={200}>{personText(person, language)}</Text>
          </li>
        ))}
      </ol>
      {headers.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {texts.headersRead(headers.map(({ text }) => text.replace(/\t/g, " ")))}
        </Text>
      )}
    </div>
  );
}

function namesOnly({ from, to, taken, doubt }: ListedPerson): boolean {
  return from === undefined && to === undefined && taken.length === 0 && doubt === null;
}

/** @example personText({ name: "李四", from: "2026-11-01", taken: ["1."], … }, "zh-CN") // "李四：2026-11-01 到岗；去掉 1." */
export function personText({ name, from, to, taken, doubt }: ListedPerson, language: Language): string {
  const { person } = newQuarterTexts[language];
  const parts = [
    ...(from === undefined ? [] : [person.from(from)]),
    ...(to === undefined ? [] : [person.to(to)]),
    ...(taken.length === 0 ? [] : [person.taken(taken)]),
    ...(doubt === null ? [] : [person.doubts[doubt]]),
  ];
  return parts.length === 0 ? name : `${name}${person.colon}${parts.join(person.and)}`;
}
