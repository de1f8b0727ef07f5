import { contract } from '../contract.ts';
import { conferencePublication, conferencePublicationSample } from './conference-publication.ts';

/** A conference was planned here, by a plan that was issued through this system. */
export const conferencePlannedV1 = contract(
  'conferences',
  'conference-planned.v1',
  conferencePublication,
  conferencePublicationSample,
);
