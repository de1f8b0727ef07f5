import { z } from 'zod';
import { addIssue } from './input-issue.ts';

/** Control, format and lone surrogate characters, and the two separators: none of them can be seen or typed. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const invisibleInLongText = /[\p{Cf}\p{Cs}\u2028\u2029]|(?![\n\t])\p{Cc}/u;

/** One line of text: stored NFC and trimmed, at least one visible character, at most `max` UTF-16 units. */
export function text(max: number) {
  return bounded(z.string().normalize('NFC').trim(), max, invisible);
}

/** Text of several lines: as `text`, but with line breaks (stored as `\n`) and tabs. */
export function longText(max: number) {
  return bounded(
    z.string().overwrite((value) => value.replace(/\r\n?/g, '\n').normalize('NFC').trim()),
    max,
    invisibleInLongText,
  );
}

function bounded(schema: z.ZodString, max: number, forbidden: RegExp) {
  return schema.check((context) => {
    const { value } = context;
    const found = forbidden.exec(value)?.[0];
    if (value === '') addIssue(context, { refusal: 'EMPTY_TEXT' });
    if (value.length > max) addIssue(context, { refusal: 'TEXT_TOO_LONG', params: { max: String(max) } });
    if (found) addIssue(context, { refusal: 'FORBIDDEN_CHARACTER', params: { character: nameOf(found) } });
  });
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
