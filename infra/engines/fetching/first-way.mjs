// @ts-check
import { EngineMissing } from './engine-missing.mjs';

/**
 * One way to have an engine. `go` resolves to what was found, to `undefined` if this way leads nowhere here
 * (`absent` then says why), or throws.
 *
 * @template T
 * @typedef {{ name: string, absent: string, go: () => Promise<T | undefined> | T | undefined }} Way
 */

/**
 * Tries the ways in their order and returns what the first passable one gives, with its name as `from`.
 * Throws `EngineMissing`, which tells of every attempt, if none is passable.
 *
 * @template {object} T
 * @param {string} engine
 * @param {Way<T>[]} ways
 * @returns {Promise<T & { from: string }>}
 */
export async function firstWay(engine, ways) {
  const attempts = [];
  for (const way of ways) {
    try {
      const found = await way.go();
      if (found) return { ...found, from: way.name };
      attempts.push({ way: way.name, why: way.absent });
    } catch (error) {
      attempts.push({ way: way.name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  throw new EngineMissing(engine, attempts);
}
