/**
 * The unit of an id of the form `<type>.<unit>` or `<type>.<unit>.<anything>`; null for an id of another form, which
 * is then for the default home to judge.
 */
export function birthUnitOf(id: string): string | null {
  const from = id.indexOf('.') + 1;
  if (from === 0) return null;
  const to = id.indexOf('.', from);
  const unit = to === -1 ? id.slice(from) : id.slice(from, to);
  return unit === '' ? null : unit;
}
