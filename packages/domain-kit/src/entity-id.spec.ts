import { describe, expect, it } from '@jest/globals';
import { isUnitKey, parseEntityId, unitKeyOf } from './entity-id.ts';

const serial = '01a1fdda-2e24-77da-96b0-20ba0127e98c';

describe('an entity id', () => {
  it.each([
    ['a unit', 'organization.qb7fhufd', { type: 'organization', unit: 'qb7fhufd', serial: null }],
    [
      'a body below a unit',
      `organization.qb7fhufd.${serial}`,
      { type: 'organization', unit: 'qb7fhufd', serial },
    ],
    [
      'a type of two words',
      `award-proposal.qb7fhufd.${serial}`,
      { type: 'award-proposal', unit: 'qb7fhufd', serial },
    ],
  ])('is read for %s', (_what, id, parts) => {
    expect(parseEntityId(id)).toEqual(parts);
  });

  it.each([
    ['nothing', ''],
    ['a type alone', 'campaign'],
    ['a plan without serial', 'campaign.qb7fhufd'],
    ['a key with letters that base32 lacks', 'organization.qb7fhuf1'],
    ['a uuid of version 4', 'campaign.qb7fhufd.01a1fdda-2e24-47da-96b0-20ba0127e98c'],
    ['more parts', `campaign.qb7fhufd.${serial}.x`],
    ['upper case', `Campaign.qb7fhufd.${serial}`],
    ['blanks around it', ` organization.qb7fhufd `],
  ])('is not %s', (_what, id) => {
    expect(parseEntityId(id)).toBeNull();
  });

  it('carries the key of its birth unit', () => {
    expect(unitKeyOf(`campaign.qb7fhufd.${serial}`)).toBe('qb7fhufd');
    expect(() => unitKeyOf('campaign')).toThrow('not an entity id');
    expect(isUnitKey('qb7fhufd')).toBe(true);
    expect(isUnitKey('qb7fhufd ')).toBe(false);
  });
});
