import { reject, type Rejection } from '@thidua/domain-kit';
import type { CampaignFacts } from '../campaign.commands.ts';
import type { CampaignContent } from '../campaign.content.ts';

/** What the content points at must exist: its parent, the documents it cites, and its own movements. */
export function checkContent(content: CampaignContent, facts: CampaignFacts): Rejection | null {
  return (
    checkReferences(content, facts) ??
    checkMovementOrders(content) ??
    checkMovementYears(content) ??
    checkScopeOrders(content)
  );
}

function checkReferences(content: CampaignContent, facts: CampaignFacts): Rejection | null {
  const known = (id: string) => facts.campaigns.get(id)?.isPublic === true;
  if (content.parentId !== null && !known(content.parentId))
    return reject('PARENT_UNKNOWN', { path: ['content', 'parentId'], params: { id: content.parentId } });
  for (const [index, { documentId }] of content.citations.entries())
    if (documentId !== null && !known(documentId))
      return reject('CITED_DOCUMENT_UNKNOWN', {
        path: ['content', 'citations', String(index), 'documentId'],
        params: { id: documentId },
      });
  return null;
}

function checkMovementOrders(content: CampaignContent): Rejection | null {
  const count = content.linkedMovements.length;
  for (const [index, { movementOrders }] of content.awardClauses.entries()) {
    const wrong = movementOrders.find((order) => order < 1 || order > count);
    if (wrong !== undefined)
      return reject('MOVEMENT_ORDER_UNKNOWN', {
        path: ['content', 'awardClauses', String(index), 'movementOrders'],
        params: { order: String(wrong), count: String(count) },
      });
  }
  return null;
}

function checkMovementYears({ awardClauses }: CampaignContent): Rejection | null {
  for (const [index, { movementYears }] of awardClauses.entries())
    if (movementYears !== null && movementYears.to < movementYears.from)
      return reject('MOVEMENT_YEARS_BACKWARDS', {
        path: ['content', 'awardClauses', String(index), 'movementYears', 'to'],
        params: { from: String(movementYears.from), to: String(movementYears.to) },
      });
  return null;
}

function checkScopeOrders({ scope, duties }: CampaignContent): Rejection | null {
  const count = scope?.rules.length ?? 0;
  for (const [index, { scopeOrders }] of duties.entries()) {
    const wrong = scopeOrders.find((order) => order < 1 || order > count);
    if (wrong !== undefined)
      return reject('SCOPE_ORDER_UNKNOWN', {
        path: ['content', 'duties', String(index), 'scopeOrders'],
        params: { order: String(wrong), count: String(count) },
      });
  }
  return null;
}
