#!/usr/bin/env node
import process from 'node:process';
import { checkNode } from '@countersign/mock-kit/node-version';

// The rest may not even be read by a Node that is too old.
if (checkNode('antom-mock')) {
  const { runMock } = await import('@countersign/mock-kit');
  const { definition } = await import('./gen/definition.ts');
  const { scenario } = await import('./scenario.ts');
  await runMock(definition, process.argv.slice(2), scenario);
}
