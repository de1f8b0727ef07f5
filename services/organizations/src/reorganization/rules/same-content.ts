import type { ReorganizationPaper, ReorganizationPart } from '../reorganization.state.ts';

/** Is it the same act of law, in every word and day? */
export const isSamePaper = (one: ReorganizationPaper, other: ReorganizationPaper): boolean =>
  contentOfPaper(one) === contentOfPaper(other);

/** Does it say the same of the same unit? */
export const isSamePart = (one: ReorganizationPart, other: ReorganizationPart): boolean =>
  one.unit === other.unit && contentOfPart(one) === contentOfPart(other);

const contentOfPaper = (paper: ReorganizationPaper): string => {
  const { authority, number, title, adoptedOn, inForceOn, operatesFrom, operatesBefore } = paper;
  return JSON.stringify([authority, number, title, adoptedOn, inForceOn, operatesFrom, operatesBefore]);
};

const contentOfPart = ({
  act,
  name,
  kind,
  code,
  parent,
  aliases,
  from,
  legalBasis,
  at,
}: ReorganizationPart) =>
  JSON.stringify([
    ...[act, name, kind, code, parent, aliases, legalBasis, at],
    from?.map(({ unit, share, subAreas, isRemainder, isConfirmed }) => [
      ...[unit, share, subAreas, isRemainder, isConfirmed],
    ]),
  ]);
