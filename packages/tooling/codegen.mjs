/**
 * Resolver types of every service, from its own SDL and the shared one:
 * services/<name>/src/__generated__/resolvers-types.ts (made by `npm run generate`, never committed).
 *
 * Mappers are found by convention: `export interface CampaignMapper` in any `*.mappers.ts` is the parent type
 * of the GraphQL type `Campaign`. The context type is `Context` of the service's src/context.ts.
 */
import { globSync, readFileSync } from 'node:fs';

const shared = 'packages/federation-kit/src/shared.graphql';

const services = [...new Set(globSync('services/*/src/**/*.graphql').map((path) => path.split('/')[1]))];

const mappersOf = (service) => {
  const source = `services/${service}/src`;
  const files = globSync(`${source}/**/*.mappers.ts`).sort();
  return Object.fromEntries(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)Mapper\b/gm)].map(
        ([, type]) => [type, `..${file.slice(source.length)}#${type}Mapper`],
      ),
    ),
  );
};

const config = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  contextType: '../context.ts#Context',
  // What a resolver gives may be spelt either way; what comes in is absent or null, never undefined.
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T | null',
  // A union member without __typename could not be told from its siblings at run time.
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  strictScalars: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', _FieldSet: 'string' },
};

export default {
  generates: Object.fromEntries(
    services.map((service) => [
      `services/${service}/src/__generated__/resolvers-types.ts`,
      {
        schema: [shared, `services/${service}/src/**/*.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: { ...config, mappers: mappersOf(service) },
      },
    ]),
  ),
};
