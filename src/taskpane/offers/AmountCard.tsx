import { Checkbox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { localToday } from "../../commands";
import type { Language } from "../../locales";
import { offerTexts } from "../../locales/pane/offers";
import type { AmountOffer, OfferedAmount } from "../../workbook";
import { useViewStyles } from "../styles/viewStyles";
import { OfferCard } from "./OfferCard";
import { amountLine } from "./offerModel";
import { useTakenOffer } from "./takenOffers";

/** Amounts that look as if they were in another unit, each with what it becomes; those that are right as they stand can be left out. */
export function AmountCard({ language, offer }: { readonly language: Language; readonly offer: AmountOffer }) {
  const { standing, take } = useTakenOffer(offer);
  const [leftOut, setLeftOut] = useState<readonly OfferedAmount[]>([]);
  const { isYuan, sheet } = offer;
  const cells = offer.cells.filter((cell) => !leftOut.includes(cell));
  const options = { language, today: localToday() };
  const convert = (): void => take({ stays: "", cells }, ({ convertAmounts }) => convertAmounts({ ...offer, cells }, options));
  const action = offerTexts[language].convert[isYuan ? "toTenThousands" : "toYuan"];
  const tick = (cell: OfferedAmount, isIn: boolean): void => setLeftOut(isIn ? leftOut.filter((one) => one !== cell) : [...leftOut, cell]);
  const isNothing = cells.length === 0;
  return (
    <OfferCard language={language} offer={offer} standing={standing} action={action} about={sheet} isNothing={isNothing} onPress={convert}>
      {"stays" in standing ? (
        <TakenAmounts language={language} cells={standing.cells} />
      ) : (
        <ChosenAmounts language={language} sheet={sheet} all={offer.cells} chosen={cells} onTick={tick} />
      )}
    </OfferCard>
  );
}

interface ChosenAmountsProps {
  readonly language: Language;
  readonly sheet: string;
  readonly all: readonly OfferedAmount[];
  readonly chosen: readonly OfferedAmount[];
  readonly onTick: (cell: OfferedAmount, isIn: boolean) => void;
}

function ChosenAmounts({ language, sheet, all, chosen, onTick }: ChosenAmountsProps) {
  const styles = useViewStyles();
  return (
    <div role="group" aria-label={offerTexts[language].chosen(sheet)}>
      {all.map((cell) => (
        <div key={amountLine(cell, language)}>
          <Checkbox
            className={styles.check}
            label={amountLine(cell, language)}
            checked={chosen.includes(cell)}
            onChange={(_event, data) => onTick(cell, data.checked === true)}
          />
        </div>
      ))}
    </div>
  );
}

/** What the press was about, to be read when something is to be undone by hand. */
function TakenAmounts({ language, cells }: { readonly language: Language; readonly cells: readonly OfferedAmount[] }) {
  const styles = useViewStyles();
  return (
    <ul className={styles.steps}>
      {cells.map((cell) => (
        <li key={amountLine(cell, language)}>
          <Text size={200}>{amountLine(cell, language)}</Text>
        </li>
      ))}
    </ul>
  );
}
