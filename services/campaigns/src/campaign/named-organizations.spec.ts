import { describe, expect, it } from '@jest/globals';
import { content, words } from './campaign.samples.ts';
import { namedOrganizations } from './named-organizations.ts';

const office = 'organization.qb7fhufd.01a1fdda-2e00-7f1e-8273-04857296cabb';
const ward = 'organization.j4kd3h46';

describe('the organizations that a content names', () => {
  it('are found wherever an id of one stands, with the place', () => {
    const named = namedOrganizations(
      content({
        citations: [],
        recipients: [
          { name: 'Phường', purpose: null, organizationIds: [office, ward], line: 1, lineTo: null },
        ],
        issueRoute: { to: 'UBND', via: 'Phòng Nội vụ', viaId: office, source: words('qua Phòng Nội vụ') },
      }),
    );
    expect(named).toEqual([
      { id: 'organization.qb7fhufd', path: ['content', 'issuerId'] },
      { id: office, path: ['content', 'recipients', '0', 'organizationIds', '0'] },
      { id: ward, path: ['content', 'recipients', '0', 'organizationIds', '1'] },
      { id: office, path: ['content', 'issueRoute', 'viaId'] },
    ]);
  });

  it('are no words that look like an id', () => {
    const named = namedOrganizations(content({ citations: [], theme: words(ward), title: ward }));
    expect(named.map(({ path }) => path.at(-1))).toEqual(['issuerId']);
  });
});
