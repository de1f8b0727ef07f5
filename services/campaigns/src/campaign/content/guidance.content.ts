import type { SourceWords } from './words.content.ts';

/** By what results are judged. */
export interface Criterion {
  readonly name: string;
  readonly source: SourceWords;
}

/** The words that matter in a sentence, in its order. */
export interface KeyPhrases {
  readonly phrases: readonly string[];
  readonly source: SourceWords;
}

/** Who answers for the movement: in words, and the organizations that are known to us. */
export interface Accountability {
  readonly who: readonly string[];
  readonly organizationIds: readonly string[];
  readonly source: SourceWords;
}

/** Works that get a plaque on named occasions. */
export interface PlaqueWorks {
  readonly occasions: readonly string[];
  readonly source: SourceWords;
}

/** Who is to be put forward for honours higher up, and at which meetings, from the base upwards. */
export interface HonourPath {
  readonly criteria: readonly string[];
  readonly meetings: readonly string[];
  readonly source: SourceWords;
}

/** How the movement is to be led and judged. */
export interface Guidance {
  readonly criteria: readonly Criterion[];
  readonly principles: readonly KeyPhrases[];
  readonly emphases: readonly KeyPhrases[];
  readonly accountability: readonly Accountability[];
  /** The stages through which an exemplar is brought, in their order. */
  readonly exemplarStages: KeyPhrases | null;
  readonly plaqueWorks: readonly PlaqueWorks[];
  readonly delegation: HonourPath | null;
}
