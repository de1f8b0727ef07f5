import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { argumentsFor, type ArgumentSource } from './arguments.ts';
import { VariableList } from './variables.ts';

export interface MadeOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Keys that are taken in one object of the answer. */
type Scope = Set<string>;

/** Makes random operations that are valid for a schema, with all that GraphQL has for asking. */
export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #source: ArgumentSource;
  #variables: VariableList;
  #fragments: string[] = [];
  #keys = 0;

  constructor(schema: GraphQLSchema, source: ArgumentSource) {
    this.#schema = schema;
    this.#source = source;
    this.#variables = new VariableList(source.random, (kind) => source.count(kind));
  }

  /** An operation on root fields. */
  operation(type: 'query' | 'mutation'): MadeOperation {
    return this.#valid(() => {
      const root = type === 'mutation' ? this.#schema.getMutationType() : this.#schema.getQueryType();
      if (!root) throw new Error(`no ${type} type`);
      const body = this.#selection(root, 4, type === 'mutation' ? 4 : 3);
      return `${type} ${this.#source.random.chance(0.5) ? 'Random' : ''}${this.#variables.declaration} ${body}`;
    });
  }

  /** A fetch of entities, as the gateway makes them. */
  entities(representations: readonly object[], types: readonly string[]): MadeOperation {
    return this.#valid(() => {
      const parts = types.map((name) => {
        const type = this.#schema.getType(name);
        if (!isObjectType(type)) throw new Error(`no type ${name}`);
        return `... on ${name} ${this.#selection(type, 2, 4)}`;
      });
      const declared = ['$representations: [_Any!]!', this.#variables.declaration.slice(1, -1)].filter(
        Boolean,
      );
      this.#variables.values['representations'] = representations;
      return `query(${declared.join(', ')}) { _entities(representations: $representations) { __typename ${parts.join(' ')} } }`;
    });
  }

  #valid(make: () => string): MadeOperation {
    for (;;) {
      this.#fragments = [];
      this.#variables = new VariableList(this.#source.random, (kind) => this.#source.count(kind));
      const query = [make(), ...this.#fragments].join('\n');
      if (validate(this.#schema, parse(query)).length === 0)
        return { query, variables: this.#variables.values };
      this.#source.count('made-again');
    }
  }

  #selection(type: GraphQLNamedType, depth: number, most: number, scope: Scope = new Set()): string {
    const { random } = this.#source;
    const fields = isCompositeType(type) && 'getFields' in type ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => !field.name.startsWith('_') && (depth > 0 || !isCompositeType(getNamedType(field.type))),
    );
    const parts: string[] =
      usable.length === 0 || random.chance(0.12) ? [`${this.#key(scope, '__typename')}`] : [];
    for (let left = usable.length === 0 ? 0 : random.int(1, most); left > 0; left--) {
      parts.push(this.#wrap(this.#field(type, random.pick(usable), depth, scope), type, scope));
    }
    if (isAbstractType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type)) {
        if (!random.chance(0.6)) continue;
        // Types of one interface share a scope: fields of one key in both would have to be alike.
        parts.push(`... on ${possible.name} ${this.#selection(possible, depth, 3, scope)}`);
        this.#source.count('type-fragment');
      }
    }
    return `{ ${parts.join(' ')} }`;
  }

  #field(
    parent: GraphQLNamedType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    scope: Scope,
  ): string {
    const { random } = this.#source;
    const given = argumentsFor[`${parent.name}.${field.name}`]?.(this.#source) ?? {};
    const printed = field.args.flatMap(({ name, type }) =>
      name in given ? [`${name}: ${this.#variables.print(given[name], type, fieldsOf(type))}`] : [],
    );
    const type = getNamedType(field.type);
    const call = printed.length > 0 ? `(${printed.join(', ')})` : '';
    const name = `${this.#key(scope, field.name)}${call}${this.#condition()}`;
    if (!isCompositeType(type)) return name;
    const below: Scope = new Set();
    const first = `${name} ${this.#selection(type, depth - 1, 4, below)}`;
    if (!random.chance(0.12)) return first;
    this.#source.count('asked-twice');
    return `${first} ... on ${parent.name} { ${name} ${this.#selection(type, depth - 1, 3, below)} }`;
  }

  /** Puts a selection into a fragment, or leaves it as it is. */
  #wrap(selection: string, type: GraphQLNamedType, scope: Scope): string {
    const { random } = this.#source;
    if (random.chance(0.1)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push(
        `fragment ${name} on ${type.name} { ${this.#key(scope, '__typename')} ${selection} }`,
      );
      this.#source.count('named-fragment');
      const again = random.chance(0.2) ? ` ...${name}` : '';
      return `...${name}${this.#condition()}${again}`;
    }
    if (!random.chance(0.12)) return selection;
    this.#source.count('inline-fragment');
    return `...${random.chance(0.5) ? ` on ${type.name}` : ''}${this.#condition()} { ${selection} }`;
  }

  #condition(): string {
    const { random } = this.#source;
    if (!random.chance(0.1)) return '';
    const name = random.pick(['skip', 'include']);
    // Most of what is asked for should be answered.
    const value = random.chance(0.7) === (name === 'include');
    this.#source.count(name);
    return ` @${name}(if: ${random.chance(0.6) ? this.#variables.declare(value, 'Boolean!') : String(value)})`;
  }

  #key(scope: Scope, name: string): string {
    const isAliased = scope.has(name) || this.#source.random.chance(0.2);
    scope.add(name);
    if (!isAliased) return name;
    this.#source.count('alias');
    return `k${this.#keys++ % 1000}: ${name}`;
  }
}

function fieldsOf(type: GraphQLInputType): () => Record<string, GraphQLInputType> {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return () => ({});
  return () => Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, field.type]));
}
