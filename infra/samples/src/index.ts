export {
  documentFiles,
  readCitedDocuments,
  readDocument,
  readOrganizations,
  readPeople,
} from './read-samples.ts';
export type { SampleDocument } from './sample-document.ts';
