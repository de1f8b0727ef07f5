import type { Merge } from './routing-metadata.ts';

/** Reads the arguments of a `@merge`. Throws an Error where they do not belong together. */
export function readMerge(coordinate: string, { op, by, sum, count }: Record<string, unknown>): Merge {
  switch (op) {
    case 'SUM':
    case 'MIN':
    case 'MAX':
    case 'KEY':
    case 'COMPLETENESS':
      return { op };
    case 'AVG':
      if (typeof sum === 'string' && typeof count === 'string') return { op, sum, count };
      throw new Error(`${coordinate}: @merge(op: "AVG") needs the fields sum and count`);
    case 'GROUP':
      if (Array.isArray(by) && by.length > 0) return { op, by: by.map(String) };
      throw new Error(`${coordinate}: @merge(op: "GROUP") needs the fields by`);
    default:
      throw new Error(`${coordinate}: @merge(op: ${JSON.stringify(op)}) is no way to merge`);
  }
}
