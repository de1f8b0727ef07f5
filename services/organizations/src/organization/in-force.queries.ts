import type { LegalDay } from '@thidua/domain-kit';

/** The filter for what had on that day a version with these attributes. */
export function inForce({
  day,
  ...attributes
}: {
  readonly day: LegalDay;
  readonly [attribute: string]: unknown;
}) {
  return {
    'state.versions': {
      $elemMatch: {
        ...attributes,
        $and: [
          { $or: [{ validFrom: null }, { validFrom: { $lte: day } }] },
          { $or: [{ validTo: null }, { validTo: { $gt: day } }] },
        ],
      },
    },
  };
}

/** The same of one version, as an expression. Null sorts before every day: an open beginning needs no case. */
export const isInForce = (day: LegalDay) => ({
  $and: [
    { $lte: ['$$this.validFrom', day] },
    { $or: [{ $eq: ['$$this.validTo', null] }, { $gt: ['$$this.validTo', day] }] },
  ],
});
