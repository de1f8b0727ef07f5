import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentFiles, readDocument } from '@thidua/samples';
import { eventually } from '@thidua/test-kit';
import { root } from '../conformance/repository.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

interface Expected {
  readonly seed: string;
  readonly rule: string;
  readonly severity: string;
  readonly words: string | null;
}

const file = join(root, 'services/campaigns/src/plan-checker/expected-findings.json');
const { findings: expected } = JSON.parse(readFileSync(file, 'utf8')) as { findings: readonly Expected[] };
const asOne = ({ rule, severity, words }: Omit<Expected, 'seed'>): string => `${rule} ${severity} ${words}`;

const question = `query ($id: ID!) { campaign(id: $id) { findings { rule severity place words } } }`;

describe('the plan checker of the loaded system', () => {
  let system: System;

  beforeAll(async () => void (system = await startSystem()), 180_000);
  afterAll(() => system?.discard(), 30_000);

  const findingsOf = async (id: string): Promise<(Expected & { readonly place: string })[]> => {
    const { data, errors } = await system.graph(question, { id });
    expect(errors).toEqual([]);
    return data.campaign.findings;
  };

  // Whose name stands in a paper it knows by the units that Kafka told: it may have to wait for them.
  it.each(documentFiles().map((name) => ({ name, sample: readDocument(name) })))(
    'finds in $name what a reader found, and nothing else',
    async ({ sample: { id, seed } }) => {
      const wanted = expected.filter((each) => each.seed === seed).map(asOne);
      await eventually(async () => (await findingsOf(id)).length >= wanted.length);
      expect((await findingsOf(id)).map(asOne).toSorted()).toEqual(wanted.toSorted());
    },
    60_000,
  );

  it('names the lines of the paragraph, headings too', async () => {
    const inCamGiang = await findingsOf(readDocument('004-ke-hoach-cam-giang.yaml').id);
    expect(inCamGiang.filter(({ rule }) => rule === 'UNIT_NOT_KIN')).toMatchObject([
      { place: 'Dòng 268–270', words: 'xã Nguyên Giáp' },
    ]);
  }, 30_000);
});
