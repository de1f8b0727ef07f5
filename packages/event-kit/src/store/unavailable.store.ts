import { Fault } from '@thidua/domain-kit';
import mongoose from 'mongoose';

const { MongoBulkWriteError, MongoError, MongoServerError } = mongoose.mongo;

/** MongoDB's own codes for "not now": elections, shutdowns, time-outs, transactions that a restart forgot. */
const passingCodes = new Set([
  ...[6, 7, 50, 64, 89, 91, 112, 133, 134, 189, 202, 225, 244, 246, 251, 262],
  ...[9001, 10058, 10107, 11600, 11601, 11602, 13435, 13436],
]);
const passingLabels = ['TransientTransactionError', 'RetryableWriteError', 'UnknownTransactionCommitResult'];

/** True if the server could not be reached or could not serve: asking again later may work. */
export function withoutServer(error: unknown): boolean {
  // insertMany and bulkWrite wrap what befell them, a lost connection too, without its code and labels.
  if (error instanceof MongoBulkWriteError && error.errorResponse instanceof MongoError)
    return withoutServer(error.errorResponse);
  if (error instanceof MongoServerError)
    return passingCodes.has(Number(error.code)) || passingLabels.some((label) => error.hasErrorLabel(label));
  if (error instanceof MongoError) return true; // network, selection, pool and time-out errors
  // Before its first connection mongoose refuses at once instead of queueing: bufferCommands is false.
  return (
    error instanceof mongoose.MongooseError &&
    /initial connection|not connected|ServerSelection/i.test(`${error.name} ${error.message}`)
  );
}

/** Gives storage trouble its public name, and leaves everything else as it is. */
export async function asStoreFault<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw withoutServer(error) ? new Fault('STORE_UNAVAILABLE', { cause: error }) : error;
  }
}
