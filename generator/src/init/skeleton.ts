import { packageFiles } from './package-files.ts';
import { projectFiles } from './project-files.ts';
import type { SkeletonFile, SkeletonOptions } from './skeleton-file.ts';
import { specFiles } from './spec-files.ts';

/**
 * Every file of an API that is begun: the project, the spec with one operation, and a package by hand around each output. A
 * person owns all of them from then on.
 */
export const listSkeleton = (options: SkeletonOptions): readonly SkeletonFile[] => [
  ...projectFiles(options),
  ...specFiles(options),
  ...packageFiles(options),
];
