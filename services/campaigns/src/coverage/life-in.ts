import { lifeOf, type Validity } from '@thidua/domain-kit';
import type { Tree } from './surroundings.ts';

/** When an organization existed; of one that is not known here, always. */
export async function lifeIn(tree: Pick<Tree, 'versionsOf'>, id: string): Promise<Validity> {
  return lifeOf((await tree.versionsOf([id])).get(id) ?? []);
}
