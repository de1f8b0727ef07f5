import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';

/** Where `npm run build -w gateway/explorer` puts the page. */
export const explorerFolder = fileURLToPath(new URL('../explorer/dist', import.meta.url));

// Monaco, GraphiQL's editor, writes style elements and embeds fonts and images; nothing else is loosened.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the bundled GraphiQL. Its page may load and ask nothing outside this origin. */
export function explorer(folder: string = explorerFolder): Router {
  const router = express.Router();
  router.use((_req, res, next) => {
    res.setHeader('content-security-policy', contentSecurityPolicy);
    res.setHeader('referrer-policy', 'no-referrer');
    next();
  });
  // File names under assets/ carry a hash of their content.
  router.use(
    '/assets',
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(folder, { index: 'index.html', cacheControl: false }));
  return router;
}
