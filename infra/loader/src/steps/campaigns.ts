import {
  documentFiles,
  readCitedDocuments,
  readDocument,
  readOrganizations,
  type SampleDocument,
} from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { inTurn, type LoadItem, type LoadStep } from './load-step.ts';
import { words } from './words.ts';

const transcribeCampaign = `mutation ($input: TranscribeCampaignInput!) {
  transcribeCampaign(input: $input) { ${refusalFields} }
}`;

const purposes = { 'b/c': 'REPORT', 'c/đ': 'DIRECT', 't/h': 'CARRY_OUT' } as const;

const item = (what: string, id: string, input: object): LoadItem => ({
  what,
  as: 'archivist',
  mutation: transcribeCampaign,
  input: { idempotencyKey: `sample/${id}`, id, ...input },
});

/** The documents that we know from citations only: the parents of the five. */
export const citedDocuments = (): LoadStep => ({
  label: 'văn bản được viện dẫn / cited documents',
  waves: inTurn(
    readCitedDocuments().map((document) =>
      item(document.number, document.id, {
        documentNumber: document.number,
        issuedOn: document.issuedOn,
        completeness: 'CITED_ONLY',
        content: {
          documentType: document.type,
          title: document.title,
          issuerId: `organization.${document.issuerUnit}`,
          issuingOrgan: document.organ,
        },
      }),
    ),
  ),
});

/** The five real documents. */
export function documents(): LoadStep {
  const citedIds = new Map(readCitedDocuments().map(({ alias, id }) => [alias, id]));
  const organizationIds = new Map(readOrganizations().map(({ alias, id }) => [alias, id]));
  const idOf = (ids: ReadonlyMap<string, string>, alias: string): string => {
    const id = ids.get(alias);
    if (id === undefined) throw new Error(`the samples name “${alias}” and do not have it`);
    return id;
  };

  const input = (sample: SampleDocument): object => {
    const parent = sample.citations[sample.parentPlan.citation]?.document;
    return {
      documentNumber: sample.document.number,
      issuedOn: sample.document.issuedOn,
      issuedBetween: sample.document.issuedBetween && {
        from: sample.document.issuedBetween.from,
        to: sample.document.issuedBetween.to,
      },
      completeness: 'WHOLE',
      signer: {
        name: sample.signer.name,
        position: sample.signer.position,
        capacity: sample.signer.capacity === 'NONE' ? 'HEAD' : sample.signer.capacity,
        onBehalfOf: sample.signer.onBehalfOf,
      },
      content: {
        documentType: sample.document.type,
        title: sample.title.text,
        issuerId: `organization.${sample.issuer.unit}`,
        issuingOrgan: sample.issuer.organ,
        parentId: parent === undefined ? null : idOf(citedIds, parent),
        citations: sample.citations.map((each) => ({
          number: each.normalizedNumber ?? each.number,
          numberAsWritten: each.number,
          type: each.type,
          issuerName: each.issuer,
          issuedOn: each.issuedOn,
          subject: each.subject,
          place: each.place,
          documentId: each.document === undefined ? null : idOf(citedIds, each.document),
          source: words(each),
        })),
        unnumberedCitations: sample.unnumberedCitations.map((each) => ({
          type: each.type,
          issuerName: each.issuer,
          source: words(each),
        })),
        theme: sample.theme && words(sample.theme),
        motto: sample.motto && words(sample.motto),
        purposes: sample.purposes.map(words),
        requirements: sample.requirements.map(words),
        contents: sample.contentGroups.map(words),
        period: sample.period && {
          from: sample.period.from,
          to: sample.period.to,
          endsWith: sample.period.endsWith,
          source: words(sample.period),
        },
        linkedMovements: sample.linkedMovements.map((each) => ({
          title: each.title,
          list: each.list,
          award: each.award,
          period: each.period,
          planNumber: each.planNumber,
          planIssuedOn: each.planDate,
          source: words(each),
        })),
        indicators: sample.indicators.map((each) => ({
          name: each.name,
          target: each.target,
          source: words(each),
        })),
        scope: sample.scope && {
          collectives: words(sample.scope.collectives),
          individuals: words(sample.scope.individuals),
          enterprises: sample.scope.enterprises,
        },
        tasks: sample.tasks.map((each) => ({
          assigneeName: each.assignee,
          assigneeIds: each.organizations.map((alias) => idOf(organizationIds, alias)),
          kind: each.kind,
          due: each.dueOn,
          dueText: each.dueText,
          deliverable: each.deliverable,
          deliverTo: each.deliverTo,
          via: each.via,
          source: words(each),
        })),
        awardClauses: sample.awardClauses.map((each, index) => ({
          levelName: each.levelText,
          authorityName: each.authority,
          form: each.form,
          movementOrders: each.movements.map((movement) => movement + 1),
          quota: sample.quotas.find(({ clause }) => clause === index)?.text,
          source: words(each),
        })),
        recipients: sample.recipients.map((each) => ({
          name: each.text,
          purpose: each.archive ? 'FILE' : each.purpose && purposes[each.purpose],
          line: each.line,
        })),
      },
    };
  };

  return {
    label: 'năm văn bản thật / the five documents',
    waves: inTurn(
      documentFiles().map((file) => {
        const sample = readDocument(file);
        return item(file, sample.id, input(sample));
      }),
    ),
  };
}
