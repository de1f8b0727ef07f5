import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** The post is no longer held by that person from `validTo` on. */
export const postLeftV1 = contract(
  'organizations',
  'post-left.v1',
  z.object({ id: entityId, validTo: legalDay }),
  { id: 'post.abcdefgh.01970000-0000-7000-8000-000000000007', validTo: '2026-03-01' },
);
