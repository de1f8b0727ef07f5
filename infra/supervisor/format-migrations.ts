import { StartRefused } from '@thidua/federation-kit/process';

/** Brings a data folder from the format before `to` up to `to`; may be run again after an interruption. */
export interface FormatMigration {
  readonly to: number;
  readonly run: (dir: string) => Promise<void>;
}

/** In order, one for each format after the first. */
const migrations: readonly FormatMigration[] = [
  {
    to: 2,
    // Format 1 had 839 units, merged without acts: their lineage cannot be made up from what is stored.
    run: async (dir) => {
      throw new StartRefused(
        `${dir} (THIDUA_DATA_DIR) was written before units had a lineage: keep it and name another folder, or begin anew with npm start -- --fresh`,
      );
    },
  },
];

/** The format that this version writes. */
export const currentFormat = migrations.at(-1)?.to ?? 1;

/** Runs what lies between a folder's format and ours; `done` is told after each, so that none runs twice. */
export async function migrateFormat(
  dir: string,
  from: number,
  done: (format: number) => void,
  table = migrations,
): Promise<void> {
  for (const { to, run } of table.filter((migration) => migration.to > from)) {
    await run(dir);
    done(to);
  }
}
