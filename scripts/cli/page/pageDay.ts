import type { IsoDate } from "../../../src/core";
import type { DOMWindow } from "jsdom";

/**
 * Makes the page's clock show a day, at the machine's time of day: the add-in asks its machine what today is, and here the command line
 * says it. To be done before the page's scripts run: office.js ends no command after its clock was put back. The clock goes on, because pages wait
 * by it.
 */
export function setPageDay(window: DOMWindow, day: IsoDate): void {
  const page = window as unknown as { Date: DateConstructor };
  const Real = page.Date;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const now = (): number => {
    const real = new Real();
    return new Real(year, month - 1, date, real.getHours(), real.getMinutes(), real.getSeconds(), real.getMilliseconds()).getTime();
  };
  page.Date = new Proxy(Real, {
    construct: (target, given: unknown[], newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
}
