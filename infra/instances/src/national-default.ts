/** The home of whatever has no nearer one: the country's own instance. */
export const nationalDefault = {
  unit: 'iycii4on',
  jurisdiction: 'Cả nước',
} as const;
