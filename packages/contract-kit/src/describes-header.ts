import { stepsOf, valueAt } from './pointer.ts';
import { isRecord } from './record.ts';
import type { ContractApi, ContractSuite } from './suite.ts';

/** Whether the document says by a pattern what a header of the operation's requests looks like. */
export function describesHeader({ document }: ContractApi, { pointer }: ContractSuite, name: string): boolean {
  const resolved = (value: unknown): unknown =>
    isRecord(value) && typeof value['$ref'] === 'string' ? valueAt(document, stepsOf(value['$ref'])) : value;
  const parameters = valueAt(document, stepsOf(`${pointer}/parameters`));
  return (Array.isArray(parameters) ? parameters : []).map(resolved).some((parameter) => {
    if (!isRecord(parameter) || String(parameter['name']).toLowerCase() !== name.toLowerCase()) return false;
    const schema = resolved(parameter['schema']);
    return isRecord(schema) && 'pattern' in schema;
  });
}
