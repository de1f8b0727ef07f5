// @ts-check
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const WINDOW = 16 * 1024;
const WIDTH = 400;

/**
 * The last lines of a log, each cut to a readable width; empty if there is no log.
 *
 * @param {string} file
 * @param {number} [count]
 * @returns {string[]}
 */
export function logTail(file, count = 20) {
  try {
    const log = openSync(file, 'r');
    const { size } = fstatSync(log);
    const buffer = Buffer.alloc(Math.min(size, WINDOW));
    readSync(log, buffer, 0, buffer.length, size - buffer.length);
    closeSync(log);
    const lines = buffer.toString('utf8').trimEnd().split('\n').slice(-count);
    return lines.filter((line) => line !== '').map((line) => line.slice(0, WIDTH));
  } catch {
    return [];
  }
}
