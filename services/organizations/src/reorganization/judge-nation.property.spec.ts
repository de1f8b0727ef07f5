import { beforeAll, describe, expect, it } from '@jest/globals';
import { readUnitVersions } from '@thidua/facts';
import type { OrganizationVersion } from '../organization/organization.state.ts';
import { idOfUnit, versionOfUnit } from '../units-of-facts.fixture.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import { flawsOf } from './flaws.fixture.ts';
import { judgeReorganization } from './judge-reorganization.ts';
import { enacted, reordered } from './judged.fixture.ts';
import { gathered, nationActs, nationAtFirst } from './nation-acts.fixture.ts';
import type { ReorganizationState } from './reorganization.state.ts';

interface Act {
  readonly batch: ReorganizationState;
  /** What the service would have gathered before it, and after it. */
  readonly before: ReorganizationFacts;
  readonly after: ReorganizationFacts;
}

describe('the acts of the whole nation', () => {
  const acts: Act[] = [];
  let nation = nationAtFirst;

  beforeAll(async () => {
    for (const batch of nationActs()) {
      const before = await gathered(nation, batch);
      const after = enacted(batch, before);
      acts.push({ batch, before, after });
      nation = { ...nation, organizations: new Map([...nation.organizations, ...after.organizations]) };
    }
  }, 60_000);

  it('make of each unit what the facts make of it', () => {
    const found = [...nation.organizations].map(([id, { versions }]) => ({
      id,
      versions: versions.map(withoutBasis),
    }));
    const expected = [...readUnitVersions()].map(([key, versions]) => ({
      id: idOfUnit(key),
      versions: versions.map(versionOfUnit),
    }));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(found.toSorted(byId)).toEqual(expected.toSorted(byId));
  });

  it('leave a nation without flaws', () => {
    expect(flawsOf(nation.organizations)).toEqual([]);
  });

  it('are the same in any order of their parts', () => {
    for (const { batch, before } of acts) {
      const { faults, effects } = judgeReorganization(reordered(batch, 1), before);
      expect(faults).toEqual([]);
      expect(effects).toEqual(judgeReorganization(batch, before).effects);
    }
  });

  it('change nothing when they are judged again', () => {
    for (const { batch, after } of acts) {
      const { faults, effects } = judgeReorganization(batch, after);
      expect(new Set(faults.flatMap(({ path }) => path?.[1] ?? []))).toHaveProperty(
        'size',
        batch.parts.length,
      );
      expect(effects).toEqual([]);
    }
  });

  it('are refused if one part of a unit that was parted is forgotten and one alone is left', () => {
    let tried = 0;
    for (const { batch, before } of acts) {
      const takers = Map.groupBy(
        batch.parts.flatMap(({ from }) => from ?? []).filter(({ share }) => share === 'PARTIAL'),
        ({ unit }) => unit,
      );
      for (const forgotten of [...takers.values()].flat()) {
        const parts = batch.parts.map((part) => ({
          ...part,
          from: part.from?.filter((source) => source !== forgotten) ?? null,
        }));
        const { faults } = judgeReorganization({ ...batch, parts }, before);
        const lone = faults.filter(({ code }) => code === 'LONE_PARTIAL').map(({ params }) => params?.['id']);
        expect(lone).toEqual(takers.get(forgotten.unit)?.length === 2 ? [forgotten.unit] : []);
        tried += 1;
      }
    }
    expect(tried).toBe(973);
  }, 60_000);
});

const withoutBasis = (version: OrganizationVersion): OrganizationVersion => ({ ...version, basis: null });
