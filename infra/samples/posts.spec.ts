import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentFiles, readDocument, readOrganizations, readPosts } from './src/index.ts';

const documents = documentFiles().map(readDocument);
const posts = readPosts();

describe('the posts of the samples', () => {
  it('are those of the signers, on the day of the document, in its words', () => {
    const signed = documents.map(({ seed, issuer, signer }) => ({
      ...{ document: seed, unit: issuer.unit, validFrom: issuer.asOf },
      ...{ name: signer.name, title: signer.position },
    }));
    const held = posts.map(({ document, unit, validFrom, name, title }) => ({
      ...{ document, unit, validFrom, name, title },
    }));
    expect(held).toEqual(signed);
  });

  it('rest on the number of the plan that the document carries out, or on its own', () => {
    const numbers = documents.map(({ document, parentPlan }) => document.number ?? parentPlan.number);
    const unfounded = posts.filter(({ basis }, index) => !basis.includes(`số ${numbers[index]} ngày`));
    expect(unfounded).toEqual([]);
  });

  it('are of kinds that the facts know, and have ids of their unit', () => {
    const table = readFileSync(new URL('../facts/post-kinds.csv', import.meta.url), 'utf8');
    const kinds = new Set(table.split('\n').map((row) => row.split(',')[0]));
    const wrong = posts.filter(
      ({ id, person, unit, kind }) =>
        !kinds.has(kind) || !id.startsWith(`post.${unit}.`) || !person.startsWith(`person.${unit}.`),
    );
    expect(wrong).toEqual([]);
  });

  it('leave a council to the decision on its members, where a document cites it', () => {
    const decided = readOrganizations().filter(({ legalBasis }) => legalBasis !== undefined);
    expect(decided.map(({ alias, legalBasis }) => [alias, legalBasis])).toEqual([
      ['an-lao-hoi-dong-thi-dua-khen-thuong', 'Quyết định số 3116/QĐ-UBND'],
    ]);
  });
});
