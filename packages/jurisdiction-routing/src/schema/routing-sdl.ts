/** The spec that subgraphs link; a version is added to it. Nothing is ever fetched from it. */
export const routingIdentity = 'https://thidua-graph.example/routing';

/** The directives of the spec, without `@`. */
export const routingDirectives = ['routedBy', 'scatter', 'merge', 'routedEntity', 'linked'] as const;

export type RoutingDirective = (typeof routingDirectives)[number];

const at = (name: string) => `"@${name}"`;

/**
 * What a subgraph adds to its SDL to say how it is routed: the link, its composition and the definitions.
 * `@composeDirective` must be imported from the federation spec (v2.1 or later) by the subgraph itself.
 */
export const routingSdl = `
extend schema
  @link(url: "${routingIdentity}/v1.0", import: [${routingDirectives.map(at).join(', ')}])
  ${routingDirectives.map((name) => `@composeDirective(name: ${at(name)})`).join('\n  ')}

"""
Of a root field that one home answers: the argument that carries an id of the home's unit, as a dotted path
(\`input.organizationId\`).
"""
directive @routedBy(arg: String!) on FIELD_DEFINITION

"""
Of a field of Query that all instances answer together. \`narrowBy\`: an argument with an id, which leaves the homes
of its unit and of what lies below. \`onMissing\`: PARTIAL answers without the instances that are missing and names
them, FAIL refuses. \`pageSize\`: rows of a page that is asked for without \`first\` and \`last\`, where the SDL
gives \`first\` no default.
"""
directive @scatter(narrowBy: String, onMissing: String = "PARTIAL", pageSize: Int = 20) on FIELD_DEFINITION

"""
How the values of a field are made one: SUM MIN MAX KEY (equal everywhere) COMPLETENESS, AVG (of the fields \`sum\`
and \`count\` beside it), GROUP (a list of objects, one for each value of the fields \`by\`).
"""
directive @merge(op: String!, by: [String!], sum: String, count: String) on FIELD_DEFINITION

"""Of an entity: the key field whose id tells the home that resolves a reference."""
directive @routedEntity(key: String!) on OBJECT

"""
Of a field below the root that leads to a routed entity, or to a connection of such: what it leads to may be at home
elsewhere, so it is asked there. The field itself is answered with references.
"""
directive @linked on FIELD_DEFINITION
`;
