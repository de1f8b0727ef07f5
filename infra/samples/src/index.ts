export type { CataloguedMovement } from './catalogued-movement.ts';
export {
  documentFiles,
  firstDayOf,
  readCitedDocuments,
  readDocument,
  readMovements,
  readOrganizations,
  readPeople,
  readPosts,
} from './read-samples.ts';
export type { SampleDocument } from './sample-document.ts';
