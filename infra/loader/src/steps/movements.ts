import {
  type CataloguedMovement,
  documentFiles,
  firstDayOf,
  readDocument,
  readMovements,
  type SampleDocument,
} from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { inTurn, type LoadStep } from './load-step.ts';
import { words } from './words.ts';

const catalogueMovement = `mutation ($input: CatalogueMovementInput!) {
  catalogueMovement(input: $input) { ${refusalFields} }
}`;

type Mention = CataloguedMovement['named'][number];

/** The movements that the documents name in lists, each with the words of the first mention. */
export function movements(): LoadStep {
  const documents = new Map(
    documentFiles()
      .map(readDocument)
      .map((document) => [document.seed, document]),
  );
  const paperOf = ({ seed }: Mention): SampleDocument => {
    const paper = documents.get(seed);
    if (!paper) throw new Error(`no document of seed ${seed}`);
    return paper;
  };
  const source = (found: Mention) => {
    const mentioned = paperOf(found).linkedMovements[found.mention];
    if (!mentioned) throw new Error(`no mention ${found.mention} in ${found.seed}`);
    return words(mentioned);
  };
  // What a clock that was set back finds: the plan, or the first of the papers that name it.
  const writtenOn = ({ planDate, named }: CataloguedMovement) =>
    planDate ?? named.map((mention) => firstDayOf(paperOf(mention))).toSorted()[0] ?? '';
  const items = readMovements().map((movement) => ({
    what: movement.title,
    as: 'archivist' as const,
    mutation: catalogueMovement,
    writtenOn: writtenOn(movement),
    input: {
      idempotencyKey: `sample/${movement.id}`,
      id: movement.id,
      issuerId: `organization.${movement.issuerUnit}`,
      title: movement.title,
      aliases: movement.aliases.map(({ text, found }) => ({ text, source: source(found) })),
      planNumber: movement.planNumber,
      planIssuedOn: movement.planDate,
      period: movement.period,
      launchedBy: movement.launchedBy,
      source: source(movement.named[0]),
      isConfirmed: movement.confirmed,
    },
  }));
  return { label: 'danh mục phong trào / movements', waves: inTurn(items) };
}
