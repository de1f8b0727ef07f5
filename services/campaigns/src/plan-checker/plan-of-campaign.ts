import type { CampaignState } from '../campaign/campaign.state.ts';
import type { PlanToCheck } from './plan.ts';
import { PlanText } from './plan-text.ts';

/** A stored plan as it is checked: by what was kept of its words. */
export function planOfCampaign(state: CampaignState): PlanToCheck {
  const { content } = state;
  const text = PlanText.ofContent(content);
  if (state.status === 'DRAFT') return { ...draft, content, text };
  const { documentNumber, issuedOn, signature } = state;
  return {
    ...{ content, text, documentNumber, issuedOn, isDraft: false },
    issuedBetween: state.status === 'ISSUED' ? null : state.issuedBetween,
    isSignedForOrgan: signature && signature.capacity === 'TM',
  };
}

/** What no draft has yet. */
export const draft = {
  ...{ isDraft: true, documentNumber: null, issuedOn: null, issuedBetween: null, isSignedForOrgan: null },
} as const;
