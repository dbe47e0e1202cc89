import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  page: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  dark: { colorScheme: "dark" },
  // Where a Chinese font writes the Latin letters, too, its quotation marks are as wide as a Chinese character.
  latin: { fontVariantEastAsian: "proportional-width" },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    maxWidth: "480px",
  },
  title: { margin: 0 },
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  navigation: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    minHeight: "32px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // A border for the shown view alone: high contrast draws even a transparent one.
  tabShown: { fontWeight: tokens.fontWeightSemibold, paddingBottom: "5px", borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}` },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
  wrapped: { overflowWrap: "anywhere", whiteSpace: "normal" },
  start: { alignSelf: "flex-start" },
  pre: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0 },
  purpose: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  command: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
  details: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});
