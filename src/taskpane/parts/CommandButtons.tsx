import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { ArrowSyncRegular, CalendarAddRegular, PrintRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { runCommand } from "../../commands";
import { COMMAND_IDS, type CommandId, type Messages } from "../../locales";
import { usePaneStyles } from "../styles/paneStyles";

const ICONS: Readonly<Record<CommandId, ReactElement>> = {
  newQuarter: <CalendarAddRegular />,
  refreshWorkbook: <ArrowSyncRegular />,
  prepareReview: <PrintRegular />,
};

export interface CommandButtonsProps {
  readonly texts: Messages;
  readonly running: CommandId | null;
}

/** One button per command with its hint; all rest while one command runs, but keep their place in the tab order. */
export function CommandButtons({ texts, running }: CommandButtonsProps) {
  const styles = usePaneStyles();
  return (
    <section className={styles.section} aria-labelledby="commands-heading">
      <Subtitle2 as="h2" id="commands-heading" className={styles.heading}>
        {texts.pane.commandsHeading}
      </Subtitle2>
      {COMMAND_IDS.map((id) => (
        <div key={id} className={styles.command}>
          <Button
            appearance={id === "newQuarter" ? "primary" : "secondary"}
            icon={ICONS[id]}
            disabledFocusable={running !== null}
            aria-describedby={`${id}-hint`}
            onClick={() => void runCommand(id)}
          >
            {texts.commands[id].label}
          </Button>
          <Text id={`${id}-hint`} size={200} className={styles.hint}>
            {texts.commands[id].hint}
          </Text>
        </div>
      ))}
    </section>
  );
}
