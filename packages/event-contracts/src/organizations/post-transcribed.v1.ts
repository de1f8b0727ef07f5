import { contract } from '../contract.ts';
import { postHolding, postHoldingSample } from './post-holding.ts';

/** A post was entered from a paper that shows who held it. */
export const postTranscribedV1 = contract('organizations', 'post-transcribed.v1', postHolding, {
  ...postHoldingSample,
  title: 'Chủ tịch Ủy ban nhân dân phường',
  kind: 'chu-tich',
  validTo: null,
});
