#!/usr/bin/env node
import process from 'node:process';
import { checkNode } from '@countersign/mock-kit/node-version';

// The rest may not even be read by a Node that is too old.
if (checkNode('antom-contract')) {
  const { runContract } = await import('@countersign/contract-kit/command');
  const { definition } = await import('./definition.ts');
  await runContract(definition, process.argv.slice(2));
}
