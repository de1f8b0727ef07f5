import { faultsOf } from '@thidua/federation-kit';
import type { ReorganizationRehearsalResolvers } from '../../__generated__/resolvers-types.ts';
import { refuse } from '../carry-out.ts';
import { pageOfList } from '../list-page.ts';
import { totalsOf } from '../rehearsal/totals.ts';

export const ReorganizationRehearsal: ReorganizationRehearsalResolvers = {
  faults: ({ faults }) => faults.flatMap((fault) => faultsOf(refuse(fault))),
  totals: ({ units }) => totalsOf(units),
  units: ({ units }, args) => pageOfList(units, args, ({ id }) => id),
};
