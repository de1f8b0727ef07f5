import { type FaultRow, faultTable } from './fault-table.ts';

/** FAULTS.md, made from the table; `node packages/federation-kit/src/faults/fault-page.ts` prints it. */
export function faultPage(): string {
  const rows = Object.entries<FaultRow>(faultTable).map(
    ([code, row]) =>
      `| \`${code}\` | ${row.when} | ${row.retryable ? 'yes' : 'no'} | ${row.status} | ${row.en} | ${row.vi} |`,
  );
  return [
    '# Faults',
    '',
    'What may stand in `errors[].extensions`: `code`, `retryable`, `traceId`, `service`, `messageVi`. Refusals are not',
    'here: they are data of the answer. This page is made from `src/faults/fault-table.ts` by `npm run faults`.',
    '',
    '| code | when | retry? | status alone | message | messageVi |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(faultPage());
