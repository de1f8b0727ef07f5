import type { Figures } from './measure.ts';

/** A table for the terminal and for Markdown alike. */
export function report(title: string, figures: readonly Figures[]): string {
  const processes = Object.keys(figures[0]?.cpu ?? {});
  const latencies = ['p50 ms', 'p95 ms', 'p99 ms'];
  const head = ['', ...processes.map((name) => `${name} µs`), 'CPU µs', '× first', ...latencies];
  const rows = figures.map(({ name, cpu, total, ratio, p50, p95, p99 }) => [
    name,
    ...processes.map((each) => (cpu[each] ?? Number.NaN).toFixed(0)),
    total.toFixed(0),
    ratio.toFixed(2),
    ...[p50, p95, p99].map((ms) => ms.toFixed(1)),
  ]);
  return [title, '', tableOf(head, rows)].join('\n');
}

/** The first column holds names, the others figures. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((label, column) =>
    Math.max(label.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
