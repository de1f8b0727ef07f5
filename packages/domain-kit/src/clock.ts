import { type LegalDay, legalDayIn } from './legal-day.ts';

/** The one source of time for rules and records. Token expiry and leases never use it. */
export interface Clock {
  now(): Date;
  /** Today's legal day in Viet Nam. */
  today(): LegalDay;
}

/**
 * The system's clock, or one that is shifted: `setting` is `<instant>@<anchor>`, and means that it was `instant`
 * when the system's clock showed `anchor`. All processes that share a setting show the same time, whenever they
 * started. Without an anchor it was `instant` just now. Throws RangeError on a text that is not an instant.
 */
export function createClock(setting?: string): Clock {
  const [instant, anchor] = setting?.split('@') ?? [];
  const shift =
    instant === undefined ? 0 : millis(instant) - (anchor === undefined ? Date.now() : millis(anchor));
  const now = () => new Date(Date.now() + shift);
  return { now, today: () => legalDayIn(now()) };
}

function millis(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new RangeError(`not an instant: ${text}`);
  return instant;
}
