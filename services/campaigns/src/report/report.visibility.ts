import type { BaseContext } from '@thidua/service-kit';
import DataLoader from 'dataloader';
import type { FindHolders } from '../acts-on-plans/find-holders.ts';
import { readableAmong } from '../acts-on-plans/readable-among.ts';
import type { ReportState } from './report.state.ts';

/**
 * That a unit reported, when and with what result is everybody's. What the report says is for those who may read drafts
 * at the unit, at a unit above it, or where the plan is held. All reports of a list are judged together, each once.
 */
export function createMayReadWords(
  caller: Pick<BaseContext, 'ability' | 'directory' | 'clock'>,
  findHolders: FindHolders,
): (report: ReportState) => Promise<boolean> {
  const judge = async (reports: readonly ReportState[]): Promise<boolean[]> => {
    if ((await caller.ability()).rules.length === 0) return reports.map(() => false);
    const contents = reports.map(({ content }) => content);
    const [holders, paths] = await Promise.all([
      findHolders([...new Set(contents.map(({ campaignId }) => campaignId))]),
      caller.directory.pathsOf(
        contents.map(({ organizationId }) => organizationId),
        caller.clock.today(),
      ),
    ]);
    const places = contents.map(({ campaignId, organizationId }) => [
      ...(paths.get(organizationId) ?? []),
      ...(holders.get(campaignId) ?? []),
    ]);
    const readable = new Set(await readableAmong(caller, 'Campaign', [...new Set(places.flat())]));
    return places.map((each) => each.some((id) => readable.has(id)));
  };
  const answers = new DataLoader(judge);
  return (report) => answers.load(report);
}
