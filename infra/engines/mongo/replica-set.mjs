// @ts-check
import { MongoClient } from 'mongodb';

/** The name of the replica set; clients must give it. */
export const REPLICA_SET = 'thidua';

const NOT_YET_INITIALIZED = 94;

/**
 * Makes the mongod on a port the primary of a replica set of one. Repeatable: it initiates a new one, corrects
 * the member's address after a change of port, and says whether it can write by now.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function becomePrimary(port) {
  const host = `127.0.0.1:${port}`;
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1000,
    connectTimeoutMS: 1000,
  });
  try {
    const admin = client.db('admin');
    const hello = await admin.command({ hello: 1 });
    if (hello.isWritablePrimary && hello.me === host) return true;
    const config = await currentConfig(admin);
    if (config === undefined) {
      await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    } else if (config.members[0].host !== host) {
      // The server does not find itself under the old address, so only force reaches it.
      const members = [{ ...config.members[0], host }];
      await admin.command({
        replSetReconfig: { ...config, members, version: config.version + 1 },
        force: true,
      });
    }
    return false;
  } finally {
    await client.close();
  }
}

/** @param {import('mongodb').Db} admin */
async function currentConfig(admin) {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_YET_INITIALIZED) return undefined;
    throw error;
  }
}
