import type { Instance } from '../directory/home-directory.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** The references that one instance resolves. */
export interface HomeGroup {
  readonly instance: Instance;
  /** Epochs of the homes that are counted on. */
  readonly homes: Record<string, number>;
  /** Their places among all. */
  readonly indices: number[];
}

/** Groups references by the instance that is home to each, in the order in which homes first appear. */
export function groupByHome<Context extends Record<string, unknown>>(
  representations: readonly unknown[],
  exchange: Exchange<Context>,
): HomeGroup[] {
  const { entityKeys } = exchange.routing.metadata();
  const groups = new Map<string, HomeGroup>();
  representations.forEach((representation, index) => {
    const { unit, epoch, instance } = exchange.homeOf(idOf(representation, entityKeys));
    let group = groups.get(instance.id);
    if (!group) groups.set(instance.id, (group = { instance, homes: {}, indices: [] }));
    group.homes[unit] = epoch;
    group.indices.push(index);
  });
  return [...groups.values()];
}

/** The id that tells a reference's home; null for an entity that is not routed. */
export function idOf(representation: unknown, entityKeys: ReadonlyMap<string, readonly string[]>): unknown {
  const { __typename: type } = (representation ?? {}) as { __typename?: string };
  const path = entityKeys.get(type ?? '');
  if (!path) return null;
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined),
    representation,
  );
}
