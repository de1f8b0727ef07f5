import type { PlanLink } from '@thidua/campaign-directory';
import type { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import type { DutyKind } from '../plan/plan-terms.ts';
import type { RegistrationQueries } from '../registration/registration.queries.ts';
import type { ReportQueries } from '../report/report.queries.ts';
import { type Act, type Acts, actsByOrganization } from './acts.ts';

/** Where is asked what was sent on a plan. */
export interface Sources {
  /** What descends from it. */
  documents(plan: string): Promise<readonly PlanLink[]>;
  readonly registrations: Pick<RegistrationQueries, 'onPlan' | 'progressOnPlan'>;
  readonly reports: Pick<ReportQueries, 'onPlan'>;
  readonly actsOfOthers: Pick<ActsOfOthers, 'onPlan'>;
  /** Whose acts are wanted; everybody's, where it is not told. Of the documents, `documents` sees to it. */
  readonly organizations?: readonly string[];
  /** Nothing is at home elsewhere: then nobody else can tell of anything. */
  ownsAll(): boolean;
}

/** All that units sent on a plan which can meet a kind of duty, at whichever home. */
export async function sentOnPlan(sources: Sources, kind: DutyKind, plan: string): Promise<Acts> {
  return actsByOrganization(await allSent(sources, kind, plan));
}

async function allSent(sources: Sources, kind: DutyKind, plan: string): Promise<readonly Act[]> {
  const { registrations, reports, actsOfOthers, organizations } = sources;
  const told = async (act: 'registration' | 'report') =>
    sources.ownsAll() ? [] : actsOfOthers.onPlan(act, plan, organizations);
  switch (kind) {
    case 'IMPLEMENTING_DOCUMENT':
      return (await sources.documents(plan)).map(({ id, issuerId: organization, day }) => ({
        ...{ id, organization, day },
      }));
    case 'REGISTRATION': {
      const [own, others] = await Promise.all([
        registrations.onPlan(plan, organizations),
        told('registration'),
      ]);
      return [...others, ...own];
    }
    case 'PROGRESS':
      return registrations.progressOnPlan(plan, organizations);
    case 'PRELIMINARY_REPORT':
    case 'PERIODIC_REPORT':
    case 'FINAL_REPORT': {
      const [own, others] = await Promise.all([reports.onPlan(plan, organizations), told('report')]);
      return [
        ...others.filter((report) => report.duty === kind),
        ...own.filter((report) => report.kind === kind),
      ];
    }
  }
}
