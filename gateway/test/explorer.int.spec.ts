import { request } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FixtureGraph, startFixtureGraph } from './fixture-graph.ts';

let graph: FixtureGraph;
const localTokenFile = join(tmpdir(), `thidua-local-token-${process.pid}`);
beforeAll(async () => {
  await writeFile(localTokenFile, 'a.b.c\n');
  graph = await startFixtureGraph({ localTokenFile });
});
afterAll(() => graph.stop());

/** `fetch` would not send such headers. */
async function tokenFor(headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${graph.url}/local-token`, { headers }, (response) => {
      const { statusCode: status = 0 } = response;
      text(response).then((body) => resolve({ status, body }), reject);
    });
    outgoing.once('error', reject).end();
  });
}

describe('the local token', () => {
  it('is handed to the explorer’s own page', async () => {
    const { status, body } = await tokenFor({ 'sec-fetch-site': 'same-origin' });
    expect({ status, body }).toEqual({ status: 200, body: '{"token":"a.b.c"}' });
  });

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a foreign name that points here', { host: 'evil.example:4000' }],
    ['a caller behind a proxy', { 'x-forwarded-for': '203.0.113.9' }],
  ])('is not there for %s', async (_, headers) => {
    expect(await tokenFor(headers as Record<string, string>)).toMatchObject({
      status: 404,
      body: expect.not.stringContaining('a.b.c'),
    });
  });
});

describe('the explorer’s answers', () => {
  it('allow nothing from outside', async () => {
    const { headers } = await fetch(graph.url);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe|blob:/);
  });
});
