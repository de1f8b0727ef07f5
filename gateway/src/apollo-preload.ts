import { createRequire } from 'node:module';
import { flattenExports } from './flat-exports.ts';

// Must be the first import of main.ts: it takes effect only before @apollo/gateway is loaded. Resolved from the
// gateway's own place, so that it is the copy which the gateway will load.
const requireAsGateway = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'));
flattenExports(requireAsGateway, '@apollo/federation-internals');
