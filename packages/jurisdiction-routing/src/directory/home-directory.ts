/** A process that answers for one logical subgraph. */
export interface Instance {
  readonly id: string;
  /** The logical subgraph, by its name in the supergraph. */
  readonly logical: string;
  /** Where it takes GraphQL over HTTP. Never shown to a client. */
  readonly url: string;
  /** What people call the jurisdiction that it serves: it stands in errors where it is missing. */
  readonly jurisdiction: string;
  readonly schemaVersion: string;
  /** Instances of one hash serve one SDL. */
  readonly schemaHash: string;
  /** DOWN: known not to answer, so it is not asked, and named as missing. */
  readonly state: 'UP' | 'DRAINING' | 'DOWN';
}

/** The home of a unit: who answers for it, and since which hand-over. */
export interface Home {
  /** The directory's entry that decides: the unit itself or the nearest one above it. */
  readonly unit: string;
  readonly instance: Instance;
  /** Grows by a hand-over; an instance refuses a request that carries another one. */
  readonly epoch: number;
}

/**
 * Where units are at home, as the gateway knows it. All answers within one tick are of one version; a version
 * never goes back.
 */
export interface HomeDirectory {
  readonly version: number;
  /**
   * The home of a unit; of no unit (`null`), and of one that no entry covers: the default home. May throw if nothing
   * is known of the logical subgraph, as may `instancesOf`: clients then read HOME_UNKNOWN.
   */
  homeOf(logical: string, unit: string | null): Home;
  /** All that are home of something; `under`: of this unit or of something below it. Each once. */
  instancesOf(logical: string, under?: string): readonly Instance[];
  /** True once the version is reached, false after so many milliseconds. */
  waitFor(version: number, ms: number): Promise<boolean>;
}
