import { readFileSync } from 'node:fs';
import { type Admission, admission } from '@thidua/instances';
import { UsageError } from '../usage-error.ts';

/** What a jurisdiction asks to be admitted. Throws UsageError with one line that says what is wrong in the file. */
export function readAdmission(file: string): Admission {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const parsed = admission.safeParse(found);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${file} is no admission: ${issue?.path.join('.')} ${issue?.message}`);
}
