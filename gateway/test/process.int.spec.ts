import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, askRaw } from './ask.ts';
import { startSurroundings, type Surroundings } from './fixture-surroundings.ts';
import { GatewayProcess, variablesOf } from './gateway-process.ts';

let surroundings: Surroundings;
let variables: Record<string, string>;
let url: string;
beforeAll(async () => {
  surroundings = await startSurroundings();
  variables = variablesOf(surroundings.environment);
  url = `http://127.0.0.1:${surroundings.environment.port}`;
});
afterAll(() => surroundings.stop());

describe('the gateway process', () => {
  it('serves, looks up no outside name even if told to, and on SIGTERM finishes what is under way', async () => {
    const gateway = new GatewayProcess({
      ...variables,
      APOLLO_TELEMETRY_DISABLED: '0',
      NODE_ENV: 'production',
    });
    await gateway.listening();
    surroundings.subgraphs.awards.behaviour = (_, response) =>
      void setTimeout(
        () => response.setHeader('content-type', 'application/json').end('{"data":{"awardsGiven":8}}'),
        700,
      );
    const underWay = ask(url, '{ awardsGiven }');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stopping = performance.now();
    gateway.child.kill('SIGTERM');
    expect((await underWay).data).toEqual({ awardsGiven: 8 });
    expect(await gateway.ended()).toBe(0);
    expect(performance.now() - stopping).toBeLessThan(3000);
    const lookedUp = [...gateway.stderr.matchAll(/looked up (.*)/g)].map(([, name]) => name);
    expect(lookedUp.filter((name) => name !== '127.0.0.1')).toEqual([]);
  });

  it('hands out no token in production, whatever the file', async () => {
    await writeFile(`${surroundings.environment.supergraphFile}.token`, 'a.b.c');
    const withFile = {
      ...variables,
      THIDUA_LOCAL_TOKEN_FILE: `${surroundings.environment.supergraphFile}.token`,
    };
    for (const [mode, status] of [
      ['production', 404],
      ['local', 200],
    ] as const) {
      const gateway = new GatewayProcess({ ...withFile, THIDUA_MODE: mode });
      await gateway.listening();
      expect((await askRaw(`${url}/local-token`)).status).toBe(status);
      gateway.child.kill('SIGTERM');
      await gateway.ended();
    }
  });

  it.each([
    ['PORT', 'four thousand', /^PORT must be a port number\n$/],
    ['GATEWAY_KEY_FILE', '/nowhere.jwk', /^GATEWAY_KEY_FILE \/nowhere\.jwk holds no private .*\n$/],
    [
      'SUPERGRAPH_FILE',
      '/nowhere.graphql',
      /^SUPERGRAPH_FILE \/nowhere\.graphql holds no good supergraph.*\n$/,
    ],
  ])('with %s=%s ends with one line that names it, and 2', async (name, value, line) => {
    const gateway = new GatewayProcess({ ...variables, [name]: value });
    expect(await gateway.ended()).toBe(2);
    expect(gateway.stderr.replace(/^looked up .*\n/gm, '')).toMatch(line);
  });

  it('on a port that is taken ends with one line that names it, and 2', async () => {
    const other = createServer().listen(surroundings.environment.port, '127.0.0.1');
    await once(other, 'listening');
    const gateway = new GatewayProcess(variables);
    expect(await gateway.ended()).toBe(2);
    expect(gateway.stderr.replace(/^looked up .*\n/gm, '')).toMatch(/^port \d+ is taken \(set by PORT\)\n$/);
    other.close();
  });
});
