export {
  documentFiles,
  readCitedDocuments,
  readDocument,
  readOrganizations,
  readPeople,
  readPosts,
} from './read-samples.ts';
export type { SampleDocument } from './sample-document.ts';
