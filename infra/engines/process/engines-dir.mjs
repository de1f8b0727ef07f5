// @ts-check
import { fileURLToPath } from 'node:url';

/** Where this checkout keeps fetched engines. */
export const enginesDirOfCheckout = fileURLToPath(new URL('../../../.engines', import.meta.url));
