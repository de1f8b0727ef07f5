/** A series of conferences: ordinals are counted within it, for one host. */
export interface ConferenceSeries {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  /** The document that names this form. */
  readonly basis: string;
  /** `assumed`: not read in its source. */
  readonly status: 'confirmed' | 'assumed';
}
