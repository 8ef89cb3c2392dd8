export { runContract } from './command/run-contract.ts';
export type { ContractDefinition, StartedMock } from './command/definition.ts';
