const lexeme = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * True if no object in this JSON text names a member twice. `JSON.parse` keeps the last of two, another reader
 * the first: with `sub` given twice the two would see different callers.
 */
export function hasUniqueMembers(json: string): boolean {
  const open: Set<string>[] = [];
  let lastString = '';
  for (const [token] of json.matchAll(lexeme)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') lastString = JSON.parse(token) as string;
    else {
      const members = open.at(-1);
      if (members?.has(lastString)) return false;
      members?.add(lastString);
    }
  }
  return true;
}
