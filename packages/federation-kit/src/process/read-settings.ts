import { z } from 'zod';
import { StartRefused } from './start-refused.ts';

/**
 * The variables of a process by its schema; an empty variable counts as absent. Throws StartRefused with one line
 * that names the first variable that is missing or malformed.
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  env: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new StartRefused(given[name] === undefined ? `${name} is not set` : `${name} ${issue?.message}`);
}

/** The forms that settings have. */
export const setting = {
  port: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number'),
  httpUrl: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }),
  text: z.string().min(1),
  list: z.string().transform((value) =>
    value
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  ),
  mode: z.enum(['local', 'production'], 'must be local or production'),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a level of pino'),
} as const;
