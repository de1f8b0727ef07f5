import type { LegalDay } from '@thidua/domain-kit';
import type { ProjectionWrite } from '@thidua/event-kit';

/** A piece of work that would have to go over to somebody if its organization ended. */
export interface OpenWorkDocument {
  readonly _id: string;
  /** The issuer, the proposer or the host; of a plan that was transferred those that took it over. */
  readonly organization: string | readonly string[];
  /** The last day on which it is open; null while no day ends it, or none is known. */
  readonly lastDay: LegalDay | null;
}

/** Enters a piece of work. */
export const put = (
  collection: string,
  id: string,
  fields: Omit<OpenWorkDocument, '_id'>,
): ProjectionWrite => ({
  collection,
  operation: { updateOne: { filter: { _id: id }, update: { $set: fields }, upsert: true } },
});
