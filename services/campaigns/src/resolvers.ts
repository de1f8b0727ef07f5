import type { Resolvers } from './__generated__/resolvers-types.ts';
import { AwardClause } from './campaign/resolvers/AwardClause.ts';
import { Campaign } from './campaign/resolvers/Campaign.ts';
import { followUpOfCampaign } from './campaign/resolvers/follow-up.ts';
import { guidanceOfCampaign } from './campaign/resolvers/guidance.ts';
import { mentionedInCampaign } from './campaign/resolvers/mentioned.ts';
import { Citation } from './campaign/resolvers/Citation.ts';
import { closeCampaign } from './campaign/resolvers/Mutation/closeCampaign.ts';
import { draftCampaign } from './campaign/resolvers/Mutation/draftCampaign.ts';
import { issueCampaign } from './campaign/resolvers/Mutation/issueCampaign.ts';
import { launchCampaign } from './campaign/resolvers/Mutation/launchCampaign.ts';
import { transcribeCampaign } from './campaign/resolvers/Mutation/transcribeCampaign.ts';
import { campaign } from './campaign/resolvers/Query/campaign.ts';
import { campaigns } from './campaign/resolvers/Query/campaigns.ts';
import { CitationInText } from './citation-text/resolvers/CitationInText.ts';
import { citationsInText } from './citation-text/resolvers/Query/citationsInText.ts';
import { Cluster } from './cluster/resolvers/Cluster.ts';
import { concludeCluster } from './cluster/resolvers/Mutation/concludeCluster.ts';
import { formCluster } from './cluster/resolvers/Mutation/formCluster.ts';
import { scoreClusterMember } from './cluster/resolvers/Mutation/scoreClusterMember.ts';
import { signClusterAgreement } from './cluster/resolvers/Mutation/signClusterAgreement.ts';
import { cluster } from './cluster/resolvers/Query/cluster.ts';
import { clusters } from './cluster/resolvers/Query/clusters.ts';
import { coverageOfCampaign } from './coverage/resolvers/Campaign.ts';
import { Coverage } from './coverage/resolvers/Coverage.ts';
import { Obligation } from './coverage/resolvers/Obligation.ts';
import { obligations } from './coverage/resolvers/Query/obligations.ts';
import { remindersOfCampaign } from './coverage/reminder/resolvers/Campaign.ts';
import { remindMissing } from './coverage/reminder/resolvers/Mutation/remindMissing.ts';
import { reminder } from './coverage/reminder/resolvers/Query/reminder.ts';
import { Reminder } from './coverage/reminder/resolvers/Reminder.ts';
import { difficultiesOfCampaign } from './difficulty/resolvers/Campaign.ts';
import { Difficulty } from './difficulty/resolvers/Difficulty.ts';
import { answerDifficulty } from './difficulty/resolvers/Mutation/answerDifficulty.ts';
import { raiseDifficulty } from './difficulty/resolvers/Mutation/raiseDifficulty.ts';
import { difficulties } from './difficulty/resolvers/Query/difficulties.ts';
import { DocumentNumber } from './document-number/resolvers/DocumentNumber.ts';
import { DocumentNumberType } from './document-number/resolvers/DocumentNumberType.ts';
import { exemplarsOfCampaign } from './exemplar/resolvers/Campaign.ts';
import { Exemplar } from './exemplar/resolvers/Exemplar.ts';
import { ExemplarPerson } from './exemplar/resolvers/ExemplarPerson.ts';
import { advanceExemplar } from './exemplar/resolvers/Mutation/advanceExemplar.ts';
import { nominateExemplar } from './exemplar/resolvers/Mutation/nominateExemplar.ts';
import { withdrawExemplar } from './exemplar/resolvers/Mutation/withdrawExemplar.ts';
import { exemplar } from './exemplar/resolvers/Query/exemplar.ts';
import { exemplars } from './exemplar/resolvers/Query/exemplars.ts';
import { exemplarStatistics } from './exemplar/resolvers/Query/exemplarStatistics.ts';
import { LinkedMovement } from './movement/resolvers/LinkedMovement.ts';
import { Movement } from './movement/resolvers/Movement.ts';
import { addMovementAlias } from './movement/resolvers/Mutation/addMovementAlias.ts';
import { catalogueMovement } from './movement/resolvers/Mutation/catalogueMovement.ts';
import { movement } from './movement/resolvers/Query/movement.ts';
import { movements } from './movement/resolvers/Query/movements.ts';
import { inspectionsOfCampaign } from './inspection/resolvers/Campaign.ts';
import { Inspection } from './inspection/resolvers/Inspection.ts';
import { recordInspection } from './inspection/resolvers/Mutation/recordInspection.ts';
import { termsOfCampaign } from './plan/resolvers/Campaign.ts';
import { Duty } from './plan/resolvers/Duty.ts';
import { ScopeRule } from './plan/resolvers/ScopeRule.ts';
import { registrationsOfCampaign } from './registration/resolvers/Campaign.ts';
import { registerForCampaign } from './registration/resolvers/Mutation/registerForCampaign.ts';
import { reportProgress } from './registration/resolvers/Mutation/reportProgress.ts';
import { registration } from './registration/resolvers/Query/registration.ts';
import { ProgressEntry } from './registration/resolvers/ProgressEntry.ts';
import { Registration } from './registration/resolvers/Registration.ts';
import { RegistrationWork } from './registration/resolvers/RegistrationWork.ts';
import { reportsOfCampaign } from './report/resolvers/Campaign.ts';
import { assessReport } from './report/resolvers/Mutation/assessReport.ts';
import { submitReport } from './report/resolvers/Mutation/submitReport.ts';
import { campaignResults } from './report/resolvers/Query/campaignResults.ts';
import { report } from './report/resolvers/Query/report.ts';
import { Report } from './report/resolvers/Report.ts';
import { checkCampaignDraft } from './plan-checker/resolvers/Query/checkCampaignDraft.ts';
import { campaignStatistics } from './campaign-statistics/resolvers/Query/campaignStatistics.ts';
import { custodyOfCampaign } from './succession/resolvers/Campaign.ts';
import { transferCampaign } from './succession/resolvers/Mutation/transferCampaign.ts';
import { Signer } from './campaign/resolvers/Signer.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: {
    campaign,
    campaigns,
    campaignResults,
    campaignStatistics,
    checkCampaignDraft,
    citationsInText,
    exemplar,
    exemplars,
    exemplarStatistics,
    movement,
    movements,
    cluster,
    clusters,
    difficulties,
    obligations,
    reminder,
    registration,
    report,
  },
  Mutation: {
    advanceExemplar,
    nominateExemplar,
    withdrawExemplar,
    addMovementAlias,
    catalogueMovement,
    answerDifficulty,
    concludeCluster,
    raiseDifficulty,
    recordInspection,
    formCluster,
    scoreClusterMember,
    signClusterAgreement,
    closeCampaign,
    draftCampaign,
    issueCampaign,
    launchCampaign,
    registerForCampaign,
    remindMissing,
    reportProgress,
    submitReport,
    assessReport,
    transcribeCampaign,
    transferCampaign,
  },
  Campaign: {
    ...Campaign,
    ...guidanceOfCampaign,
    ...followUpOfCampaign,
    ...mentionedInCampaign,
    ...termsOfCampaign,
    ...custodyOfCampaign,
    ...coverageOfCampaign,
    ...remindersOfCampaign,
    ...difficultiesOfCampaign,
    ...inspectionsOfCampaign,
    ...registrationsOfCampaign,
    ...reportsOfCampaign,
    ...exemplarsOfCampaign,
  },
  Citation,
  CitationInText,
  Coverage,
  Obligation,
  Reminder,
  Cluster,
  Difficulty,
  Inspection,
  DocumentNumber,
  DocumentNumberType,
  Exemplar,
  ExemplarPerson,
  AwardClause,
  Duty,
  LinkedMovement,
  Movement,
  ProgressEntry,
  Registration,
  RegistrationWork,
  Report,
  ScopeRule,
  Signer,
};
