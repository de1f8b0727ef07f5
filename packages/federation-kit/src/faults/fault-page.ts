import { type FaultRow, faultTable } from './fault-table.ts';

const introduction = `# Faults

What may stand in \`errors[].extensions.code\`, beside \`retryable\`, \`traceId\`, \`service\` and \`messageVi\`. Refusals are
not here: they are data of the answer. This page is made from \`src/faults/fault-table.ts\` by \`npm run faults\`.
`;

/** The text of FAULTS.md, made from the table. */
export function faultPage(): string {
  return [introduction, ...Object.entries<FaultRow>(faultTable).map(sectionOf)].join('\n');
}

function sectionOf([code, { when, retryable, status, en, vi }]: [string, FaultRow]): string {
  return `## ${code}

${when}

- ${retryable ? 'Try the same request again a little later.' : 'Trying again does not help.'}
- HTTP status where nothing else is answered: ${status}
- “${en}”
- “${vi}”
`;
}

if (import.meta.main) process.stdout.write(faultPage());
