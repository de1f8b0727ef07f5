import { type Decision, firstRejection, reject } from '@thidua/domain-kit';
import type { AssessReport, ReportCommand, SubmitReport } from './report.commands.ts';
import type { ReportEvent } from './report.events.ts';
import type { ReportState } from './report.state.ts';
import { checkAssessment } from './rules/check-assessment.ts';
import { checkBundle } from './rules/check-bundle.ts';
import { checkDays } from './rules/check-days.ts';
import { checkEarlier } from './rules/check-earlier.ts';
import { checkSections } from './rules/check-sections.ts';
import { checkUnit } from './rules/check-unit.ts';
import { coversWholePeriod } from './rules/covers-whole-period.ts';

/** The rules of the report aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideReport(command: ReportCommand, state: ReportState | undefined): Decision<ReportEvent> {
  switch (command.type) {
    case 'SubmitReport':
      return submitReport(command, state);
    case 'AssessReport':
      return assessReport(command, state);
  }
}

function submitReport({ data }: SubmitReport, state: ReportState | undefined): Decision<ReportEvent> {
  const { id, content, entry, facts } = data;
  if (state) return reject('REPORT_EXISTS', { params: { id } });
  const refused = firstRejection(
    checkUnit(content, facts),
    checkDays(content, facts),
    checkEarlier(content, facts),
    checkSections(content, facts),
    checkBundle(content, facts),
  );
  if (refused) return refused;
  const standing = {
    ordinal: facts.earlier.filter(({ kind }) => kind === content.kind).length + 1,
    due: facts.asked.due,
    coversWholePeriod: coversWholePeriod(content, facts.plan),
  };
  return [{ type: 'ReportSubmitted', data: { id, content, entry, standing } }];
}

function assessReport({ data }: AssessReport, state: ReportState | undefined): Decision<ReportEvent> {
  const { id, assessment, facts } = data;
  if (!state) return reject('REPORT_UNKNOWN', { path: ['reportId'], params: { id } });
  return checkAssessment(assessment, state, facts) ?? [{ type: 'ReportAssessed', data: { id, assessment } }];
}
