import { Text } from "@fluentui/react-components";
import { settingsTexts } from "../../locales/pane/settings";
import { QuarterFrame, type ViewProps } from "../frame/QuarterFrame";
import { useViewStyles } from "../styles/viewStyles";
import { AddMember } from "./AddMember";
import { CalendarSettings } from "./CalendarSettings";
import { CheckExcel } from "./CheckExcel";
import { ListsSettings, StagesSettings } from "./ListsSettings";
import { MembersSettings } from "./MembersSettings";
import { OfferedSheets } from "./OfferedSheets";
import { RulesSettings } from "./RulesSettings";
import { TeamSettings } from "./TeamSettings";

/** What stands in the workbook's settings sheet, to be changed from here; in any workbook, what this Excel does. */
export default function SettingsView(props: ViewProps) {
  const styles = useViewStyles();
  const { language } = props;
  return (
    <div className={styles.view}>
    <QuarterFrame {...props}>
      {(view, readAgain) => {
        const shared = { language, view, onSaved: readAgain };
        return (
          <div className={styles.view}>
            <Text className={styles.quiet}>{settingsTexts[language].where}</Text>
            <OfferedSheets {...shared} />
            <MembersSettings {...shared} />
            <AddMember {...shared} />
            <RulesSettings {...shared} />
            <CalendarSettings {...shared} />
            <StagesSettings {...shared} />
            <ListsSettings {...shared} />
            <TeamSettings {...shared} />
          </div>
        );
      }}
    </QuarterFrame>
    <CheckExcel language={language} />
    </div>
  );
}
