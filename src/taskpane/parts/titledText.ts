import { memberTitle, withMemberTitle, type Language } from "../../locales";
import { memberTitleName, type QuarterView } from "../../workbook";

/** A text of the pane that calls the people of the team as its workbook does. */
export function titledText(text: string, { book }: Pick<QuarterView, "book">, language: Language): string {
  return withMemberTitle(text, memberTitle(book.named(memberTitleName), language));
}
