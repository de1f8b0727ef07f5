import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesOf, read, root, workspaces } from './repository.ts';

const pages = filesOf('*.md', '{packages,services,gateway,infra,test}/**/*.md');
const withoutCode = (text: string): string =>
  text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The anchor that a forge gives to a heading. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => slug(heading));

function faultOf(page: string, link: string): string | undefined {
  if (/^[a-z]+:/i.test(link)) return;
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(`${root}/${target}`)) return `${page}: ${link} leads nowhere`;
  const missing = anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
  return missing ? `${page}: ${link} names a heading that is not there` : undefined;
}

describe('documents for the newcomer', () => {
  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE'])('%s is there', (page) => {
    expect(existsSync(`${root}/${page}`)).toBe(true);
  });

  it('stand in every workspace', () => {
    const silent = workspaces
      .map(({ folder }) => folder)
      .filter((folder) => !existsSync(`${root}/${folder}/README.md`));
    expect(silent).toEqual([]);
  });

  it('lead to what is there', () => {
    const faults = pages.flatMap((page) =>
      [...withoutCode(read(page)).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, link = '']) =>
        faultOf(page, link),
      ),
    );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});
