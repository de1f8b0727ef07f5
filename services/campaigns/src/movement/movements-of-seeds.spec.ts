import { describe, expect, it } from '@jest/globals';
import { type LegalDay, nearestDay, versionOn } from '@thidua/domain-kit';
import { documents, movements } from '@thidua/loader';
import { readMovements } from '@thidua/samples';
import { transcribeCampaignInput } from '../campaign/campaign.input.ts';
import { unitRecordsOfFacts } from '../plan-checker/testing/facts-records.ts';
import type { UnitTree } from './launchers.ts';
import { catalogueMovementInput } from './movement.input.ts';
import { named } from './named-movement.ts';
import { type PaperMention, resolveMentions } from './resolve-mentions.ts';

const records = unitRecordsOfFacts();
const versionsOf = async (id: string) => (await records.byIds([id]))[0]?.versions ?? [];
const pathOf = async (id: string, day: LegalDay) => {
  const path = [id];
  const on = nearestDay(await versionsOf(id), day);
  for (let at: string | null | undefined = id; at;) {
    at = versionOn(await versionsOf(at), on)?.parent;
    if (at) path.push(at);
  }
  return path;
};
const mapOf = async <Value>(ids: readonly string[], valueOf: (id: string) => Promise<Value>) =>
  new Map(await Promise.all(ids.map(async (id) => [id, await valueOf(id)] as const)));
const tree: UnitTree = {
  pathsOf: (ids, day) => mapOf(ids, (id) => pathOf(id, day)),
  versionsOf: (ids) => mapOf(ids, versionsOf),
};

/** The papers and the catalogue, both as the loader enters them. */
const papers = new Map(
  documents()
    .waves.flat(2)
    .map(({ what, input }) => [what.slice(0, 3), transcribeCampaignInput.parse(input)]),
);
const catalogue = movements()
  .waves.flat(2)
  .map(({ input }) => catalogueMovementInput.parse(input))
  .map(({ id, ...content }) => named(id ?? '', content));
const aliases = new Map(readMovements().map(({ alias, id }) => [id, alias]));

async function meantIn(seed: string, known = catalogue): Promise<(string | null)[]> {
  const paper = papers.get(seed);
  if (!paper) throw new Error(`no seed ${seed}`);
  const { issuerId, linkedMovements } = paper.content;
  const on = paper.issuedOn ?? paper.issuedBetween?.from ?? '';
  const mentions = linkedMovements.map((each): PaperMention => ({ ...each, issuerId, on }));
  const found = await resolveMentions({ tree, lineage: records }, mentions, () => Promise.resolve(known));
  return found.map((id) => (id === null ? null : (aliases.get(id) ?? id)));
}

describe('the movements that the five documents name in lists', () => {
  // Counted by reading: 000.4, 000.18, 000.19; 001.5; 002.6; 003.13; 004.12.
  it.each([
    ['000', 18],
    ['001', 13],
    ['002', 15],
    ['003', 8],
    ['004', 8],
  ])('of %s all %d mentions lead to the movement that a reader found', async (seed, count) => {
    const read = readMovements().flatMap(({ alias, named: mentions }) =>
      mentions.filter((each) => each.seed === seed).map(({ mention }) => [mention, alias] as const),
    );
    const expected = read.toSorted(([one], [other]) => one - other);
    expect(expected.map(([mention]) => mention)).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(await meantIn(seed)).toEqual(expected.map(([, alias]) => alias));
  });

  it('of 003 seven by the number of their plan, the fourth of the centre by its words alone', async () => {
    const numbers = papers
      .get('003')
      ?.content.linkedMovements.map(({ planNumber }) => planNumber?.slice(0, 3));
    // “Kế hoạch số 164/KH-UBND ngày 05/7/2022 của Uỷ ban nhân dân thành phố” …
    expect(numbers).toEqual(['164', '166', '200', undefined, '298', '231', '249', '175']);
    expect((await meantIn('003'))[3]).toBe('vn-xoa-nha-tam');
  });

  it('go on below the new Hải Phòng, which took the former one over whole', async () => {
    const mention = papers.get('003')?.content.linkedMovements[0];
    if (!mention) throw new Error('no mention');
    const paper = async (on: string) => {
      const of = { ...mention, issuerId: 'organization.umw7knfm', on };
      const [id] = await resolveMentions({ tree, lineage: records }, [of], () => Promise.resolve(catalogue));
      return catalogue.find((each) => each.id === id)?.issuerId ?? null;
    };
    expect(mention.planNumber).toBe('164/KH-UBND');
    expect(await paper('2025-09-09')).toBe('organization.t4dyhl6t');
  });

  it('are entered as of their plan, or of the first paper that names them', () => {
    const entered = new Map(
      movements()
        .waves.flat(2)
        .map(({ what, writtenOn }) => [what, writtenOn]),
    );
    expect(entered.get('Tăng thu ngân sách địa phương')).toBe('2019-09-17');
    expect(entered.get('Chuyển đổi số toàn diện')).toBe('2024-11-29');
    expect(entered.get('Bình dân học vụ số')).toBe('2025-09-09');
    // 000, 001 and 002 name it, too; the plan of An Lão is the first.
    expect(entered.get('Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025')).toBe('2024-08-16');
  });

  it('lead nowhere without the aliases where the wording differs', async () => {
    const titlesAlone = catalogue.map((movement) => ({ ...movement, names: movement.names.slice(0, 1) }));
    const lost = await Promise.all(
      [...papers.keys()].map(async (seed) =>
        (await meantIn(seed, titlesAlone)).flatMap((id, mention) =>
          id === null ? [`${seed} ${mention}`] : [],
        ),
      ),
    );
    const worded = readMovements().flatMap(({ aliases: others }) =>
      others.map(({ found }) => `${found.seed} ${found.mention}`),
    );
    expect(lost.flat().toSorted()).toEqual(worded.toSorted());
  });
});
