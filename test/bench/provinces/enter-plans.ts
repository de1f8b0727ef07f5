import { newEntityId } from '@thidua/event-kit';
import { nationalDefault } from '@thidua/instances';
import { eventually } from '@thidua/test-kit';
import type { Graph } from '../../system/graph-client.ts';
import { transcribePlan } from '../../system/plans.ts';
import { seededRandom } from '../../system/seeded-random.ts';
import type { Province } from './provinces-of-2025.ts';
import type { Surroundings } from './surroundings.ts';
import { tellThePlans } from './tell-the-plans.ts';

/** As many of a province itself that a page of them is full, and some of its communes. */
const [ofProvince, ofCommunes] = [20, 2];
const writers = 4;

/** What a list shows of a plan. */
export interface ListedPlan {
  readonly id: string;
  readonly title: string;
  readonly issuedOn: string;
}

/** A plan, and the province that it is at home in. */
export interface EnteredPlan extends ListedPlan {
  readonly province: Province;
}

export interface EnteredPlans {
  readonly plans: readonly EnteredPlan[];
  readonly directive: ListedPlan;
  /** What the directive cites: a plan of each province. */
  readonly cited: readonly EnteredPlan[];
}

/** Enters them through the graph, as the archivist does: each is written at its home. */
export async function enterPlans(
  surroundings: Surroundings,
  graph: Graph,
  provinces: readonly Province[],
  tell: (text: string) => void,
): Promise<EnteredPlans> {
  const random = seededRandom(34);
  const wanted = provinces.flatMap((province) => {
    const issuers = [
      ...Array<string>(ofProvince).fill(province.unit),
      ...province.communes.slice(0, ofCommunes),
    ];
    return issuers.map((unit, index) => planOf(province, unit, index, random));
  });
  const waiting = wanted.entries();
  const writer = async () => {
    for (const [index, { plan, input }] of waiting) {
      await enter(graph, plan.id, input);
      if (index % 20 === 0) tell(`plans: ${index} of ${wanted.length}`);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  const plans = wanted.map(({ plan }) => plan);
  const cited = provinces.flatMap(({ unit }) => plans.find(({ province }) => province.unit === unit) ?? []);
  tell('the nation’s directive');
  const directive = await tellThePlans(surroundings, provinces, () => enterDirective(graph, cited));
  return { plans, directive, cited };
}

/** Tries again: while all start at once some are slow, and what the directive cites is told to its home later. */
async function enter(graph: Graph, id: string, input: object): Promise<void> {
  const paper = { id, idempotencyKey: id, completeness: 'WHOLE', ...input };
  let refused: unknown;
  const isEntered = async () => {
    const outcome = await transcribePlan(graph, paper).catch((error: unknown) => String(error));
    refused = outcome;
    return typeof outcome === 'object' && outcome.__typename === 'TranscribeCampaignSuccess';
  };
  await eventually(isEntered, 120_000).catch((cause: unknown) => {
    throw new Error(JSON.stringify(refused), { cause });
  });
}

const words = (text: string) => ({ text });

function planOf(province: Province, unit: string, index: number, random: () => number) {
  const day = new Date(Date.UTC(2025, 6, 1 + Math.floor(random() * 480)));
  const plan: EnteredPlan = {
    ...{ id: newEntityId('campaign', unit), issuedOn: day.toISOString().slice(0, 10), province },
    title: `Phát động phong trào thi đua đợt ${index + 1} chào mừng Đại hội Đảng các cấp, ${province.name}`,
  };
  const content = {
    ...{ documentType: 'PLAN', title: plan.title, issuerId: `organization.${unit}` },
    issuingOrgan: `Ủy ban nhân dân ${province.name}`,
    purposes: [1, 2, 3].map((n) => words(`Mục đích ${n}: nâng cao nhận thức, tạo khí thế thi đua sôi nổi.`)),
    contents: [1, 2, 3, 4].map((n) => words(`Nội dung ${n}: hoàn thành các chỉ tiêu kinh tế - xã hội.`)),
    tasks: [1, 2, 3, 4, 5, 6].map((n) => ({
      ...{ assigneeName: `Sở, ban, ngành ${n}`, kind: 'ORDER' },
      source: words(`Cơ quan ${n} xây dựng kế hoạch, tổ chức thực hiện và báo cáo kết quả.`),
    })),
  };
  return { plan, input: { issuedOn: plan.issuedOn, content } };
}

async function enterDirective(graph: Graph, cited: readonly EnteredPlan[]): Promise<ListedPlan> {
  const directive: ListedPlan = {
    ...{ id: newEntityId('campaign', nationalDefault.unit), issuedOn: '2026-11-01' },
    title: 'Chỉ thị về phong trào thi đua cả nước',
  };
  const { id, title, issuedOn } = directive;
  const content = {
    ...{ documentType: 'DIRECTIVE', title },
    ...{ issuerId: `organization.${nationalDefault.unit}`, issuingOrgan: 'Thủ tướng Chính phủ' },
    citations: cited.map(({ id: documentId, province }, index) => ({
      ...{ number: `${index + 1}/KH-UBND`, type: 'KH', place: 'PREAMBLE', documentId },
      source: words(`Kế hoạch số ${index + 1}/KH-UBND của ${province.name}`),
    })),
  };
  await enter(graph, id, { issuedOn, content });
  return directive;
}
