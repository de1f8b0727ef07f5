import { reject, type Rejection, validOn } from '@thidua/domain-kit';
import type { DecideAward } from '../award-proposal.commands.ts';
import type { Confirmation, GrantCompetence } from '../award-proposal.decision.ts';
import type { CompetenceRow } from '../law/award-law.ts';

/** The row by which the authority may give this form on this day; an assumed one only on a named person's word. */
export function findCompetence(
  form: string,
  { authorityId, decidedOn, facts }: DecideAward['data'],
  confirmation: Confirmation | null,
): GrantCompetence | Rejection {
  const ofAuthority = facts.competence.filter((row) => fits(row, facts.authority));
  const row = ofAuthority.find((each) => validOn(each, decidedOn));
  if (!row)
    return reject('NO_COMPETENCE', {
      path: ['authorityId'],
      params: { authority: authorityId, form, day: decidedOn, basis: basisOf(ofAuthority) },
    });
  const { legalBasis, status } = row;
  if (status === 'confirmed') return { legalBasis, status, confirmation: null };
  if (confirmation) return { legalBasis, status, confirmation };
  return reject('COMPETENCE_NEEDS_CONFIRMATION', {
    path: ['grant', 'confirmedBy'],
    params: { form, basis: legalBasis },
  });
}

const fits = (row: CompetenceRow, authority: DecideAward['data']['facts']['authority']): boolean =>
  authority !== null && row.level === authority.level && (row.kind === null || row.kind === authority.kind);

/** What the authority's competence rested on while it had one. */
const basisOf = (rows: readonly CompetenceRow[]): string => rows.at(-1)?.legalBasis ?? '—';
