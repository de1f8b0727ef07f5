import { contract } from '../contract.ts';
import { conferencePublication, conferencePublicationSample } from './conference-publication.ts';

/** A conference was entered from the paper that convened it. */
export const conferenceTranscribedV1 = contract(
  'conferences',
  'conference-transcribed.v1',
  conferencePublication,
  conferencePublicationSample,
);
