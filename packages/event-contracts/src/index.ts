/** What the services tell each other. Private events never leave their service. */
export { awardDecidedV1 } from './awards/award-decided.v1.ts';
export { awardProposedV1 } from './awards/award-proposed.v1.ts';
export { campaignIssuedV1 } from './campaigns/campaign-issued.v1.ts';
export { campaignTranscribedV1 } from './campaigns/campaign-transcribed.v1.ts';
export { conferencePlannedV1 } from './conferences/conference-planned.v1.ts';
export { conferenceTranscribedV1 } from './conferences/conference-transcribed.v1.ts';
export { type Contract, type LogicalSubgraph, logicalSubgraphs } from './contract.ts';
export { contractTypeOf, type Envelope, envelope, wireType } from './envelope.ts';
export { organizationDissolvedV1 } from './organizations/organization-dissolved.v1.ts';
export { organizationEstablishedV1 } from './organizations/organization-established.v1.ts';
export { organizationReorganizedV1 } from './organizations/organization-reorganized.v1.ts';
export { organizationTranscribedV1 } from './organizations/organization-transcribed.v1.ts';
export { roleAssignedV1 } from './organizations/role-assigned.v1.ts';
export { roleEndedV1 } from './organizations/role-ended.v1.ts';
export { contractOf, contracts } from './registry.ts';
export { type Topics, topicsOf, type TopicSpec, topicSpecs } from './topics.ts';
