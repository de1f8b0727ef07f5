import { reject, type Rejection, versionOn } from '@thidua/domain-kit';
import type { FormFacts } from '../cluster.commands.ts';
import type { ClusterContent } from '../cluster.content.ts';
import { checkPosts } from './check-posts.ts';
import { lastDayOf } from './check-day.ts';

/** A cluster is set up by a body that exists, of members that exist, for a year that is not over. */
export function checkFormation(content: ClusterContent, facts: FormFacts): Rejection | null {
  const { leaderId, deputyIds, memberIds } = content;
  const posts = {
    leader: { id: leaderId, path: ['leaderId'] },
    deputies: { ids: deputyIds, path: ['deputyIds'] },
  };
  return (
    checkFormedOn(content, facts) ??
    checkMembers(content, facts) ??
    checkPosts(posts, memberIds) ??
    checkCriteria(content) ??
    checkName(content, facts)
  );
}

function checkFormedOn({ formedOn: day, year }: ClusterContent, { today }: FormFacts): Rejection | null {
  const path = ['formedOn'];
  if (day > today) return reject('CLUSTER_ACT_IN_THE_FUTURE', { path, params: { day } });
  const last = lastDayOf(year);
  return day > last ? reject('CLUSTER_ACT_AFTER_YEAR', { path, params: { day, last } }) : null;
}

function checkMembers(content: ClusterContent, { lives }: FormFacts): Rejection | null {
  const { organizationId, memberIds, formedOn: day } = content;
  const organizations = [
    { id: organizationId, path: ['organizationId'] },
    ...memberIds.map((id, index) => ({ id, path: ['memberIds', String(index)] })),
  ];
  for (const { id, path } of organizations)
    if (!versionOn(lives.get(id) ?? [], day))
      return reject('CLUSTER_ORGANIZATION_NOT_IN_FORCE', { path, params: { id, day } });
  const twice = memberIds.findIndex((id, index) => memberIds.indexOf(id) !== index);
  if (twice < 0) return null;
  return reject('CLUSTER_MEMBER_TWICE', {
    path: ['memberIds', String(twice)],
    params: { id: memberIds[twice] ?? '' },
  });
}

function checkCriteria({ criteria }: ClusterContent): Rejection | null {
  const codes = criteria.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice < 0) return null;
  return reject('CRITERION_TWICE', {
    path: ['criteria', String(twice), 'code'],
    params: { code: codes[twice] ?? '' },
  });
}

function checkName({ name, year }: ClusterContent, { holderOfName }: FormFacts): Rejection | null {
  if (holderOfName === null) return null;
  return reject('CLUSTER_NAME_TAKEN', {
    path: ['name'],
    params: { name, year: String(year), holder: holderOfName },
  });
}
