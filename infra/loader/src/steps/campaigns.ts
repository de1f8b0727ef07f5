import {
  documentFiles,
  firstDayOf,
  readCitedDocuments,
  readDocument,
  type SampleDocument,
} from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { contentOf } from './documents/content.ts';
import { type KnownIds, readKnownIds } from './known-ids.ts';
import { inTurn, type LoadItem, type LoadStep } from './load-step.ts';
import { unitId } from './organizations.ts';

const transcribeCampaign = `mutation ($input: TranscribeCampaignInput!) {
  transcribeCampaign(input: $input) { ${refusalFields} }
}`;

const item = (what: string, id: string, writtenOn: string, input: object): LoadItem => ({
  what,
  as: 'archivist',
  mutation: transcribeCampaign,
  input: { idempotencyKey: `sample/${id}`, id, ...input },
  writtenOn,
});

/** The documents that we know from citations only: the parents of the five. */
export const citedDocuments = (): LoadStep => ({
  label: 'văn bản được viện dẫn / cited documents',
  waves: inTurn(
    readCitedDocuments().map((document) =>
      item(document.number, document.id, document.issuedOn, {
        documentNumber: document.number,
        issuedOn: document.issuedOn,
        completeness: 'CITED_ONLY',
        content: {
          documentType: document.type,
          title: document.title,
          issuerId: unitId(document.issuerUnit),
          issuingOrgan: document.organ,
        },
      }),
    ),
  ),
});

/** The five real documents. */
export function documents(): LoadStep {
  const ids = readKnownIds();
  return {
    label: 'năm văn bản thật / the five documents',
    waves: inTurn(
      documentFiles().map((file) => {
        const sample = readDocument(file);
        return item(file, sample.id, firstDayOf(sample), inputOf(sample, ids));
      }),
    ),
  };
}

function inputOf(sample: SampleDocument, ids: KnownIds): object {
  const { document, signer } = sample;
  const { issuedBetween } = document;
  return {
    documentNumber: document.number,
    issuedOn: document.issuedOn,
    issuedBetween: issuedBetween && { from: issuedBetween.from, to: issuedBetween.to },
    completeness: 'WHOLE',
    signer: {
      name: signer.name,
      position: signer.position,
      capacity: signer.capacity === 'NONE' ? 'HEAD' : signer.capacity,
      onBehalfOf: signer.onBehalfOf,
    },
    content: contentOf(sample, ids),
  };
}
