import { useState } from "react";
import { localToday } from "../../commands";
import type { Language } from "../../locales";
import { offerTexts } from "../../locales/pane/offers";
import type { SpellingOffer } from "../../workbook";
import { LabelledSelect } from "../parts/LabelledSelect";
import { useViewStyles } from "../styles/viewStyles";
import { OfferCard } from "./OfferCard";
import { useTakenOffer } from "./takenOffers";

/** Spellings of what may be one name: the person chooses which one stays, unless a list says it. */
export function SpellingCard({ language, offer }: { readonly language: Language; readonly offer: SpellingOffer }) {
  const styles = useViewStyles();
  const texts = offerTexts[language];
  const { standing, take } = useTakenOffer(offer);
  const { spellings, isListed } = offer;
  const [stays, setStays] = useState(spellings[0]?.name ?? "");
  const options = { language, today: localToday() };
  const unify = (): void => take({ stays, cells: [] }, ({ unifySpelling }) => unifySpelling(offer, stays, options));
  const action = isListed ? texts.correct(stays) : texts.unify;
  const about = spellings.at(-1)?.name ?? "";
  return (
    <OfferCard language={language} offer={offer} standing={standing} action={action} about={about} onPress={unify}>
      {!isListed && !("stays" in standing) && (
        <div className={styles.fields}>
          <LabelledSelect
            label={texts.stays}
            value={stays}
            options={spellings.map((one) => ({ value: one.name, text: texts.spelling(one) }))}
            onChange={setStays}
          />
        </div>
      )}
    </OfferCard>
  );
}
