import process from 'node:process';

// A bin imports this file alone before it knows that the rest can be read, so it keeps to what Node 18 understands.

const least = [24, 18] as const;

/** Whether this Node is recent enough for a mock. Where it is not, that is said on standard error, and the exit code is 2. */
export function checkNode(program: string): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return true;
  process.stderr.write(`${program} needs Node ${least.join('.')} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
  return false;
}
