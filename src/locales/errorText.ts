/**
 * What an error of ours says to whoever reports it: its name and its message.
 * @example errorText(new RangeError("no row")) // "RangeError: no row"
 */
export function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
