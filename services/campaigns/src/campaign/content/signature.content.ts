/** A signature; the name stands in the erasable `people` collection under `personId`. */
export interface Signature {
  readonly personId: string;
  readonly position: string;
  readonly capacity: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'HEAD';
  readonly onBehalfOf: string | null;
}
