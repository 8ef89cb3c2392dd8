import { resolve } from 'node:path';
import { createMockTarget } from '../mock-target.ts';
import { openReplay, startRecording } from '../replay/open-replay.ts';
import type { Target } from '../target.ts';
import type { ContractArguments } from './arguments.ts';
import { chooseBaseUrl, tellProduction } from './base-url.ts';
import type { ContractDefinition } from './definition.ts';
import { readGateway, type Environment } from './environment.ts';
import { defaultRate, isLoopback } from './rate.ts';
import { UsageError } from '../usage-error.ts';

/** A target, and how to leave it. */
export interface OpenTarget {
  readonly target: Target;
  close(): Promise<void>;
}

/**
 * What the command line asks to run against; the mock is started.
 *
 * @throws {UsageError} where the environment does not describe the gateway, or where it may move money and that was not meant
 */
export async function openTarget(
  definition: ContractDefinition,
  args: ContractArguments,
  env: Environment,
): Promise<OpenTarget> {
  const opened = await openAsked(definition, args, env);
  if (args.record === undefined) return opened;
  const recordTo = resolve(args.record);
  startRecording(definition.api, recordTo, opened.target);
  return { ...opened, target: { ...opened.target, recordTo } };
}

async function openAsked(
  definition: ContractDefinition,
  args: ContractArguments,
  env: Environment,
): Promise<OpenTarget> {
  const { api } = definition;
  const asked = args.target;
  if (asked.kind === 'replay') return { target: await openReplay(api, resolve(asked.folder)), close: async () => {} };
  if (asked.kind === 'mock') {
    const mock = await definition.startMock();
    return { target: { ...createMockTarget(api, mock), ...paceOf(args.rate) }, close: () => mock.close() };
  }
  const { url, identity, authCode } = readGateway(api.name, env, asked.kind === 'url' ? asked.url : undefined);
  const baseUrl = chooseBaseUrl(api, {
    url,
    clientId: identity.clientId,
    ...(asked.kind === 'sandbox' && { environment: 'sandbox' }),
  });
  const production = tellProduction(api, baseUrl, identity.clientId);
  if (production !== undefined && !args.meansProduction)
    throw new UsageError(`This may move money: ${production}. Say --i-mean-production if that is what you want.`);
  const rate = args.rate ?? (isLoopback(baseUrl) ? undefined : defaultRate);
  return {
    target: {
      name: asked.kind === 'sandbox' ? 'sandbox' : new URL(baseUrl).host,
      baseUrl,
      identity,
      forcesResults: false,
      namesFields: false,
      level: 'tolerant',
      ...(authCode !== undefined && { authCode }),
      ...paceOf(rate),
    },
    close: async () => {},
  };
}

const paceOf = (rate: number | undefined): Pick<Target, 'requestsPerSecond'> =>
  rate === undefined ? {} : { requestsPerSecond: rate };
