import type { DocumentTypeRow } from './document-types.ts';
import type { NumberReading } from './read-document-number.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type DocumentNumberMapper = NumberReading;
export type DocumentNumberTypeMapper = DocumentTypeRow;
