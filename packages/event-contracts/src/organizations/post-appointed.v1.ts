import { contract } from '../contract.ts';
import { postHolding, postHoldingSample } from './post-holding.ts';

/** A person was appointed to a post through this system. */
export const postAppointedV1 = contract('organizations', 'post-appointed.v1', postHolding, postHoldingSample);
