import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Fixture, startFixture } from './subgraph.fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

describe('probes', () => {
  const probe = async (name: string) => {
    const response = await fetch(fixture.subgraph.url.replace('graphql', name));
    return { status: response.status, body: await response.json() };
  };
  const mongodb = { name: 'mongodb', ok: true, needed: true, ageMs: 1 };
  const kafka = { name: 'kafka', ok: true, needed: false, ageMs: 2, lag: 0 };
  // One answer serves for half a second.
  const settle = () => new Promise((resolve) => setTimeout(resolve, 550));

  it('tell that the process lives', async () => {
    expect(await probe('livez')).toEqual({
      status: 200,
      body: { status: 'live', service: 'campaigns', instance: 'default' },
    });
  });

  it.each([
    ['ready', 200, [mongodb, kafka]],
    ['degraded', 200, [mongodb, { ...kafka, ok: false }]],
    ['unready', 503, [{ ...mongodb, ok: false }, kafka]],
  ])('say %s and name each dependency', async (status, http, given) => {
    fixture.dependencies = given;
    await settle();
    expect(await probe('readyz')).toEqual({
      status: http,
      body: { status, service: 'campaigns', instance: 'default', dependencies: given },
    });
  });
});
