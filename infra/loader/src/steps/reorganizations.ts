import {
  type PartRow,
  readParts,
  readReorganizations,
  readSources,
  readUnits,
  type ReorganizationRow,
  type SourceRow,
  type UnitRow,
} from '@thidua/facts';
import { refusalFields } from '../graph/graph-client.ts';
import { inBatches } from './in-batches.ts';
import { independentActs } from './independent-acts.ts';
import type { LoadItem, LoadStep } from './load-step.ts';
import { aliasesOfUnits, unitId } from './organizations.ts';

const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusalFields} } }`;

const draft = mutation('draftReorganization', 'DraftReorganizationInput');
const addParts = mutation('addReorganizationParts', 'AddReorganizationPartsInput');
const enact = mutation('enactReorganization', 'EnactReorganizationInput');

/**
 * The acts of the committed facts in their order: each is judged by what those before it made. Acts that follow
 * each other and have nothing to do with each other, as those on the communes of each province, go side by side.
 */
export function reorganizations(): LoadStep {
  const parts = Map.groupBy(readParts(), ({ reorganization }) => reorganization);
  const toInput = partInputs();
  const waves = independentActs(readReorganizations()).map((acts) =>
    acts.map((act) =>
      itemsOf(
        act,
        (parts.get(act.order) ?? []).map((part) => toInput(part, act.operates_from)),
      ),
    ),
  );
  return { label: 'sắp xếp đơn vị hành chính / reorganisations', waves };
}

/** The bar moves when an act is carried out, by as many parts as it has. */
function itemsOf(act: ReorganizationRow, parts: readonly object[]): LoadItem[] {
  const what = act.number ?? act.title;
  const item = (step: string, text: string, input: object, size = 0): LoadItem => ({
    what: `${what}: ${step}`,
    as: 'archivist',
    mutation: text,
    input: { idempotencyKey: `facts/${act.id}/${step}`, ...input },
    size,
  });
  const paper = {
    id: act.id,
    authorityId: unitId(act.authority_key),
    number: act.number,
    title: act.title,
    adoptedOn: act.adopted_on,
    inForceOn: act.in_force_on,
    operatesFrom: act.operates_from,
    operatesBefore: act.operates_before,
  };
  const reorganizationId = act.id;
  return [
    item('draft', draft, paper),
    ...inBatches(parts).map((batch, index) =>
      item(`parts/${index}`, addParts, { reorganizationId, parts: batch }),
    ),
    item('enact', enact, { reorganizationId }, parts.length),
  ];
}

/** A part as the graph takes it. What is as before, or as a rule, is left out: a province's act is large enough. */
function partInputs(): (part: PartRow, day: string | null) => object {
  const units = new Map(readUnits().map((unit) => [unit.key, unit]));
  const aliases = aliasesOfUnits();
  const resultOf = ({ reorganization, unit_key: key }: PartRow | SourceRow) => `${reorganization} ${key}`;
  const sources = Map.groupBy(readSources(), resultOf);
  return (part, day) => {
    const unit = units.get(part.unit_key);
    const born: UnitRow | undefined = unit?.valid_from === day && day !== null ? unit : undefined;
    const parent = part.parent_key ?? born?.parent_key;
    return {
      act: part.act,
      unitId: unitId(part.unit_key),
      name: part.name ?? born?.name,
      kind: part.kind ?? born?.kind,
      code: part.gso_code ?? born?.gso_code,
      parentId: parent && unitId(parent),
      aliases: born && aliases.get(born.key),
      from: sources.get(resultOf(part))?.map(sourceInput),
      legalBasis: part.legal_basis ?? undefined,
    };
  };
}

const sourceInput = (row: SourceRow): object => ({
  unitId: unitId(row.from_key),
  share: row.share,
  subAreas: row.sub_areas ?? undefined,
  isRemainder: row.remainder === 'true' || undefined,
  isConfirmed: row.confirmed === 'true' ? undefined : false,
});
