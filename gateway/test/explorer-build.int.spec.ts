import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const explorer = fileURLToPath(new URL('../explorer', import.meta.url));

/** Names in texts: namespaces of XML and JSON Schema, and where a message tells to read on. None is loaded. */
const mentioned = new Set([
  'code.visualstudio.com',
  'commonmark.org',
  'en.wikipedia.org',
  'github.com',
  'json-schema.org',
  'microsoft.com',
  'prettier.io',
  'react.dev',
  'www.w3.org',
  'yarnpkg.com',
]);

let dist: string;
const text: Record<string, string> = {};
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'thidua-explorer-'));
  await promisify(execFile)('npm', ['run', 'build', '--', '--outDir', dist, '--emptyOutDir'], {
    cwd: explorer,
    // npm starts vite by the first `node` on the path.
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: process.env['HOME'] },
  });
  for (const name of await readdir(dist, { recursive: true })) {
    if (/\.(html|js|css|svg)$/.test(name)) text[name] = await readFile(join(dist, name), 'utf8');
  }
}, 60_000);
afterAll(() => rm(dist, { recursive: true }));

describe('the built explorer', () => {
  it('is a Vietnamese page with its scripts beside it', () => {
    expect(text['index.html']).toContain('<html lang="vi">');
    expect(text['index.html']).toContain('<title>Thi Đua Graph – Trình khám phá</title>');
    expect(text['index.html']).not.toMatch(/https?:|src="\/\/|<script>|\son\w+="/);
    const assets = [...text['index.html']!.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
      ([, path]) => path!,
    );
    expect(assets.length).toBeGreaterThan(2);
    for (const asset of assets) expect(text).toHaveProperty([asset]);
  });

  it('names no other host than those that are only mentioned', () => {
    const hosts = Object.values(text).flatMap((content) =>
      [...content.matchAll(/\b(?:https?|wss?):\/\/([a-z\d.-]+\.[a-z]{2,})/gi)].map(([, host]) =>
        host!.toLowerCase(),
      ),
    );
    expect([...new Set(hosts)].filter((host) => !mentioned.has(host))).toEqual([]);
  });

  it('loads nothing from an absolute address', () => {
    const loading =
      /(?:\bimport\s*\(|\bfetch\s*\(|importScripts\s*\(|new Worker\s*\(|url\s*\(|@import)\s*["'`]?\s*(?:https?:)?\/\//;
    for (const [name, content] of Object.entries(text)) {
      expect({ name, loads: loading.exec(content)?.[0] }).toEqual({ name, loads: undefined });
    }
  });

  it('carries every example', () => {
    const scripts = Object.entries(text)
      .filter(([name]) => name.endsWith('.js'))
      .map(([, content]) => content)
      .join('');
    for (const title of [
      'KeHoachCamPha',
      'DonViTheoNgay',
      'KeHoachCuaMotDonVi',
      'NoiNhanVaNhiemVu',
      'KhenThuong',
      'NhapVanBan',
    ]) {
      expect(scripts).toContain(title);
    }
  });
});
