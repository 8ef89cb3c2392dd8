import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WritePlan } from './plan.ts';
import { replaceFile } from './replace-file.ts';

/** Carries out a plan. Foreign files stay as they are. */
export function applyPlan({ folder, create, update, remove }: WritePlan): void {
  // A folder may take the place of a file that goes, so removing comes first; what is gone already is no fault.
  for (const path of remove) rmSync(join(folder, path), { force: true });
  for (const { path, text } of [...create, ...update]) replaceFile(join(folder, path), text);
}
