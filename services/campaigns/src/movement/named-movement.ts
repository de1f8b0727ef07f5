import type { LegalDay } from '@thidua/domain-kit';
import { readDocumentNumber } from '../document-number/read-document-number.ts';
import { spelling } from '../plan-checker/spelling.ts';
import type { MovementAlias, MovementContent, MovementPeriod } from './movement.content.ts';

/** What a movement is known by, be it at home here or told by another home. */
export interface NamedMovement {
  readonly id: string;
  readonly issuerId: string;
  /** Title and aliases, each by its `nameKey`. */
  readonly names: readonly string[];
  /** By its `numberKey`. */
  readonly planNumber: string | null;
  readonly planIssuedOn: LegalDay | null;
  readonly period: MovementPeriod;
}

/**
 * One spelling for all ways to write a title: quotes, dashes, colons and capitals tell no movements apart, nor where a
 * tone mark is set. The words do.
 */
export const nameKey = (title: string): string =>
  spelling(
    title
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );

/** One writing for all ways to write a number, as far as it can be read. */
export const numberKey = (number: string): string => readDocumentNumber(number).canonical ?? number;

interface Names {
  readonly title: string;
  readonly aliases: readonly Pick<MovementAlias, 'text'>[];
}

/** The keys of its title and of its aliases. */
export const namesOf = ({ title, aliases }: Names): string[] =>
  [title, ...aliases.map(({ text }) => text)].map(nameKey);

/** What a registered movement is known by. */
export function named(
  id: string,
  content: Names & Pick<MovementContent, 'issuerId' | 'planNumber' | 'planIssuedOn' | 'period'>,
): NamedMovement {
  const { issuerId, planNumber, planIssuedOn, period } = content;
  const number = planNumber === null ? null : numberKey(planNumber);
  return { id, issuerId, names: namesOf(content), planNumber: number, planIssuedOn, period };
}

/** Is there a day that both may have? An end that is unknown may be any day. */
export const mayOverlap = (one: MovementPeriod, other: MovementPeriod): boolean =>
  begins(one, other) && begins(other, one);

const begins = ({ from }: MovementPeriod, { to }: MovementPeriod): boolean =>
  from === null || to === null || from <= to;
