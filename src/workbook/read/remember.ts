/**
 * The value that is known under a key; made and kept where it is not.
 * @example remember(sheets, "周进度", () => worksheets.getItem("周进度"))
 */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const value = make();
  known.set(key, value);
  return value;
}
