import { v7 } from 'uuid';

/** A new id below a birth unit: `campaign.<unit>.<uuidv7>`. Ids come into a command from here, never from inside a rule. */
export const newEntityId = (type: string, unit: string): string => `${type}.${unit}.${v7()}`;

/** A bare uuidv7, for what has no birth unit: an event, a correlation. */
export const newSerial = (): string => v7();
