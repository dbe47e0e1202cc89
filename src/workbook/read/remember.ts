/**
 * The value that is known under a key; made of it and kept where it is not. What asks for every row of a log should pass one function all
 * the time: a new one each would be most of what is thrown away.
 * @example remember(sheets, "周进度", () => worksheets.getItem("周进度"))
 */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const value = make(key);
  known.set(key, value);
  return value;
}
