const placeholder = /\{(\w+)\}/g;

/** The names in braces. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(placeholder)].map(([, name = '']) => name);
}

/** The text with its placeholders filled. Throws on a parameter that is missing: a defect of the caller. */
export function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (_match, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no parameter “${name}” for the text “${template}”`);
    return value;
  });
}
