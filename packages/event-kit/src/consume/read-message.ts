import { contractOf, contractTypeOf, type Envelope, envelope } from '@thidua/event-contracts';
import type { BusMessage } from '../bus/bus.ts';

export type DeadReason = 'NOT_JSON' | 'BAD_ENVELOPE' | 'UNKNOWN_TYPE' | 'BAD_DATA' | 'TOO_LARGE';

/** A message that no release of ours could have meant. `detail` names fields, never their values. */
export interface DeadLetter {
  readonly reason: DeadReason;
  readonly detail: string;
}

const maxBytes = 900_000;

/** Reads one message; never throws. */
export function readMessage(message: BusMessage): { event: Envelope } | { dead: DeadLetter } {
  const bytes = message.value ?? Buffer.alloc(0);
  if (bytes.length > maxBytes) return dead('TOO_LARGE', `${bytes.length} bytes`);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    return dead('NOT_JSON', 'value');
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return dead('BAD_ENVELOPE', fields(parsed.error.issues));
  const contract = contractOf(contractTypeOf(parsed.data));
  if (!contract) return dead('UNKNOWN_TYPE', parsed.data.type);
  const data = contract.data.safeParse(parsed.data.data);
  return data.success ? { event: parsed.data } : dead('BAD_DATA', fields(data.error.issues));
}

const dead = (reason: DeadReason, detail: string) => ({ dead: { reason, detail } });

const fields = (issues: readonly { path: readonly PropertyKey[] }[]) =>
  [...new Set(issues.map((issue) => issue.path.map(String).join('.') || 'value'))].join(', ');
