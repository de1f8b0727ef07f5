import { contract } from '../contract.ts';
import { campaignPublication, campaignPublicationSample } from './campaign-publication.ts';

/** A draft got its number and its day: the plan is in force. */
export const campaignIssuedV1 = contract(
  'campaigns',
  'campaign-issued.v1',
  campaignPublication,
  campaignPublicationSample,
);
