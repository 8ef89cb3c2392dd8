import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporarySuffix, type WritePlan } from './plan.ts';

/**
 * Carries out a plan: the only place that writes. Each file is written beside its place and then moved, so
 * that a run which is cut off leaves whole files, old or new. Foreign files stay as they are.
 */
export function applyPlan({ folder, create, update, remove }: WritePlan): void {
  // A folder may take the place of a file that goes, so removing comes first; what is gone already is no fault.
  for (const path of remove) rmSync(join(folder, path), { force: true });
  for (const { path, text } of [...create, ...update]) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = `${target}${temporarySuffix}`;
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  }
}
