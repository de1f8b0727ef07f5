import { readFileSync } from 'node:fs';
import { lifeOf } from '@thidua/domain-kit';
import { documents } from '@thidua/loader';
import { transcribeCampaignInput } from '../../campaign/campaign.input.ts';
import { gatherPlanFacts } from '../gather-plan-facts.ts';
import type { PlanToCheck } from '../plan.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { PlanText } from '../plan-text.ts';
import type { UnitRecords } from '../unit-records.ts';

/** The five documents as the loader enters them, each with the copy that it was read from, by seed. */
export function seedPlans(): Map<string, PlanToCheck & { readonly copy: string }> {
  const items = documents().waves.flat(2);
  return new Map(
    items.map(({ what, input }) => {
      const seed = what.slice(0, 3);
      const copy = readFileSync(new URL(`seeds/${seed}.txt`, import.meta.url), 'utf8');
      const { content, documentNumber, issuedOn, issuedBetween, signer } =
        transcribeCampaignInput.parse(input);
      const isSignedForOrgan = signer ? signer.capacity === 'TM' : null;
      const paper = { documentNumber, issuedOn, issuedBetween, isSignedForOrgan, isDraft: false };
      return [seed, { ...paper, content, copy, text: PlanText.ofCopy(copy) }];
    }),
  );
}

/** What is known around a plan today, from the committed facts. */
export async function factsAround(plan: PlanToCheck, units: UnitRecords): Promise<PlanFacts> {
  const [issuer] = await units.byIds([plan.content.issuerId]);
  return gatherPlanFacts(plan, { units, today: '2026-11-21', issuerLife: lifeOf(issuer?.versions ?? []) });
}
