import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Undoes what `prepack` did.
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

renameSync(at('dist/package.repository.json'), at('package.json'));
rmSync(at('dist'), { recursive: true });
