/** What is read of a book once and kept with it. */
import type { Book } from "../model/book";

/** How many readers keep a result with each book. */
let readers = 0;

/** Keeps one result per book: reading a calendar for each of 3,000 rows would be most of the work. */
export function perBook<T>(read: (book: Book) => T): (book: Book) => T {
  const place = readers;
  readers += 1;
  return (book) => {
    const known = book.kept[place] as T | undefined;
    if (known !== undefined) return known;
    const value = read(book);
    book.kept[place] = value;
    return value;
  };
}

/** Keeps one result per book and key, such as the weeks of each series. */
export function perBookAndKey<T>(read: (book: Book, key: string) => T): (book: Book, key: string) => T {
  const keptOf = perBook((_book) => new Map<string, { readonly value: T }>());
  return (book, key) => {
    const kept = keptOf(book);
    const known = kept.get(key);
    if (known) return known.value;
    const value = read(book, key);
    kept.set(key, { value });
    return value;
  };
}
