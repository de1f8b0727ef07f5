import type { Clock } from '@thidua/domain-kit';
import { topicsOf } from '@thidua/event-contracts';
import type { Bus, Offsets } from '../bus/bus.ts';
import type { ProjectionConsumer } from '../consume/consumer.ts';
import { heardFrom, knownThrough } from '../consume/freshness.store.ts';
import type { PositionDocument } from '../consume/inbox-documents.ts';
import { inboxModels } from '../consume/inbox.store.ts';
import type { Projection } from '../consume/projection.ts';
import { outboxAge } from '../relay/outbox.store.ts';
import type { Relay } from '../relay/relay.ts';
import type { EventStore } from '../store/event-store.store.ts';

/** One line of `/readyz`. Times in ms, lag in messages. `needed` ones decide whether the process is ready. */
export interface RuntimeProbe {
  readonly name: string;
  readonly ok: boolean;
  readonly needed: boolean;
  readonly ageMs: number | null;
  readonly lag?: number;
  readonly parked?: number;
  readonly outboxAgeMs?: number;
  readonly detail?: string;
}

interface Probed {
  readonly store: EventStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly relay: Relay | null;
  readonly consumers: ReadonlyMap<string, ProjectionConsumer>;
  readonly projections: readonly Projection[];
}

/** Shorter than the gateway's patience with this report, or a silent engine would look like a silent service. */
const patienceMs = 700;
const staleAfterMs = 15_000;

/** Asks everything that this process leans on. Never throws: a dependency that does not answer is not ok. */
export async function probeRuntime(probed: Probed): Promise<readonly RuntimeProbe[]> {
  return Promise.all([
    line('mongodb', true, async () => ({ ageMs: Math.round(await probed.store.ping()) })),
    line('kafka', false, async () => {
      const from = performance.now();
      await probed.bus.endOf(topicsOf('organizations').events);
      return { ageMs: Math.round(performance.now() - from) };
    }),
    ...(probed.relay ? [outboxLine(probed, probed.relay)] : []),
    ...probed.projections.map((projection) => projectionLine(probed, projection)),
  ]);
}

const outboxLine = ({ store, clock }: Probed, relay: Relay) =>
  line('outbox', false, async () => {
    const outboxAgeMs = await outboxAge(store, clock.now());
    return { ok: relay.isHealthy(), ageMs: null, outboxAgeMs };
  });

const projectionLine = ({ store, bus, clock, consumers }: Probed, projection: Projection) =>
  line(`projection:${projection.name}`, false, async () => {
    const { events } = topicsOf(projection.source);
    const { positions, parked } = inboxModels(store);
    const own = { projection: projection.name, topic: events };
    const next = await positions.find(own).lean<PositionDocument[]>().exec();
    const waiting = await parked.countDocuments({
      _id: { $gte: `${projection.name}/`, $lt: `${projection.name}0` },
    });
    const heard = await heardFrom(store, projection);
    const ageOf = (through: Date | null) => through && Math.max(0, clock.now().getTime() - through.getTime());
    const ageMs = ageOf(knownThrough(heard));
    const silent = [...heard.keys()].filter((each) => !isFresh(ageOf(heard.get(each) ?? null)));
    const lag = await bus.endOf(events).then(
      (ends) => lagOf(ends, next),
      () => undefined,
    );
    const running = consumers.get(projection.name)?.isRunning() ?? true; // another process may hold the role
    return {
      ok: running && isFresh(ageMs),
      ageMs,
      parked: waiting,
      ...(lag !== undefined && { lag }),
      ...(silent.length > 0 && { detail: `not heard from: ${silent.join(', ')}` }),
    };
  });

const isFresh = (ageMs: number | null): boolean => ageMs !== null && ageMs < staleAfterMs;

function lagOf(ends: Offsets, positions: readonly PositionDocument[]): number {
  const next = new Map(positions.map((each) => [each.partition, BigInt(each.next)]));
  const behind = Object.entries(ends).map(([partition, end]) => end - (next.get(Number(partition)) ?? 0n));
  return Number(behind.reduce((sum, each) => sum + (each > 0n ? each : 0n), 0n));
}

async function line(
  name: string,
  needed: boolean,
  ask: () => Promise<Partial<RuntimeProbe> & { ageMs: number | null }>,
): Promise<RuntimeProbe> {
  const expired = AbortSignal.timeout(patienceMs);
  const late = new Promise<never>((_resolve, rejectWith) =>
    expired.addEventListener('abort', () => rejectWith(new Error('no answer')), { once: true }),
  );
  try {
    return { name, ok: true, needed, ...(await Promise.race([ask(), late])) };
  } catch {
    return { name, ok: false, needed, ageMs: null, detail: 'no answer' };
  }
}
