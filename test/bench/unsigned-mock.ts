import process from 'node:process';
import { definition } from '@countersign/antom-mock';
import { runMock } from '@countersign/mock-kit';

// The mock of the same API, were it one that signs nothing: what is left is what Prism's command line does, too.

const { signature: _, ...unsigned } = definition;
await runMock(unsigned, process.argv.slice(2));
