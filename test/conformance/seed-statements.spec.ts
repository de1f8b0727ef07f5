import { describe, expect, it } from '@jest/globals';
import { statements } from '../journeys/seed-statements/statements.ts';
import { filesOf, read } from './repository.ts';

const page = 'services/campaigns/README.md';
const tests = filesOf('test/journeys/seed-statements/0*.ts').map(read);

/** The table's rows: number, what is demanded, how that is shown, by what. */
const rows = [...read(page).matchAll(/^\| (\d{3}\.\d+) +\| (.+) \|$/gm)].map(([, number = '', rest = '']) => {
  const [quote = '', shown = '', by = ''] = rest.split(' | ').map((cell) => cell.trim());
  return { number, quote, shown, by };
});

/** The text of the test of a statement, and of the file that it stands in. */
const testsOf = (number: string) =>
  tests.flatMap((file) =>
    file
      .split(/^ {4}it\(/m)
      .filter((text) => text.startsWith(`\`\${named('${number}')}\``))
      .map((text) => ({ text, file })),
  );

describe('what the documents demand', () => {
  it('stands in the table of campaigns, each statement once, in the words of its test', () => {
    expect(rows.map(({ number, quote }) => `${number} ${quote}`)).toEqual(
      statements.map(({ number, quote }) => `${number} ${quote}`),
    );
  });

  it.each(rows)('has one test of its own that does as the table says: $number', ({ number, shown, by }) => {
    const [found, ...others] = testsOf(number);
    expect(others).toEqual([]);
    const { text = '', file = '' } = found ?? {};
    expect(text).toContain('expect(');
    // Awards and conferences keep their own rules; what the paper says of them is answered here.
    const business = statements.find((each) => each.number === number)?.business ?? '';
    const kept = business === 'CAMPAIGNS' ? '' : `; kept by ${business.toLowerCase()}`;
    expect(shown).toBe(`${text.includes('refuses(') ? 'enforced' : 'answered'}${kept}`);
    const named = [...by.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
    expect(named.filter((code) => !(/^[A-Z_]+$/.test(code) ? text : file).includes(code))).toEqual([]);
  });
});
