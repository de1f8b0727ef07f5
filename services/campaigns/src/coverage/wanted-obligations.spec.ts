import { describe, expect, it } from '@jest/globals';
import { dueBetween, wantedObligations } from './wanted-obligations.ts';

const refusal = (ask: () => unknown): object => {
  try {
    return { answered: ask() };
  } catch (error) {
    return (error as { extensions: object }).extensions;
  }
};

describe('what is asked of obligations', () => {
  it.each(['2025-13-01', '31/12/2025', '2025-02-30', '2025-1-5', ''])('is no day like “%s”', (day) => {
    const told = { code: 'BAD_USER_INPUT', reason: 'NOT_A_DAY' };
    expect(refusal(() => dueBetween({ dueFrom: day }, ''))).toMatchObject({ ...told, argument: 'dueFrom' });
    expect(refusal(() => wantedObligations({ dueTo: day }))).toMatchObject({
      ...{ ...told, argument: 'filter.dueTo' },
    });
  });

  it('does not end before it begins', () => {
    const days = { dueFrom: '2025-08-10', dueTo: '2025-08-04' };
    expect(refusal(() => dueBetween(days, ''))).toMatchObject({ reason: 'PERIOD_BACKWARDS' });
    expect(dueBetween({ dueFrom: '2025-08-04', dueTo: '2025-08-04' }, '')).toEqual({
      ...{ dueFrom: '2025-08-04', dueTo: '2025-08-04' },
    });
  });

  it('is of an organization', () => {
    const told = { reason: 'NOT_AN_ID', argument: 'filter.organizationId' };
    for (const organizationId of ['abc', 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002'])
      expect(refusal(() => wantedObligations({ organizationId }))).toMatchObject(told);
    const id = 'organization.qb7fhufd';
    expect(wantedObligations({ organizationId: id, state: 'OPEN' })).toMatchObject({
      ...{ organizationId: id, state: 'OPEN' },
    });
  });
});
