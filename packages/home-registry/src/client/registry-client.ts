import { z } from 'zod';
import type { RegistrySource, StatementDesk } from '../ports.ts';
import { registryChanges } from '../records.ts';
import { refusalCodes, RegistryRefusal } from '../registry-refusal.ts';

const patienceMs = 3000;
/** For a first copy: two megabytes for the nation, and everybody else may ask for them, too. */
const firstPatienceMs = 30_000;
const granted = z.object({ leaseMs: z.int().positive() });
const refused = z.object({ code: z.enum(refusalCodes), message: z.string() });

/** The registry at an address. What it answers is checked: a copy must not take over what it cannot read. */
export function createRegistryClient(url: string): RegistrySource & StatementDesk {
  const ask = async (path: string, init: RequestInit = {}, waitMs = patienceMs): Promise<unknown> => {
    const response = await fetch(new URL(path, url), { ...init, signal: AbortSignal.timeout(waitMs) });
    const body: unknown = await response.json();
    if (response.status === 403) {
      const { code, message } = refused.parse(body);
      throw new RegistryRefusal(code, message);
    }
    if (!response.ok) throw new Error(`the registry answers ${response.status}`);
    return body;
  };
  return {
    changesSince: async ({ registry, version }) => {
      const query = new URLSearchParams({ since: String(version), ...(registry !== null && { registry }) });
      const waitMs = version === 0 ? firstPatienceMs : patienceMs;
      return registryChanges.parse(await ask(`/v1/changes?${query.toString()}`, {}, waitMs));
    },
    accept: async (statement) =>
      granted.parse(await ask('/v1/statements', { method: 'POST', body: statement })),
  };
}
