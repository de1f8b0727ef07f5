import { describe, expect, it } from '@jest/globals';
import { readUnitVersions } from '@thidua/facts';
import { readFileSync } from 'node:fs';
import {
  documentFiles,
  readCitedDocuments,
  readDocument,
  readOrganizations,
  readPeople,
} from './src/index.ts';

const rows = (file: string) =>
  readFileSync(new URL(`../facts/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);

const kinds = new Set(rows('kinds.csv').map((row) => row.split(',')[0]));
const lives = readUnitVersions();
const inForce = (unit: string, on: string) =>
  lives.get(unit)?.some(({ valid_from: from, valid_to: to }) => (from ?? '') <= on && on < (to ?? '9999')) ??
  false;

const documents = documentFiles().map(readDocument);
const cited = readCitedDocuments();
const organizations = readOrganizations();
const people = readPeople();
const aliases = new Set(organizations.map(({ alias }) => alias));

function valuesOf(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const found = keys.includes(key) ? [inner].flat().filter((item) => typeof item === 'string') : [];
    return [...found, ...valuesOf(inner, keys)];
  });
}

describe('samples and facts', () => {
  it('speaks of units that existed on the day', () => {
    const spoken = [
      ...documents.map(({ issuer }) => [issuer.unit, issuer.asOf]),
      ...cited.map(({ issuerUnit, issuedOn }) => [issuerUnit, issuedOn]),
      ...documents.flatMap(({ citations }) =>
        citations.map(({ issuerUnit, issuedOn }) => [issuerUnit, issuedOn]),
      ),
      ...people.flatMap(({ roles }) => roles.map(({ organization, validFrom }) => [organization, validFrom])),
    ];
    const named = spoken.filter(([unit, day]) => typeof unit === 'string' && typeof day === 'string');
    expect(named.length).toBe(5 + 6 + 20 + 11);
    expect(named.filter(([unit, day]) => !inForce(unit ?? '', day ?? ''))).toEqual([]);
  });

  it('lists each movement with a unit in force when the document was issued', () => {
    const wrong = documents.flatMap(({ issuer, linkedMovements }) =>
      linkedMovements.filter(({ listUnit }) => !inForce(listUnit, issuer.asOf)),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every organization that a document names by alias', () => {
    const keys = [
      'organization',
      'organizations',
      'issuerOrganization',
      'viaOrganization',
      'deliverToOrganizations',
    ];
    const used = documents.flatMap((document) => valuesOf(document, [...keys, 'proposedByOrganization']));
    expect(used.length).toBeGreaterThan(70);
    expect(used.filter((alias) => !aliases.has(alias))).toEqual([]);
  });

  it('gives every organization a known kind, a unit it fits into and a known parent', () => {
    const wrong = organizations.filter(
      ({ id, kind, parent, standingBody, unit, validFrom, validTo }) =>
        !kinds.has(kind) ||
        !id.startsWith(`organization.${unit}.`) ||
        !(parent === null || aliases.has(parent)) ||
        !(standingBody === undefined || aliases.has(standingBody)) ||
        !inForce(unit, validFrom ?? '2025-06-30') ||
        inForce(unit, '2025-07-01') !== (validTo === null),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every document the birth unit of its issuer in its id, and no id twice', () => {
    const ids = [...documents, ...cited, ...organizations, ...people].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(documents.filter(({ id, issuer }) => !id.startsWith(`campaign.${issuer.unit}.`))).toEqual([]);
    expect(cited.filter(({ id, issuerUnit }) => !id.startsWith(`campaign.${issuerUnit}.`))).toEqual([]);
  });

  it('cites back and forth alike', () => {
    const forth = documents.flatMap(({ seed, citations }) =>
      citations.flatMap(({ document, line, number, issuedOn }, index) =>
        document === undefined ? [] : [`${document} ${seed} ${index} ${line} ${number} ${issuedOn}`],
      ),
    );
    const back = cited.flatMap(({ alias, citedBy, number, issuedOn }) =>
      citedBy.map(({ seed, citation, line }) => `${alias} ${seed} ${citation} ${line} ${number} ${issuedOn}`),
    );
    expect(back.sort()).toEqual(forth.sort());
  });

  it('has a parent plan that is one of the cited documents', () => {
    const parents = documents.map(({ citations, parentPlan }) => [
      citations[parentPlan.citation]?.number === parentPlan.number,
      citations[parentPlan.citation]?.document,
    ]);
    expect(parents).toEqual([
      [true, 'qn-kh-281'],
      [true, 'hp-ct-11'],
      [true, 'qn-kh-169'],
      [true, 'hp-kh-190'],
      [true, 'hp-kh-252'],
    ]);
  });

  it('ties an award clause only to movements for which the document gives an award', () => {
    const tied = documents.flatMap(({ awardClauses, linkedMovements }) =>
      awardClauses.flatMap(({ movements }) => movements.map((index) => linkedMovements[index]?.award)),
    );
    expect(tied).toEqual(Array.from({ length: 20 }, () => true));
  });
});
