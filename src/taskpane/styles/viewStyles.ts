import { makeStyles, tokens } from "@fluentui/react-components";

/** What the views have in common: cards, rows of fields, lists. */
export const useViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  spread: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  // Two fields a row at most; an odd last one has the row to itself, and so has a wide one.
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(max(120px, 50% - 12px), 1fr))",
    gap: tokens.spacingHorizontalM,
    // A message below one field of a row leaves the other as high as it is.
    "& > *": { minWidth: 0, alignContent: "start" },
    "& > :last-child:nth-child(odd)": { gridColumn: "1 / -1" },
    "& .fui-Input, & .fui-Select": { minWidth: 0 },
    "& input, & select": { width: "100%", minWidth: 0 },
  },
  wide: { gridColumn: "1 / -1" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  scrolled: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "middle",
  },
  headCell: { minWidth: "3.2em", textWrap: "balance", verticalAlign: "bottom" },
  unbroken: { whiteSpace: "nowrap" },
  // Chinese, too, breaks at spaces and after commas only (see keepTogether.ts).
  phrases: { wordBreak: "keep-all" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  // Name, number and light in columns of their own over all rows.
  figures: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
  },
  figure: { display: "grid", gridTemplateColumns: "subgrid", gridColumn: "1 / -1", alignItems: "center", overflowWrap: "anywhere" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // Fluent keeps the box clear of the edge on which labels and fields stand.
  check: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
