import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { cataloguedMovement } from './catalogued-movement.ts';
import { sampleDocument } from './sample-document.ts';
import type { SampleDocument } from './sample-document.ts';
import { citedDocument, organization, person, post } from './surroundings.ts';

const folder = new URL('../', import.meta.url);

function read<T>(shape: z.ZodType<T>, file: string): T {
  return shape.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
}

/** The files of the documents, in the order of their seeds. */
export function documentFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.*\.yaml$/.test(file))
    .sort();
}

/** One document. Throws a ZodError when the file does not have the shape. */
export const readDocument = (file: string): SampleDocument => read(sampleDocument, file);

/** The day of a document, or the first on which it can have been written. */
export const firstDayOf = ({ document }: SampleDocument): string =>
  document.issuedOn ?? document.issuedBetween?.from ?? '';

/** The documents known only from citations. Throws as `readDocument` does. */
export const readCitedDocuments = () => read(z.array(citedDocument), 'cited-documents.yaml');

/** The movements that the lists of the documents name. Throws as `readDocument` does. */
export const readMovements = () => read(z.array(cataloguedMovement), 'movements.yaml');

/** The bodies below the units that the documents name. Throws as `readDocument` does. */
export const readOrganizations = () => read(z.array(organization), 'organizations.yaml');

/** The invented persons for local use. Throws as `readDocument` does. */
export const readPeople = () => read(z.array(person), 'people.yaml');

/** The posts that the documents show. Throws as `readDocument` does. */
export const readPosts = () => read(z.array(post), 'posts.yaml');
