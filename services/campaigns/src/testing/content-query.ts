import { type InputValueDefinitionNode, parse, type TypeNode } from 'graphql';

/** References are named otherwise in what comes out: `parentId` goes in, `parent { id }` comes out. */
const outgoing: readonly (readonly [RegExp, (stem: string) => string])[] = [
  [/^viaId$/, () => 'viaOrganization { id }'],
  [/^movementOrders$/, () => 'movements { order }'],
  [/^(\w+)Ids$/, (stem) => `${stem}s { id }`],
  [/^(\w+)Id$/, (stem) => `${stem} { id }`],
];

/**
 * The fields of a campaign that give back what an input takes, under the names of the input: made from the schema, so
 * that no field can be taken and kept back.
 */
export function contentFields(sdl: string): string {
  const inputs = new Map<string, InputValueDefinitionNode[]>();
  for (const definition of parse(sdl).definitions)
    if (definition.kind === 'InputObjectTypeDefinition' || definition.kind === 'InputObjectTypeExtension')
      inputs.set(definition.name.value, [
        ...(inputs.get(definition.name.value) ?? []),
        ...(definition.fields ?? []),
      ]);
  const select = (input: string): string =>
    (inputs.get(input) ?? []).map(({ name: { value: name }, type }) => fieldOf(name, nameOf(type))).join(' ');
  const fieldOf = (name: string, type: string): string => {
    if (inputs.has(type)) return `${name} { ${select(type)} }`;
    const reference = outgoing.find(([pattern]) => pattern.test(name));
    return reference ? `${name}: ${reference[1](reference[0].exec(name)?.[1] ?? '')}` : name;
  };
  return select('CampaignContentInput');
}

const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type));

/** An answer with ids where it has references. */
export function asEntered(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => asEntered(each, name.replace(/s$/, '')));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (name.endsWith('Id') || name.endsWith('Order')) return entries[0]?.[1];
  return Object.fromEntries(entries.map(([key, each]) => [key, asEntered(each, key)]));
}
