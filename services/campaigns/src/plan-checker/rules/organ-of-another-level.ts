import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { spelling } from '../spelling.ts';

const kind = '(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)';
const organs = patternOf(
  String.raw`{UBND} các (?<kinds>${kind}(?:, ${kind})*)(?![\p{L}])(?! (?:cũ|trước đây))`,
);

/** "The People's Committees of the communes", where there is no commune below the issuer. */
export const organOfAnotherLevel: Rule = ({ text }, { kin }) => {
  if (kin.length === 0) return [];
  const below = kin
    .filter(({ relation }) => relation === 'BELOW')
    .flatMap(({ names }) => names.map(spelling));
  return text.matches(organs).flatMap(({ words, groups, place }) => {
    const kinds = (groups['kinds'] ?? '').split(', ').map(spelling);
    if (kinds.some((each) => below.some((name) => name.startsWith(`${each} `)))) return [];
    return [{ rule: 'ORGAN_OF_ANOTHER_LEVEL', words, params: {}, ...place }];
  });
};
