import mongoose from 'mongoose';

// A writer of campaigns that has taken every stripe of the guard and waits to be killed.
const connection = await mongoose
  .createConnection(process.argv[2] ?? '', { dbName: 'thidua_campaigns' })
  .asPromise();
const session = await connection.startSession();
session.startTransaction();
await connection.collection('guards').updateMany({}, { $inc: { writes: 1 } }, { session });
process.stdout.write('held\n');
setInterval(() => undefined, 1000);
