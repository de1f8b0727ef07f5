import { beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { StartRefused } from '../process/start-refused.ts';
import { type Fixture, startFixture } from './subgraph.fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture();
});
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('starting and stopping', () => {
  it('a taken port is named in one line', async () => {
    const taken = startFixture({ port: fixture.subgraph.port });
    await expect(taken).rejects.toThrow(
      new StartRefused(`port ${fixture.subgraph.port} is taken (set by CAMPAIGNS_PORT)`),
    );
    await expect(taken).rejects.toMatchObject({ exitCode: 2 });
    await fixture.stop();
  });

  it('a stop lets what is under way finish, and takes nothing new', async () => {
    const underWay = fixture.client.ask('{ slow }');
    await aMoment();
    const stopped = fixture.stop();
    await expect(fixture.client.ask('{ whoAsks }')).rejects.toThrow('fetch failed');
    fixture.release();
    expect((await underWay).json).toEqual({ data: { slow: 'done' } });
    await stopped;
  });

  it('a stop waits no longer than 3 s, be it for a request or for a silent connection', async () => {
    const silent = connect(fixture.subgraph.port, '127.0.0.1');
    const hanging = fixture.client.ask('{ slow }').catch(() => 'cut off');
    await aMoment();
    const from = performance.now();
    await fixture.stop();
    expect(performance.now() - from).toBeLessThan(3_500);
    expect(await hanging).toBe('cut off');
    silent.destroy();
  });
});
