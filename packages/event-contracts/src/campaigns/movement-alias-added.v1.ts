import { z } from 'zod';
import { contract, entityId } from '../contract.ts';

/** Papers name a movement by another wording, too. */
export const movementAliasAddedV1 = contract(
  'campaigns',
  'movement-alias-added.v1',
  z.object({ id: entityId, alias: z.string() }),
  {
    id: 'movement.iycii4on.01970000-0000-7000-8000-000000000006',
    alias: 'Cả nước chung tay “Xóa nhà tạm, nhà dột nát”',
  },
);
