import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WritePlan } from './plan.ts';

/**
 * Carries out a plan: the only place that writes. Each file is written beside its place and then moved, so
 * that a run which is cut off leaves whole files, old or new.
 */
export function applyPlan({ folder, create, update, remove }: WritePlan): void {
  for (const { path, text } of [...create, ...update]) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = `${target}.tmp`;
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  }
  for (const path of remove) rmSync(join(folder, path));
}
