/** An example as GraphiQL shows it in a tab of its own. */
export interface Example {
  readonly query: string;
  readonly variables: string | null;
}

const queries = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The files of `examples/`, in the order of their names. */
export const examples: Example[] = Object.entries(queries)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, query]) => ({
    query,
    variables: variables[path.replace(/\.graphql$/, '.variables.json')] ?? null,
  }));
