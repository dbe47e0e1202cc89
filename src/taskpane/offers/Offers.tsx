import { Text } from "@fluentui/react-components";
import type { Language } from "../../locales";
import { offerTexts } from "../../locales/pane/offers";
import type { Offer } from "../../workbook";
import { useViewStyles } from "../styles/viewStyles";
import { AmountCard } from "./AmountCard";
import { SpellingCard } from "./SpellingCard";

/** What one press can put right after a check. Nothing is changed before it is asked for. */
export function Offers({ language, offers }: { readonly language: Language; readonly offers: readonly Offer[] }) {
  const styles = useViewStyles();
  if (offers.length === 0) return null;
  const heading = offerTexts[language].heading;
  return (
    <div className={styles.form}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {heading}
      </Text>
      <ul className={styles.list} aria-label={heading}>
        {offers.map((offer) =>
          offer.kind === "spelling" ? (
            <SpellingCard key={keyOf(offer)} language={language} offer={offer} />
          ) : (
            <AmountCard key={keyOf(offer)} language={language} offer={offer} />
          ),
        )}
      </ul>
    </div>
  );
}

const keys = new WeakMap<Offer, number>();
let newest = 0;

/** Those of another check are others, whatever they say. */
function keyOf(offer: Offer): number {
  const key = keys.get(offer) ?? (newest += 1);
  keys.set(offer, key);
  return key;
}
