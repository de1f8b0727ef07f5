import { describe, expect, it } from '@jest/globals';
import { dueThroughCascade, type IssuedTerms } from './cascade-dues.ts';
import { unwrittenDuty } from './meet-duty.ts';

const at = (id: string, level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE', parent: string | null) =>
  [id, { id, level, parent, asOf: '2025-01-10', name: id, kind: 'x' }] as const;
const tree = new Map([at('district', 'DISTRICT', 'province'), at('commune', 'COMMUNE', 'district')]);
const commune = { id: 'commune', asOf: '2025-01-10', name: 'Xã', level: 'COMMUNE' as const, ruleOrders: [] };

const plan = (
  issuerId: string,
  rule: Partial<IssuedTerms['rules'][number]>,
  ...dues: (string | null)[]
): IssuedTerms => ({
  issuerId,
  rules: [
    {
      ...{ subject: 'LOCALITY', mustAct: true, organizationIds: [], levels: [], kinds: [] },
      ...{ source: { text: '…', line: null, lineTo: null } },
      ...rule,
    },
  ],
  duties: dues.map(unwrittenDuty),
});
const dueOf = (own: IssuedTerms, ...others: IssuedTerms[]) =>
  dueThroughCascade(
    commune,
    own,
    Map.groupBy(others, ({ issuerId }) => issuerId),
    tree,
  );

const toDistricts = plan('province', { levels: ['DISTRICT'] }, '2025-01-31');

describe('the deadline of a unit in a cascade', () => {
  it('is that of the plan itself, if it names the unit', () => {
    const toCommunes = plan('province', { levels: ['COMMUNE'] }, '2025-02-28');
    expect(dueOf(toCommunes, plan('district', { levels: ['COMMUNE'] }, '2025-01-15'))).toBe('2025-02-28');
  });

  it('else the first of the plans of units above it that name it', () => {
    const byLevel = plan('district', { levels: ['COMMUNE'] }, '2025-02-20');
    const byName = plan('district', { organizationIds: ['commune'] }, '2025-02-15');
    expect(dueOf(toDistricts, byLevel, byName)).toBe('2025-02-15');
  });

  it('is nobody else’s: of other districts, of who is only asked, of other duties', () => {
    const elsewhere = plan('another district', { levels: ['COMMUNE'] }, '2025-02-20');
    const asked = plan('district', { levels: ['COMMUNE'], mustAct: false }, '2025-02-20');
    const open = plan('district', { levels: ['COMMUNE'] }, null);
    const report = plan('district', { levels: ['COMMUNE'] }, '2025-02-20');
    const reports = {
      ...report,
      duties: report.duties.map((each) => ({ ...each, kind: 'FINAL_REPORT' as const })),
    };
    expect(dueOf(toDistricts, elsewhere, asked, open, reports)).toBeNull();
  });
});
