import { reject, type Rejection } from '@thidua/domain-kit';
import type { SubmissionFacts } from '../report.commands.ts';
import type { ReportContent } from '../report.content.ts';

/** Every section that is asked for must say something; each stands once, and means something. */
export function checkSections(
  { sections }: Pick<ReportContent, 'sections'>,
  { asked, knownSections }: Pick<SubmissionFacts, 'asked' | 'knownSections'>,
): Rejection | null {
  const codes = sections.map(({ code }) => code);
  for (const [index, code] of codes.entries()) {
    const path = ['sections', String(index), 'code'];
    if (!knownSections.includes(code))
      return reject('SECTION_UNKNOWN', { path, params: { code, known: knownSections.join(', ') } });
    if (codes.indexOf(code) < index) return reject('SECTION_TWICE', { path, params: { code } });
  }
  const missing = asked.sections.filter(({ code }) => !codes.includes(code));
  if (missing.length === 0) return null;
  const names = missing.map(({ code, label }) => (label === code ? code : `${label} (${code})`));
  return reject('SECTIONS_MISSING', { path: ['sections'], params: { missing: names.join('; ') } });
}
