import { join } from 'node:path';
import { parseEntityId, unitKeyOf } from '@thidua/domain-kit';
import { readSettings, setting } from '@thidua/federation-kit/process';
import { readServiceEnvironment, type ServiceEnvironment } from '@thidua/service-kit';
import { z } from 'zod';
import type { FirstAdministrator } from './role-assignment/first-administrator.ts';

/** What this service is told besides what all services are. */
export interface OrganizationsEnvironment extends ServiceEnvironment {
  /** The table of kinds. */
  readonly kindsFile: string;
  /** The table of kinds of posts. */
  readonly postKindsFile: string;
  /** The table of what is completely known. */
  readonly knowledgeFile: string;
  readonly firstAdministrator: FirstAdministrator | null;
}

const idOf = (type: string) =>
  z.string().refine((id) => parseEntityId(id)?.type === type, `must be the id of a ${type}`);

const variables = z.object({
  KINDS_FILE: setting.text.default(join(import.meta.dirname, '../../../infra/facts/kinds.csv')),
  POST_KINDS_FILE: setting.text.default(join(import.meta.dirname, '../../../infra/facts/post-kinds.csv')),
  KNOWLEDGE_FILE: setting.text.default(join(import.meta.dirname, '../../../infra/facts/knowledge.csv')),
  THIDUA_FIRST_ADMINISTRATOR: idOf('person').optional(),
  /** The country; unless told, the unit that the first administrator's id was born in. */
  THIDUA_ROOT_ORGANIZATION: idOf('organization').optional(),
});

/**
 * The only reader of process.env in this service. Throws StartRefused with one line that names the first wrong
 * variable.
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): OrganizationsEnvironment {
  const common = readServiceEnvironment(env);
  const {
    KINDS_FILE: kindsFile,
    POST_KINDS_FILE: postKindsFile,
    KNOWLEDGE_FILE: knowledgeFile,
    THIDUA_FIRST_ADMINISTRATOR: person,
    THIDUA_ROOT_ORGANIZATION: root,
  } = readSettings(variables, env);
  const organization = root ?? (person && `organization.${unitKeyOf(person)}`);
  return {
    ...common,
    ...{ kindsFile, postKindsFile, knowledgeFile },
    firstAdministrator: person && organization ? { person, organization } : null,
  };
}
