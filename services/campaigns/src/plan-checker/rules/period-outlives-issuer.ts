import type { Rule } from '../rule.ts';

/** Who launched it is not there any more when it ends: somebody must take it over. */
export const periodOutlivesIssuer: Rule = ({ content: { period } }, { issuerLife: { validTo } }) => {
  if (!period?.to || !validTo || period.to < validTo) return [];
  const { line, lineTo, text: words } = period.source;
  return [
    { rule: 'PERIOD_OUTLIVES_ISSUER', words, params: { end: period.to, ended: validTo }, line, lineTo },
  ];
};
