/** What is asked of a unit to write it down. */
export const unitFields = `fragment unit on Organization {
  id asOf code name validTo lastDay level parent { name level parent { name level } }
}`;

/** What is asked of an edge to write it down. Needs `unitFields` too. */
export const edgeFields = `fragment edge on LineageEdge {
  share effectiveOn effectiveBefore legalBasis subAreas organization { ...unit }
}`;

/** A unit as the graph shows it. */
export interface ShownUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: Omit<ShownUnit, 'code'> | null;
}

/** `code name, district, province`. */
export function written({ code, ...unit }: ShownUnit): string {
  const names = [];
  for (let at: ShownUnit['parent'] = unit; at && at.level !== 'CENTRAL'; at = at.parent) names.push(at.name);
  return `${code} ${names.join(', ')}`;
}

/** The share before the unit at the other end. */
export const writtenEdge = (edge: { readonly share: string; readonly organization: ShownUnit }): string =>
  `${edge.share} ${written(edge.organization)}`;

/** The code of a unit that is written so. */
export const codeOf = (line: string): string => line.split(' ', 1)[0] ?? '';
