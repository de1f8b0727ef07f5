import { organizationReorganizedV1, organizationTranscribedV1, wireType } from '@thidua/event-contracts';

const idOf = (unit: string): string => `organization.${unit}`;

const version = (parent: string | null, validTo: string | null = null) => ({
  ...organizationTranscribedV1.sample.versions[0],
  ...{ validFrom: null, validTo, parent: parent === null ? null : idOf(parent) },
});

/** A unit as it was entered, on its way to Kafka. */
export const transcribed = (unit: string, parent: string | null) =>
  event(unit, 1, organizationTranscribedV1, { id: idOf(unit), aliases: [], versions: [version(parent)] });

/** A unit that an act has ended, and what came of it. */
export const reorganized = (unit: string, parent: string, day: string, successors: readonly string[]) => {
  const [edge] = organizationReorganizedV1.sample.predecessors;
  return event(unit, 2, organizationReorganizedV1, {
    ...organizationReorganizedV1.sample,
    ...{ id: idOf(unit), versions: [version(parent, day)], predecessors: [] },
    successors: successors.map((each) => ({ ...edge, organization: idOf(each), effectiveOn: day })),
  });
};

function event(unit: string, seq: number, contract: { readonly type: string }, data: object) {
  const subject = idOf(unit);
  const value = JSON.stringify({
    ...{ specversion: '1.0', id: `${subject}/${seq}`, source: '/organizations/default', subject, data },
    ...{ type: wireType(contract.type), time: new Date().toISOString(), datacontenttype: 'application/json' },
    ...{ unit, epoch: 1, seq, prevseq: seq === 1 ? null : seq - 1, effectiveon: null },
    ...{ correlationid: 'spec', causationid: null },
  });
  return { key: subject, value };
}
