import { readFile } from 'node:fs/promises';
import type { Request, RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const loopbackPeers = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const loopbackHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Hands the explorer the token that the start wrote for this machine. Mounted in local mode only, and answers
 * nobody but a page of this origin, opened on this machine: the `host` check keeps out a foreign site whose
 * name was pointed at 127.0.0.1.
 */
export function localToken(file: string): RequestHandler {
  return async (req, res) => {
    const token = isFromHere(req) ? await readFile(file, 'utf8').catch(() => null) : null;
    if (token === null) return refuse(res, 'NOT_FOUND');
    res.setHeader('cache-control', 'no-store');
    res.json({ token: token.trim() });
  };
}

function isFromHere(req: Request): boolean {
  const site = req.headers['sec-fetch-site'];
  return (
    loopbackPeers.has(req.socket.remoteAddress ?? '') &&
    loopbackHosts.test(req.headers.host ?? '') &&
    req.headers['x-forwarded-for'] === undefined &&
    (site === undefined || site === 'same-origin')
  );
}
