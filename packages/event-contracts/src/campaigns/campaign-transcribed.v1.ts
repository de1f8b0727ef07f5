import { contract } from '../contract.ts';
import { campaignPublication, campaignPublicationSample } from './campaign-publication.ts';

/** An old paper was entered: issued, as our copy shows; its number or day may be unknown. */
export const campaignTranscribedV1 = contract('campaigns', 'campaign-transcribed.v1', campaignPublication, {
  ...campaignPublicationSample,
  documentNumber: null,
  issuedOn: null,
  issuedBetween: { from: '2024-11-29', to: '2025-06-30' },
});
