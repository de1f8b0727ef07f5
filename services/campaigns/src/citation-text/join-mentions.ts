import { organSpelling } from '../document-number/organs.ts';
import type { Mention } from './found-citation.ts';

/**
 * One citation a document: mentions of the same number and day are of one document, as far as their issuers allow, and
 * a mention without a day is of the one document that has that number.
 */
export function joinMentions(words: string, mentions: readonly Mention[]): Mention[] {
  const all = withSharedIssuers(words, mentions);
  const groups = Map.groupBy(all, ({ reading }) => reading.canonical ?? reading.asWritten);
  return [...groups.values()].flatMap((group) => joined(group)).toSorted((a, b) => a.start - b.start);
}

/** Of one number. Those with a day come first: only when all days are known is it clear of what the others are. */
function joined(mentions: readonly Mention[]): Mention[] {
  const documents: Mention[] = [];
  const dated = mentions.filter(({ issuedOn }) => issuedOn !== null);
  for (const mention of [...dated, ...mentions.filter(({ issuedOn }) => issuedOn === null)]) {
    const possible = documents.filter((document) => mayBeSame(document, mention));
    const same = possible.find(({ issuedOn }) => issuedOn === mention.issuedOn) ?? possible[0];
    const isCertain = possible.length === 1 || same?.issuedOn === mention.issuedOn;
    if (same !== undefined && isCertain) documents[documents.indexOf(same)] = merged(same, mention);
    else documents.push(mention);
  }
  return documents;
}

/** `348-KH/TU ngày …, Kế hoạch số 400-KH/TU ngày … của X`: what is listed under one issuer is of that one. */
function withSharedIssuers(words: string, mentions: readonly Mention[]): Mention[] {
  const shared: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const next = shared.at(-1);
    const isListed =
      mention.issuerName === null &&
      next !== undefined &&
      mention.reading.organCode === next.reading.organCode &&
      /^\s?(?:,|và|, và)\s?$/.test(words.slice(mention.end, next.start));
    shared.push(isListed ? { ...mention, issuerName: next.issuerName } : mention);
  }
  return shared.toReversed();
}

function mayBeSame(one: Mention, other: Mention): boolean {
  const agree = <Value>(a: Value | null, b: Value | null) => a === null || b === null || a === b;
  return agree(one.issuedOn, other.issuedOn) && agree(spelling(one.issuerName), spelling(other.issuerName));
}

const spelling = (name: string | null): string | null =>
  name === null ? null : organSpelling(name).replace('ubnd', 'ủy ban nhân dân');

/** Stands where it is mentioned first, with what any of the two tells. */
function merged(one: Mention, other: Mention): Mention {
  const [first, later] = one.start < other.start ? [one, other] : [other, one];
  return {
    ...first,
    type: first.type ?? later.type,
    issuerName: first.issuerName ?? later.issuerName,
    issuedOn: first.issuedOn ?? later.issuedOn,
  };
}
