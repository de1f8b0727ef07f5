import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KnownCampaign } from '../campaign.commands.ts';
import { decideCampaign } from '../campaign.decide.ts';
import { evolveCampaign } from '../campaign.evolve.ts';
import { citation, content, facts, signature } from '../campaign.samples.ts';
import type { CampaignState } from '../campaign.state.ts';

const ids = Array.from({ length: 5 }, (_, index) => `campaign.qb7fhufd.${index}`);
const someId = fc.constantFrom(...ids);
const days = ['2025-01-01', '2025-01-02', '2025-01-03'];
const act = fc.record({
  kind: fc.constantFrom('draft', 'issue', 'transcribe', 'transcribe'),
  id: someId,
  day: fc.constantFrom(...days),
  cites: fc.uniqueArray(someId, { maxLength: 2 }),
  parentId: fc.option(someId, { freq: 1 }),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** What the rules let happen, whoever tries to cite whom, in which order and with which days. */
function carriedOut(acts: readonly Act[]): Map<string, CampaignState> {
  const states = new Map<string, CampaignState>();
  for (const { kind, id, day, cites, parentId } of acts) {
    const citations = cites.map((documentId) => ({ ...citation('12/KH-UBND', null), documentId }));
    const known = facts({ campaigns: new Map([...states].map(([of, state]) => [of, knownOf(state)])) });
    const wanted = content({ citations, parentId });
    const paper = { documentNumber: null, issuedOn: day, issuedBetween: null, signature };
    const decision = decideCampaign(
      {
        draft: {
          type: 'DraftCampaign' as const,
          data: { id, content: wanted, facts: { ...known, today: '2025-01-01' } },
        },
        issue: {
          type: 'IssueCampaign' as const,
          data: { id, documentNumber: '12/KH-UBND', issuedOn: day, signature, facts: known },
        },
        transcribe: {
          type: 'TranscribeCampaign' as const,
          data: { id, ...paper, completeness: 'WHOLE' as const, content: wanted, facts: known },
        },
      }[kind as 'draft'],
      states.get(id),
    );
    if (Array.isArray(decision))
      for (const event of decision) states.set(id, evolveCampaign(states.get(id), event));
  }
  return states;
}

const knownOf = (state: CampaignState): KnownCampaign => ({
  id: state.id,
  isPublic: state.status !== 'DRAFT',
  documentNumber: null,
  issuedFrom: state.status === 'DRAFT' ? null : state.issuedOn,
});

const namedBy = ({ content: { citations, parentId } }: CampaignState): string[] =>
  [parentId, ...citations.map(({ documentId }) => documentId)].filter((id) => id !== null);

const dayOf = (state: CampaignState | undefined): string | null =>
  state === undefined || state.status === 'DRAFT' ? null : state.issuedOn;

function reachesItself(id: string, states: ReadonlyMap<string, CampaignState>): boolean {
  const open = [id];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const named of namedBy(states.get(next) as CampaignState)) {
      if (named === id) return true;
      if (!seen.has(named)) open.push(named);
      seen.add(named);
    }
  return false;
}

describe('who cites whom', () => {
  const sequences = fc.array(act, { minLength: 60, maxLength: 100 });

  it('never leads back to where it began, and never to a later day', () => {
    let edges = 0;
    fc.assert(
      fc.property(sequences, (acts) => {
        const states = carriedOut(acts);
        const links = [...states.values()].flatMap((state) =>
          namedBy(state).map((id) => ({ from: dayOf(state), to: dayOf(states.get(id)) })),
        );
        edges += links.length;
        expect([...states.keys()].filter((id) => reachesItself(id, states))).toEqual([]);
        expect(links.filter(({ from, to }) => to === null || (from !== null && to > from))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(edges).toBeGreaterThan(100);
  });
});
