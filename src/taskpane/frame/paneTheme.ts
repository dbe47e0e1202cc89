import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** The green-blue of the icons, from near black to near white. */
const BRAND: BrandVariants = {
  10: "#011513",
  20: "#03211f",
  30: "#06302d",
  40: "#083e3a",
  50: "#0a4c48",
  60: "#0c5a55",
  70: "#0e6963",
  80: "#107872",
  90: "#218881",
  100: "#3a9790",
  110: "#53a69f",
  120: "#6cb5af",
  130: "#86c4bf",
  140: "#a2d3cf",
  150: "#bfe2df",
  160: "#def2f0",
};

/** Each system's own letters, Chinese ones included; Latin ones first, whose quotation marks are narrow. */
const LETTERS = { fontFamilyBase: `"Segoe UI", -apple-system, Roboto, "Helvetica Neue", Helvetica, Arial, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif` };

const LIGHT: Theme = { ...createLightTheme(BRAND), ...LETTERS };
const DARK: Theme = { ...createDarkTheme(BRAND), ...LETTERS };
const CONTRAST: Theme = { ...teamsHighContrastTheme, ...LETTERS };

const QUERIES = { contrast: "(forced-colors: active)", dark: "(prefers-color-scheme: dark)" } as const;

/** Whether the browser's own parts of fields (arrows, calendars) are to be drawn for a dark page. */
export function isDarkTheme(theme: Theme): boolean {
  return theme === DARK;
}

/** Office's own theme if it gives one, else the system's choice; forced colours win over both. */
function choosePaneTheme(officeBackground: string | undefined): Theme {
  if (matches(QUERIES.contrast)) return CONTRAST;
  return (isDark(officeBackground) ?? matches(QUERIES.dark)) ? DARK : LIGHT;
}

/** A page without media queries has no preference. */
function matches(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

/**
 * Whether a colour such as "#262626" is nearer to black than to white; null for blank or another notation.
 *
 * @example isDark("#262626") // true
 */
function isDark(colour: string | undefined): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Where a theme may have changed while the pane was out of sight: Excel tells its add-ins of no change of theme. */
const RETURNS = ["focus", "visibilitychange"] as const;

/** The theme of the pane; follows the system and Office's own theme while the pane is open. `officeBackground`: see PaneProps. */
export function usePaneTheme(officeBackground: () => string | undefined): Theme {
  const [theme, setTheme] = useState(() => choosePaneTheme(officeBackground()));
  useEffect(() => {
    const follow = () => setTheme(choosePaneTheme(officeBackground()));
    const lists = typeof window.matchMedia === "function" ? Object.values(QUERIES).map((query) => window.matchMedia(query)) : [];
    for (const list of lists) list.addEventListener("change", follow);
    for (const event of RETURNS) window.addEventListener(event, follow, true);
    return () => {
      for (const list of lists) list.removeEventListener("change", follow);
      for (const event of RETURNS) window.removeEventListener(event, follow, true);
    };
  }, [officeBackground]);
  return theme;
}
