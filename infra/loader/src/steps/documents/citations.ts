import type { SampleDocument } from '@thidua/samples';
import { ifNamed, type KnownIds } from '../known-ids.ts';
import { unitId } from '../organizations.ts';
import { words } from '../words.ts';

/** What a document cites, with a number and without, and where it cites it again. */
export function citationsOf(sample: SampleDocument, ids: KnownIds) {
  return {
    citations: sample.citations.map((each) => ({
      number: each.normalizedNumber ?? each.number,
      numberAsWritten: each.number,
      type: each.type,
      issuerName: each.issuer,
      issuerId: ifNamed(each.issuerUnit, unitId) ?? ifNamed(each.issuerOrganization, ids.organization),
      issuedOn: each.issuedOn,
      subject: each.subject,
      place: each.place,
      documentId: ifNamed(each.document, ids.cited),
      mentions: each.mentions?.map((mention) => ({
        numberAsWritten: mention.number,
        source: words(mention),
      })),
      source: words(each),
    })),
    unnumberedCitations: sample.unnumberedCitations.map((each) => ({
      type: each.type,
      issuerName: each.issuer,
      mentions: each.mentions?.map(words),
      source: words(each),
    })),
  };
}
