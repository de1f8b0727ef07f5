import type { Copies } from '@thidua/event-kit';
import type { RequestHomes } from '../registry/request-homes.ts';

/**
 * Each home tells once a second how far it has told all. Ten such silences are neither a relay that tries again (3 s),
 * nor a group of consumers that divides its work anew after a restart, nor two clocks that differ a little: a list that
 * is whole must not say now and then that it is not. It is still less than a lease, so that the lists below a plan do
 * not go on calling themselves whole when the lists of all plans already name who is DOWN.
 */
const unheardAfterMs = 10_000;

/**
 * The jurisdictions whose news have not come for so long that something of theirs may be lacking in the copies, be it
 * that they cannot tell or that we cannot hear. Where all is at home here nobody is asked about.
 */
export async function unheardHomes(
  homes: Pick<RequestHomes, 'others'>,
  copies: Pick<Copies, 'silent'>,
): Promise<readonly string[]> {
  const others = homes.others();
  if (others.length === 0) return [];
  const silent = new Set(
    await copies.silent(
      others.map(({ id }) => id),
      unheardAfterMs,
    ),
  );
  return [...new Set(others.filter(({ id }) => silent.has(id)).map(({ jurisdiction }) => jurisdiction))];
}
