#!/usr/bin/env node
import process from 'node:process';
import { runMock } from '@countersign/mock-kit';
import { definition } from './gen/definition.ts';
import { scenario } from './scenario.ts';

await runMock(definition, process.argv.slice(2), scenario);
