/** The rules of a book. */
import { perBook } from "./quarter";
import { ruleIn } from "./rules";
import type { Book } from "../model/book";
import type { Rule, RuleValues } from "../model/rule";

const rulesRead = perBook((_book) => new Map<Rule, RuleValues<Rule>>());

/** The thresholds of a rule and its switch, as they stand in a book; read once, as rules look at every row. */
export function ruleOf<R extends Rule>(book: Book, rule: R): RuleValues<R> {
  const read = rulesRead(book);
  const known = read.get(rule);
  if (known) return known as RuleValues<R>;
  const values = ruleIn(rule, book.named, book.language);
  read.set(rule, values);
  return values;
}
