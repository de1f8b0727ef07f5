/** `{UBND}`: a People's Committee, short or in full, with the tone mark on either letter. */
const committee = String.raw`(?:UBND|(?:Ủy|Uỷ) ban nhân dân)`;

/** A pattern of the tables, where `{UBND}` stands for all spellings of it and blanks are single. */
export const patternOf = (source: string, flags = 'giu'): RegExp =>
  new RegExp(source.replaceAll('{UBND}', committee), flags);
