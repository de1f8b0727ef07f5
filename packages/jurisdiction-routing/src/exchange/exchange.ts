import type { GraphQLAnswer } from '../answer/graphql-answer.ts';
import { homeUnknown } from '../answer/routing-error.ts';
import type { CompiledOperation, OperationPart } from '../compile/compiled-operation.ts';
import { variablesOf } from '../compile/operation-part.ts';
import { type Variables, withDefaults } from '../compile/variables.ts';
import type { Home, Instance } from '../directory/home-directory.ts';
import type { Routing } from '../routing.ts';
import { type FittedPart, fitPart } from '../skew/fit-part.ts';
import { InstanceUnavailable } from '../transport/instance-unavailable.ts';
import type { GatewayFetch, InstanceRequest, RoutingExtension } from '../transport/transport.ts';
import { firstRefusal, ownerRefusal } from './owner-refusal.ts';
import { type PartAnswer, refusalError, skewError } from './part-answer.ts';
import { Patience } from './patience.ts';

const nowhere: ReadonlySet<never> = new Set();
/** By what is missing, and not by what an instance says of its schema: so that none decides what others are asked. */
const fittedParts = new WeakMap<OperationPart, WeakMap<ReadonlySet<string>, FittedPart>>();

/** One operation of the gateway, and all that is asked of instances for it. */
export class Exchange<Context extends Record<string, unknown>> {
  readonly routing: Routing<Context>;
  readonly fetch: GatewayFetch<Context>;
  readonly type: CompiledOperation['type'];
  /** As the gateway gave them. */
  readonly given: Variables;
  /** With the defaults that the operation declares. */
  readonly variables: Variables;

  constructor(
    routing: Routing<Context>,
    fetch: GatewayFetch<Context>,
    { type, defaults }: CompiledOperation,
  ) {
    this.routing = routing;
    this.fetch = fetch;
    this.type = type;
    this.given = fetch.request.variables ?? {};
    this.variables = withDefaults(this.given, defaults);
  }

  /** The home of an id, and of no id. Throws a GraphQLError (HOME_UNKNOWN) if the directory cannot tell. */
  homeOf(id: unknown): Home {
    const { directory, logical, unitOf } = this.routing;
    const unit = typeof id === 'string' ? unitOf(id) : null;
    return this.#known(() => directory.homeOf(logical, unit));
  }

  /** All instances, or those that are home to a unit and what lies below it. Throws as `homeOf` does. */
  instancesOf(under?: string): readonly Instance[] {
    const { directory, logical } = this.routing;
    return this.#known(() => directory.instancesOf(logical, under));
  }

  #known<Found>(look: () => Found): Found {
    try {
      return look();
    } catch (cause) {
      throw homeUnknown(this.routing.logical, cause);
    }
  }

  /**
   * Asks one of those that answer together. If it is behind, it alone is asked once more, since what others say at
   * this version stands; if it is so still, it counts as one that gives no answer.
   */
  async askTogether(
    instance: Instance,
    whole: OperationPart,
    routing: RoutingExtension,
  ): Promise<PartAnswer> {
    let part = await this.ask(instance, whole, routing);
    if (part.refusal?.code !== 'BEHIND') return part;
    const patience = new Patience(this.routing.directory, this.routing.patienceMs);
    if (await patience.outwait(part.refusal)) part = await this.ask(instance, whole, routing);
    if (part.refusal?.code !== 'BEHIND') return part;
    const unavailable = new InstanceUnavailable('BEHIND', `${instance.id} does not know ${routing.v} yet`, {
      mayHaveRun: false,
    });
    return { ...part, answer: { data: null }, unavailable, refusal: null, refusedAt: nowhere };
  }

  /** Whether it lacks anything of what the subgraph serves by agreement. */
  isOlder(instance: Instance): boolean {
    return (this.routing.contract?.missing(instance).size ?? 0) > 0;
  }

  /** Asks one instance for its share. Never throws: what went wrong stands in the answer. */
  async ask(
    instance: Instance,
    whole: OperationPart,
    routing: RoutingExtension,
    variables: Variables = this.given,
  ): Promise<PartAnswer> {
    const { part, removed } = this.#fit(whole, instance);
    const nothing = { instance, unavailable: null, refusal: null, refusedAt: nowhere, removed };
    if (removed.length > 0 && (part.keys.length === 0 || this.type === 'mutation')) {
      const errors = removed.map((each) => skewError(instance, each, each.path.slice(0, 1)));
      return this.type === 'mutation'
        ? { ...nothing, removed: [], answer: { data: null, errors } }
        : { ...nothing, answer: { data: {} } };
    }
    try {
      const answer = await this.#send(instance, part, routing, variables);
      return answer.errors ? this.#judge(answer, nothing) : { ...nothing, answer };
    } catch (cause) {
      if (!(cause instanceof InstanceUnavailable)) throw cause;
      this.routing.observe?.({ kind: 'unavailable', instance, cause });
      return { ...nothing, answer: { data: null }, unavailable: cause };
    }
  }

  #send(
    instance: Instance,
    part: OperationPart,
    routing: RoutingExtension,
    variables: Variables,
  ): Promise<GraphQLAnswer> {
    if (instance.state === 'DOWN') {
      throw new InstanceUnavailable('KNOWN_DOWN', `${instance.id} is down`, { mayHaveRun: false });
    }
    const { operationName, extensions } = this.fetch.request;
    const request: InstanceRequest = {
      query: part.text,
      variables: variablesOf(part, variables),
      ...(operationName !== undefined && { operationName }),
      extensions: extensions ? { ...extensions, routing } : { routing },
    };
    return this.routing.transport.send(instance, request, { type: this.type, fetch: this.fetch });
  }

  #judge(answer: GraphQLAnswer, rest: Omit<PartAnswer, 'answer'>): PartAnswer {
    const { instance } = rest;
    const refusal = firstRefusal(answer.errors);
    if (!refusal) return { ...rest, answer };
    this.routing.observe?.({ kind: 'refused', instance, refusal });
    const refusedAt = new Set<string | number | null>();
    const errors = answer.errors?.map((error) => {
      const refused = ownerRefusal(error);
      if (!refused) return error;
      const [root = null, ...deeper] = error.path ?? [];
      if (deeper.length === 0) refusedAt.add(root);
      return refusalError(instance, refused, error.path);
    });
    return { ...rest, answer: { ...answer, ...(errors && { errors }) }, refusal, refusedAt };
  }

  #fit(part: OperationPart, instance: Instance): FittedPart {
    const { contract } = this.routing;
    const missing = contract?.missing(instance);
    if (!contract || !missing || missing.size === 0) return { part, removed: [] };
    let fitted = fittedParts.get(part);
    if (!fitted) fittedParts.set(part, (fitted = new WeakMap()));
    let fit = fitted.get(missing);
    if (!fit) fitted.set(missing, (fit = fitPart(part, missing, contract)));
    return fit;
  }
}
