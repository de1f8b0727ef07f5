import { awardDecidedV1 } from './awards/award-decided.v1.ts';
import { awardProposedV1 } from './awards/award-proposed.v1.ts';
import { campaignClosedV1 } from './campaigns/campaign-closed.v1.ts';
import { campaignIssuedV1 } from './campaigns/campaign-issued.v1.ts';
import { campaignLaunchedV1 } from './campaigns/campaign-launched.v1.ts';
import { campaignTranscribedV1 } from './campaigns/campaign-transcribed.v1.ts';
import { difficultyAnsweredV1 } from './campaigns/difficulty-answered.v1.ts';
import { difficultyRaisedV1 } from './campaigns/difficulty-raised.v1.ts';
import { inspectionRecordedV1 } from './campaigns/inspection-recorded.v1.ts';
import { campaignTransferredV1 } from './campaigns/campaign-transferred.v1.ts';
import { exemplarNominatedV1 } from './campaigns/exemplar-nominated.v1.ts';
import { exemplarWithdrawnV1 } from './campaigns/exemplar-withdrawn.v1.ts';
import { unitsRemindedV1 } from './campaigns/units-reminded.v1.ts';
import { registeredForCampaignV1 } from './campaigns/registered-for-campaign.v1.ts';
import { reportSubmittedV1 } from './campaigns/report-submitted.v1.ts';
import { movementAliasAddedV1 } from './campaigns/movement-alias-added.v1.ts';
import { movementCataloguedV1 } from './campaigns/movement-catalogued.v1.ts';
import { conferencePlannedV1 } from './conferences/conference-planned.v1.ts';
import { conferenceTranscribedV1 } from './conferences/conference-transcribed.v1.ts';
import type { Contract } from './contract.ts';
import { organizationDissolvedV1 } from './organizations/organization-dissolved.v1.ts';
import { organizationEstablishedV1 } from './organizations/organization-established.v1.ts';
import { organizationReorganizedV1 } from './organizations/organization-reorganized.v1.ts';
import { organizationTranscribedV1 } from './organizations/organization-transcribed.v1.ts';
import { postAppointedV1 } from './organizations/post-appointed.v1.ts';
import { postLeftV1 } from './organizations/post-left.v1.ts';
import { postTranscribedV1 } from './organizations/post-transcribed.v1.ts';
import { roleAssignedV1 } from './organizations/role-assigned.v1.ts';
import { roleEndedV1 } from './organizations/role-ended.v1.ts';

/** Every public event type. A type that is not here is a dead letter to a consumer of this release. */
export const contracts: readonly Contract[] = [
  organizationTranscribedV1,
  organizationEstablishedV1,
  organizationDissolvedV1,
  organizationReorganizedV1,
  roleAssignedV1,
  roleEndedV1,
  postAppointedV1,
  postTranscribedV1,
  postLeftV1,
  campaignIssuedV1,
  campaignTranscribedV1,
  campaignLaunchedV1,
  campaignTransferredV1,
  campaignClosedV1,
  registeredForCampaignV1,
  reportSubmittedV1,
  unitsRemindedV1,
  exemplarNominatedV1,
  exemplarWithdrawnV1,
  movementCataloguedV1,
  movementAliasAddedV1,
  inspectionRecordedV1,
  difficultyRaisedV1,
  difficultyAnsweredV1,
  awardProposedV1,
  awardDecidedV1,
  conferenceTranscribedV1,
  conferencePlannedV1,
];

const byType = new Map(contracts.map((each) => [each.type, each]));

/** The contract of a type such as `campaign-issued.v1`. */
export const contractOf = (type: string): Contract | undefined => byType.get(type);
