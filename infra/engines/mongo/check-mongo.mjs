// @ts-check
import { MongoClient } from 'mongodb';
import { unreachable } from '../process/unreachable.mjs';

/**
 * Asks a MongoDB that is not ours whether it can serve us. Throws one line if it cannot be reached within 3 s or
 * is not a replica set (transactions and change streams need one).
 *
 * @param {string} url
 */
export async function checkMongo(url) {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 3000 });
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    if (!hello.setName && hello.msg !== 'isdbgrid') throw new Error('it is not a replica set');
  } catch (error) {
    throw unreachable('MONGO_URL', error);
  } finally {
    await client.close();
  }
}
