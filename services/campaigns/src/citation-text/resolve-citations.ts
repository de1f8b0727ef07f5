import type { LegalDay } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import { chooseDocument, type Kin, type KnownDocument } from './choose-document.ts';
import type { FoundCitation } from './found-citation.ts';

/** For each citation the document that it means, where that is certain; `issuerId` is who cites. */
export async function resolveCitations(
  context: Context,
  issuerId: string,
  citations: readonly FoundCitation[],
): Promise<(string | null)[]> {
  const [known, kin] = await Promise.all([knownDocuments(context, citations), kinOf(context, issuerId)]);
  return citations.map(({ reading, issuedOn, issuerName }) =>
    chooseDocument({ number: reading.canonical, issuedOn, issuerName }, known, kin),
  );
}

async function knownDocuments(
  { campaigns, knownCampaigns, homes, directory }: Context,
  citations: readonly FoundCitation[],
): Promise<KnownDocument[]> {
  const numbers = [...new Set(citations.flatMap(({ reading }) => reading.canonical ?? []))];
  const days = [...new Set(citations.flatMap(({ issuedOn }) => issuedOn ?? []))];
  const [own, told] = await Promise.all([
    campaigns.issuedAs(numbers, days),
    homes.ownsAll() ? [] : knownCampaigns.issuedAs(numbers, days),
  ]);
  const found = new Map<string, Omit<KnownDocument, 'issuerUnitName'>>();
  const add = (id: string, by: string, documentNumber: string | null, issuedOn: LegalDay | null) => {
    if (documentNumber !== null && issuedOn !== null)
      found.set(id, { id, issuerId: by, documentNumber, issuedOn });
  };
  for (const { id, issuer, documentNumber, issuedOn } of told) add(id, issuer.id, documentNumber, issuedOn);
  for (const state of own)
    if (state.status !== 'DRAFT') add(state.id, state.content.issuerId, state.documentNumber, state.issuedOn);
  const documents = await Promise.all(
    [...found.values()].map(async (document) => {
      const issuer = await directory.organizationOn(document.issuerId, document.issuedOn);
      return issuer && { ...document, issuerUnitName: issuer.name };
    }),
  );
  return documents.filter((document) => document !== null);
}

/** Who cites, and all above it: on its last day, if it has ended. */
async function kinOf({ directory, clock }: Context, issuerId: string): Promise<Kin[]> {
  const path = await directory.pathOf(issuerId, clock.today());
  const names = await Promise.all(
    path.map(async (id) => ({ id, name: (await directory.organization(id))?.versions.at(-1)?.name ?? '' })),
  );
  return names;
}
