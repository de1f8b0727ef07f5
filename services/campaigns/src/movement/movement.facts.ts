import type { Context } from '../context.ts';
import type { MovementFacts } from './movement.commands.ts';
import type { MovementContent } from './movement.content.ts';
import { named } from './named-movement.ts';

/** Gathers what the rules must know beside the aggregate. The issuer must be known by now. */
export async function gatherFacts(
  { directory, movements, clock }: Context,
  id: string,
  content: MovementContent,
): Promise<MovementFacts> {
  const [issuer, namesakes] = await Promise.all([
    directory.organization(content.issuerId),
    movements.namesakes(named(id, content)),
  ]);
  if (!issuer) throw new Error(`issuer not known: ${content.issuerId}`);
  return { issuerLife: issuer.life, namesakes, today: clock.today() };
}
