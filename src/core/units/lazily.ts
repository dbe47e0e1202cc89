/**
 * An object whose fields are worked out when they are first asked for, and kept: what nobody asks for costs nothing and reads nothing.
 *
 * Example: lazily({ a: () => 1, b: () => fail() }).a → 1.
 */
export function lazily<T extends object>(fields: { readonly [Field in keyof T]: () => T[Field] }): T {
  const kept = {} as T;
  for (const field of Object.keys(fields) as (keyof T & string)[]) {
    const get = (): T[typeof field] => {
      const value = fields[field]();
      Object.defineProperty(kept, field, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(kept, field, { get, enumerable: true, configurable: true });
  }
  return kept;
}
