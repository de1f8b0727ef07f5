import type { PartAnswer } from '../exchange/part-answer.ts';

/**
 * From which of these root fields on the instance certainly executed nothing, as its answer proves; their number
 * where it proves nothing. A proof is a refusal of the whole request; the refusal of the first field alone where
 * that left no data, since what follows a failed field that may not be null is not executed; or refusals of the last
 * fields, each null.
 */
export function refusedFrom({ answer, refusedAt }: PartAnswer, keys: readonly string[]): number {
  const { data, errors = [] } = answer;
  if (!data) {
    const [first = null] = keys;
    const proven = refusedAt.has(null) || (refusedAt.has(first) && errors.length === 1);
    return proven ? 0 : keys.length;
  }
  const isRefused = (key: string) => refusedAt.has(key) && (data[key] ?? null) === null;
  return keys.findLastIndex((key) => !isRefused(key)) + 1;
}
