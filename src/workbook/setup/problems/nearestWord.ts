/** A word further away than this many edits is no misspelling of the other. */
const FARTHEST_EDITS = 2;

/**
 * The candidate that a misspelt word most likely stands for: the same but for upper and lower case, or at most two edits away
 * (one for words of up to four characters). Undefined when none is that near; the first of several equally near ones.
 * Example: `nearestWord("holiday", ["holidays", "workdays"])` is `"holidays"`.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const sought = word.toLowerCase();
  const limit = [...sought].length <= 4 ? 1 : FARTHEST_EDITS;
  let nearest: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const edits = countEdits(sought, candidate.toLowerCase());
    if (edits < fewest && edits < [...candidate].length) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

/** Levenshtein distance: how many characters to insert, delete or replace. */
function countEdits(from: string, to: string): number {
  const target = [...to];
  let above = target.map((_, column) => column + 1);
  above.unshift(0);
  for (const [row, character] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of target.entries()) {
      const replaced = (above[column] ?? 0) + (character === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[target.length] ?? 0;
}
