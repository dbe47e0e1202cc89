import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../locales";
import { labelOf } from "../../locales/pane/shell";
import type { Offer } from "../../workbook";
import { WriteOutcome } from "../parts/WriteOutcome";
import { useViewStyles } from "../styles/viewStyles";
import { correctedText, offerText } from "./offerModel";
import type { Standing } from "./takenOffers";

interface OfferCardProps {
  readonly language: Language;
  readonly offer: Offer;
  readonly standing: Standing;
  /** On the button, and what tells it from the same button of another offer. */
  readonly action: string;
  readonly about: string;
  /** Nothing is chosen of what is offered. */
  readonly isNothing?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

/** An offer with its button; once it was taken up, what was changed. The button stays, so that the keyboard stays where it is. */
export function OfferCard({ language, offer, standing, action, about, isNothing = false, onPress, children }: OfferCardProps) {
  const styles = useViewStyles();
  const isBusy = standing.kind === "busy";
  return (
    <li className={styles.card}>
      <Text>{offerText(offer, language)}</Text>
      {children}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={isBusy || standing.kind === "done" || isNothing}
          aria-label={labelOf({ action, about }, language)}
          onClick={onPress}
        >
          {action}
        </Button>
      </div>
      {isBusy && <ProgressBar aria-label={action} />}
      <WriteOutcome
        language={language}
        state={standing}
        done={standing.kind === "done" ? correctedText(offer, standing, language) : ""}
      />
    </li>
  );
}
