/** What others load with: operators enter the facts where nobody enters samples. */
export { Refused } from './graph/graph-client.ts';
export { loadFacts } from './load.ts';
export { citedDocuments, documents } from './steps/campaigns.ts';
export { movements } from './steps/movements.ts';
