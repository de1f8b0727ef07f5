import type { GraphQLInputType } from 'graphql';
import type { Random } from '../toy/random.ts';
import { EnumValue } from './arguments.ts';

/** The variables of an operation that is being made. */
export class VariableList {
  readonly values: Record<string, unknown> = {};
  readonly #random: Random;
  readonly #declared: string[] = [];
  readonly #count: (kind: string) => void;

  constructor(random: Random, count: (kind: string) => void) {
    this.#random = random;
    this.#count = count;
  }

  /** `($a: Int, $b: Boolean = true)`, or nothing. */
  get declaration(): string {
    return this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
  }

  /** A value as it stands in the text: itself or, now and then, a variable that has it. */
  print(
    value: unknown,
    type: GraphQLInputType,
    fieldsOf: (value: object) => Record<string, GraphQLInputType>,
  ): string {
    if (this.#random.chance(0.35)) return this.declare(value, String(type));
    if (value instanceof EnumValue) return value.name;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const types = fieldsOf(value);
    const fields = Object.entries(value).map(([name, each]) => {
      const fieldType = types[name];
      if (!fieldType) throw new Error(`no input field ${name}`);
      return `${name}: ${this.print(each, fieldType, () => ({}))}`;
    });
    return `{${fields.join(', ')}}`;
  }

  /** Adds a variable; its value is given, or is the default that it declares. */
  declare(value: unknown, type: string): string {
    const name = `v${this.#declared.length}`;
    const plain = value instanceof EnumValue ? value.name : value;
    if (typeof value !== 'object' && !type.endsWith('!') && this.#random.chance(0.3)) {
      this.#declared.push(`$${name}: ${type} = ${JSON.stringify(value)}`);
      this.#count('variable-default');
    } else if (type === 'Boolean!' && this.#random.chance(0.3)) {
      this.#declared.push(`$${name}: ${type} = ${String(value)}`);
      this.#count('condition-default');
    } else {
      this.#declared.push(`$${name}: ${type}`);
      this.values[name] = plain;
    }
    this.#count('variable');
    return `$${name}`;
  }
}
