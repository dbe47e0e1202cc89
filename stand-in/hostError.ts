import type { Quirk } from "./quirks";

/**
 * A refusal as Excel words it: the code is what Office.js hands to the add-in as `error.code`.
 * Anything else that is thrown inside the stand-in is a fault of the stand-in.
 */
export class HostError extends Error {
  /** Set where a person at the page can be refused, so that the page can word it in any language. */
  reason?: RefusalReason;

  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** "Range.text", where the place is not the member that the action names. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }

  /** `throw invalid("…").because("formula")` */
  because(reason: RefusalReason): this {
    this.reason = reason;
    return this;
  }
}

export type RefusalReason =
  | "formula"
  | "headerText"
  | "headerTwice"
  | "longText"
  | "movesOthers"
  | "outsideSheet"
  | "outsideTable"
  | "protectedSheet"
  | "readOnlyWorkbook";

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "Timeout"
  | "UnsupportedOperation";

/** What only the workbook in front takes. */
export function refuseBehind({ quirks }: { readonly quirks: ReadonlySet<Quirk> }): void {
  if (quirks.has("behind")) throw new HostError("GeneralException", "Another workbook is in front");
}

/** Refusal of an argument: `invalid("columnWidth must be a number")`. */
export function invalid(message: string): HostError {
  return new HostError("InvalidArgument", message);
}
