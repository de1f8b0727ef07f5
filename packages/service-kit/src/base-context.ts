import { type Ability, abilityOf, type Caller } from '@thidua/auth-kit';
import { Directory } from '@thidua/directory-kit';
import type { Clock } from '@thidua/domain-kit';
import type { Runtime, Writer } from '@thidua/event-kit';
import { allAtHome, type RequestHomes } from './registry/request-homes.ts';

/** What the resolvers of every service get; each service adds its own queries. */
export interface BaseContext {
  /** Null for a caller without a token. */
  readonly personId: string | null;
  readonly requestId: string;
  /** The caller's rights today, looked up once a request, when first asked for. */
  readonly ability: () => Promise<Ability>;
  readonly clock: Clock;
  readonly writer: Writer;
  readonly directory: Directory;
  /** Which units are at home here, as of this request. */
  readonly homes: RequestHomes;
}

export function createBaseContext(
  runtime: Pick<Runtime, 'store' | 'writer'>,
  clock: Clock,
  caller: Caller,
  requestId: string,
  homes: RequestHomes = allAtHome,
): BaseContext {
  const directory = new Directory(runtime.store, clock);
  let ability: Promise<Ability> | undefined;
  const lookUp = async () =>
    abilityOf(caller.personId === null ? [] : await directory.assignmentsOf(caller.personId), clock.today());
  return {
    personId: caller.personId,
    requestId,
    ability: () => (ability ??= lookUp()),
    clock,
    writer: runtime.writer,
    directory,
    homes,
  };
}
