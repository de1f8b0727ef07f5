import { readCitedDocuments, readOrganizations } from '@thidua/samples';

/** The ids of what the samples speak of by alias. Throws at an alias that they do not have. */
export interface KnownIds {
  readonly cited: (alias: string) => string;
  readonly organization: (alias: string) => string;
  readonly organizations: (aliases: readonly string[] | undefined) => string[];
}

/** Reads them from the samples. */
export function readKnownIds(): KnownIds {
  const cited = new Map(readCitedDocuments().map(({ alias, id }) => [alias, id]));
  const organizations = new Map(readOrganizations().map(({ alias, id }) => [alias, id]));
  const idIn = (ids: ReadonlyMap<string, string>) => (alias: string) => {
    const id = ids.get(alias);
    if (id === undefined) throw new Error(`the samples name “${alias}” and do not have it`);
    return id;
  };
  const organization = idIn(organizations);
  return { cited: idIn(cited), organization, organizations: (aliases = []) => aliases.map(organization) };
}

/** Null where there is nothing to look up. */
export const ifNamed = <Key>(key: Key | null | undefined, find: (key: Key) => string): string | null =>
  key === null || key === undefined ? null : find(key);
