import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** The coordinates of one schema that another one lacks, as a Contract gives them. */
export function missingCoordinates(contract: GraphQLSchema, served: GraphQLSchema): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const type of Object.values(contract.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const there = served.getType(type.name);
    if (!there) missing.add(type.name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = isObjectType(there) || isInterfaceType(there) ? there.getFields() : {};
    for (const { name, args } of Object.values(type.getFields())) {
      const field = fields[name];
      if (!field) missing.add(`${type.name}.${name}`);
      const known = new Set(field?.args.map((each) => each.name));
      for (const argument of args) {
        if (field && !known.has(argument.name)) missing.add(`${type.name}.${name}(${argument.name}:)`);
      }
    }
  }
  return missing;
}
