import { type DocumentNode, Kind } from 'graphql';
import { fieldsOf, type Type, typeNameOf, typesOf } from './nodes.ts';

/** Enum values are UPPER_SNAKE; `…At` is an instant, `…On` a legal day. */
export const nameFaults = (schema: DocumentNode): string[] =>
  typesOf(schema).flatMap((type) => [...valueFaults(type), ...timeFaults(type)]);

const valueFaults = (type: Type): string[] =>
  (type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : [])
    .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name.value))
    .map(({ name }) => `${type.name.value}.${name.value} is not UPPER_SNAKE`);

const timeFaults = (type: Type): string[] =>
  fieldsOf(type).flatMap((field) => {
    const place = `${type.name.value}.${field.name.value}`;
    const result = typeNameOf(field.type);
    return [
      ...(place.endsWith('At') && result !== 'DateTime' ? [`${place} is an instant, so a DateTime`] : []),
      ...(place.endsWith('On') && result !== 'Date' ? [`${place} is a legal day, so a Date`] : []),
    ];
  });
