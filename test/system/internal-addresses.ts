import type { System } from './system.ts';
import { portOffsets } from './port-base.ts';

/** What in a text tells where something runs: hosts, schemes of engines, our own ports, files of ours. */
export function internalAddressesIn(text: string, { portBase }: Pick<System, 'portBase'>): string[] {
  const ports = Object.values(portOffsets).map((offset) => String(portBase + offset));
  const signs = [
    /127\.0\.0\.1|localhost|::1/g,
    /\b(mongodb|redis|kafka):/gi,
    /\/(work|home|node_modules)\//g,
  ];
  return [
    ...signs.flatMap((sign) => text.match(sign) ?? []),
    ...ports.filter((port) => new RegExp(`\\b${port}\\b`).test(text)),
  ];
}
