import { jurisdictionsOf } from '../directory/jurisdictions-of.ts';
import type { GraphQLFormattedError } from 'graphql';
import { routingError } from '../answer/routing-error.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { attributed, type PartAnswer, unavailableError } from '../exchange/part-answer.ts';
import type { FieldAnswer } from '../query/field-answer.ts';
import { type JsonObject, mergeField, mergeObject } from './merge-object.ts';
import { scatteredPage } from './scattered-page.ts';
import { type ScatteredField, type Share, shareOf } from './share.ts';

/**
 * The one answer of several instances. An instance that did not answer, or answered with an error instead of its
 * part, is missing: its jurisdiction is named, or the whole is refused where `onMissing` is FAIL.
 */
export function scatterAnswer<Context extends Record<string, unknown>>(
  field: ScatteredField,
  parts: readonly PartAnswer[],
  exchange: Exchange<Context>,
): FieldAnswer {
  const { key, scatter } = field;
  const shares = parts.map((part) => shareOf(part, key));
  const heard = shares.filter(({ isHeard }) => isHeard);
  const unanimous = unanimousErrors(heard, shares);
  if (unanimous) return { value: null, errors: unanimous, missing: [] };
  if (heard.length > 0 && heard.every(isVoid)) {
    return { value: null, errors: heard.flatMap(errorsOfPresent), missing: [] };
  }
  const absent = shares.filter(({ isMissing }) => isMissing);
  const missing = absent.map(({ part }) => part.instance);
  if (scatter.onMissing === 'FAIL') {
    const incomplete = shares.filter(({ isMissing, skew }) => isMissing || skew.length > 0);
    if (incomplete.length > 0) return { value: null, errors: [refusal(key, incomplete)], missing };
  }
  const errors = absent.flatMap(errorsOfAbsent(key));
  const present = shares.filter((share) => share.value !== null);
  const { plan } = scatter;
  const isPage = plan.kind === 'page';
  if (present.length === 0 && !(isPage && absent.length > 0)) return { value: null, errors, missing };
  if (isPage) {
    const page = scatteredPage(field, plan, present, missing, exchange);
    return { value: page.value, errors: [...errors, ...page.errors], missing };
  }
  const names = jurisdictionsOf(missing);
  const value =
    plan.kind === 'value'
      ? mergeField(
          plan.field,
          present.map(({ part }) => part.answer.data ?? {}),
          names,
        )
      : mergeObject(
          plan.fields,
          present.map((share) => share.value as JsonObject),
          names,
        );
  return { value, errors: [...errors, ...present.flatMap(errorsOfPresent)], missing };
}

/** The failure of another field left no answer at all; it stands there. What failed within this one is no matter. */
function isVoid({ key, part: { answer }, errors }: Share): boolean {
  if (answer.data) return false;
  if (errors.length === 0) return true;
  const isElsewhere = answer.errors?.some(({ path }) => path && path[0] !== key);
  return isElsewhere === true && errors.every(({ path = [] }) => path.length > 1);
}

/**
 * A refusal that all who answered give in the same words is one: the client asked for something impossible. Where
 * others gave no answer, it is not if it passes: then all are missing, each for its own reason.
 */
function unanimousErrors(
  heard: readonly Share[],
  all: readonly Share[],
): readonly GraphQLFormattedError[] | null {
  const [first] = heard;
  if (!first || first.errors.length === 0 || !heard.every(({ isMissing }) => isMissing)) return null;
  const passes = first.errors.some(({ extensions }) => extensions?.['retryable'] === true);
  if (passes && heard.length < all.length) return null;
  const words = JSON.stringify(first.errors);
  return heard.every(({ errors }) => JSON.stringify(errors) === words) ? first.errors : null;
}

const errorsOfAbsent =
  (key: string) =>
  ({ part, errors, skew }: Share): GraphQLFormattedError[] => {
    const own = [...errors.map((error) => attributed(error, part.instance)), ...skew];
    return own.length > 0 ? own : [unavailableError(part, [key])];
  };

// A row of a group has another place among all groups: the error is about the list.
const errorsOfPresent = ({ part, errors, skew }: Share): GraphQLFormattedError[] => [
  ...errors.map((error) => {
    const index = error.path?.findIndex((each) => typeof each === 'number') ?? -1;
    const path = index === -1 ? error.path : error.path?.slice(0, index);
    return attributed({ ...error, ...(path && { path }) }, part.instance);
  }),
  ...skew,
];

function refusal(key: string, incomplete: readonly Share[]): GraphQLFormattedError {
  return routingError('INCOMPLETE_TOTAL', [key], {
    jurisdictions: jurisdictionsOf(incomplete.map(({ part }) => part.instance)),
    logical: incomplete[0]?.part.instance.logical,
  });
}
