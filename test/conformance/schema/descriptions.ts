import { type DocumentNode, isTypeDefinitionNode, Kind, type StringValueNode } from 'graphql';
import { fieldsOf, type Type, typesOf } from './nodes.ts';

const bilingual = /^[^/]*[.?!)…] \/ .*[.?!)…]$/su;
const vietnameseLetter = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
/** What the Relay convention explains better than we could. */
const relay = /^(nodes|edges|node|cursor|pageInfo|totalCount)$/;

/** The graph is read by officials and by developers: what it says of itself, it says in both languages. */
export const descriptionFaults = (schema: DocumentNode): string[] =>
  typesOf(schema)
    .filter((type) => !isReference(type))
    .flatMap((type) => [
      ...missing(type).map((place) => `${place} has no description`),
      ...described(type).flatMap(([place, text]) => textFaults(place, text.value)),
    ]);

/** All that can be asked for wants a description; arguments and input fields may go without. */
function missing(type: Type): string[] {
  const owner = type.name.value;
  const values = type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : [];
  const wanted = [...fieldsOf(type), ...values].filter(({ name }) => !relay.test(name.value));
  const nameless = isTypeDefinitionNode(type) && !/^(Query|Mutation)$/.test(owner) && !type.description;
  return [
    ...(nameless ? [owner] : []),
    ...wanted.filter(({ description }) => !description).map(({ name }) => `${owner}.${name.value}`),
  ];
}

/** Every description within a type, with the place that it stands at. */
function described(type: Type): [place: string, text: StringValueNode][] {
  const owner = type.name.value;
  const values = type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : [];
  const inputs = type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [];
  const args = fieldsOf(type).flatMap((field) => field.arguments ?? []);
  const own = isTypeDefinitionNode(type) && type.description ? type.description : undefined;
  return [
    ...(own ? [[owner, own] satisfies [string, StringValueNode]] : []),
    ...[...fieldsOf(type), ...args, ...values, ...inputs].flatMap(({ name, description }) =>
      description ? [[`${owner}.${name.value}`, description] satisfies [string, StringValueNode]] : [],
    ),
  ];
}

function textFaults(place: string, text: string): string[] {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const vietnamese = line.slice(line.indexOf(' / '));
  return [
    ...(bilingual.test(line) && vietnameseLetter.test(vietnamese)
      ? []
      : [`${place}: "${line}" is not "English. / Tiếng Việt."`]),
    ...(text === text.normalize('NFC') ? [] : [`${place}: the description is not NFC`]),
  ];
}

/** A type that another subgraph owns, `@key(…, resolvable: false)`: its owner describes it. */
const isReference = (type: Type): boolean =>
  (type.directives ?? []).some((directive) =>
    (directive.arguments ?? []).some(
      ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    ),
  );
