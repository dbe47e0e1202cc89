import { DEFAULT_LAG_RULE, DEFAULT_LIGHT_BANDS, DEFAULT_RECORD_HOURS, DEFAULT_SUMMARY_CHARACTERS } from "../../core";
import { readBoolean, readInteger, readNumber } from "./readNumber";
import { readObject } from "./readObject";
import type { Place } from "./place";
import type { RuleSettings } from "./quarterSetup";

/** Source: docs/rules.md#lag, #light, #late-record, #vague; the bands of the light are ours. */
export const DEFAULT_RULES: RuleSettings = {
  lag: { threshold: DEFAULT_LAG_RULE.threshold, weeks: DEFAULT_LAG_RULE.weeks, on: true },
  light: DEFAULT_LIGHT_BANDS,
  lateRecord: { hours: DEFAULT_RECORD_HOURS, on: true },
  vague: { chars: DEFAULT_SUMMARY_CHARACTERS, on: true },
};

/** Reads `rules`; whatever is not given keeps its default. */
export function readRules(place: Place): RuleSettings | undefined {
  if (!place.given) return DEFAULT_RULES;
  if (!readObject(place, ["lag", "light", "lateRecord", "vague"])) return undefined;
  return {
    lag: readLag(place.at("lag")),
    light: readLight(place.at("light")),
    lateRecord: readLateRecord(place.at("lateRecord")),
    vague: readVague(place.at("vague")),
  };
}

/** `threshold` is a fraction above 0 and up to 1 (0.7, not 70); `weeks` a whole number from 1. */
function readLag(place: Place): RuleSettings["lag"] {
  const preset = DEFAULT_RULES.lag;
  if (!place.given || !readObject(place, ["threshold", "weeks", "on"])) return preset;
  return {
    threshold: readNumber(place.at("threshold"), { above: 0, max: 1 }) ?? preset.threshold,
    weeks: readInteger(place.at("weeks"), { min: 1 }) ?? preset.weeks,
    on: readBoolean(place.at("on"), preset.on) ?? preset.on,
  };
}

/** Fractions above 0 and up to 2; amber may equal green, then nothing is amber. */
function readLight(place: Place): RuleSettings["light"] {
  const preset = DEFAULT_RULES.light;
  if (!place.given || !readObject(place, ["green", "amber"])) return preset;
  const green = readNumber(place.at("green"), { above: 0, max: 2 }) ?? preset.green;
  const amber = readNumber(place.at("amber"), { above: 0, max: 2 }) ?? Math.min(preset.amber, green);
  if (amber > green) place.at("amber").refuse("amber-over-green", { green });
  return { green, amber };
}

/** Hours above 0, fractions allowed. */
function readLateRecord(place: Place): RuleSettings["lateRecord"] {
  const preset = DEFAULT_RULES.lateRecord;
  if (!place.given || !readObject(place, ["hours", "on"])) return preset;
  return {
    hours: readNumber(place.at("hours"), { above: 0 }) ?? preset.hours,
    on: readBoolean(place.at("on"), preset.on) ?? preset.on,
  };
}

/** A whole number of characters from 1. */
function readVague(place: Place): RuleSettings["vague"] {
  const preset = DEFAULT_RULES.vague;
  if (!place.given || !readObject(place, ["chars", "on"])) return preset;
  return {
    chars: readInteger(place.at("chars"), { min: 1 }) ?? preset.chars,
    on: readBoolean(place.at("on"), preset.on) ?? preset.on,
  };
}
