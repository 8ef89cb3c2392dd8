import type { Context } from './behaviour.ts';
import { checkAdvance, checkFault, checkNext, checkSettings } from './check-steering.ts';
import type { Control } from './control.ts';
import type { JournalEntry } from './journal.ts';
import { checkMessageSettings } from './message-settings.ts';
import type { MessageSettings } from './message-settings.ts';
import { notify } from './notify.ts';
import type { NotifyOptions } from './notify.ts';
import { advanceClock, steer } from './steering.ts';
import type { Fault } from './steering.ts';
import { transact } from './store/transact.ts';

/** What a test does with one run of a mock. What it asks for holds from the moment its promise resolves. */
export interface MockRun<
  Results extends object = Record<string, string>,
  Settings extends object = object,
  Webhooks extends object = Record<string, string>,
> {
  /**
   * The next call of an operation gets this result, whatever it is about; the next several with `times`.
   *
   * @throws {MockError} `USAGE` for an operation or a code that the API does not have
   */
  next<Name extends keyof Results & string>(
    operation: Name,
    code: Results[Name] & string,
    options?: { readonly times?: number },
  ): Promise<void>;
  /**
   * The next call meets a fault on its way.
   *
   * @throws {MockError} `USAGE` for a fault that cannot be
   */
  fault(fault: Fault & { readonly operation?: keyof Results & string }): Promise<void>;
  /**
   * Moves the clock forward by which tokens expire, payments end and messages are sent again. The time in answers stays the
   * machine's.
   *
   * @throws {MockError} `USAGE` for anything but a whole number from 0
   */
  advance(milliseconds: number): Promise<void>;
  /**
   * Sends a message of the API: an example of its document, with other members where they are given. It goes again until it is
   * acknowledged, as one that the API sends by itself; the journal tells what became of it.
   *
   * @throws {MockError} `USAGE` for a message, a code or an example that the API does not have
   */
  notify<Name extends keyof Webhooks & string>(
    webhook: Name,
    options?: NotifyOptions<Webhooks[Name] & string>,
  ): Promise<void>;
  /**
   * Changes how the API behaves, and how its messages are sent; what is not named stays.
   *
   * @throws {MockError} `USAGE` for a setting that there is not, or a value of another sort than it has
   */
  configure(settings: Partial<Settings & MessageSettings>): Promise<void>;
  /** What was called and answered, and what was sent, oldest first, secrets covered. */
  journal(): Promise<readonly JournalEntry[]>;
  /** Forgets all of it, what was asked for included. */
  reset(): Promise<void>;
}

/** A run of a mock in this process. */
export function createSteeredRun<Results extends object, Settings extends object, Webhooks extends object>(
  control: Control,
  run: string,
): MockRun<Results, Settings, Webhooks> {
  const { definition, store, tasks } = control;
  return {
    async next(operation, code, { times } = {}) {
      const next = checkNext(definition, { operation, code, ...(times !== undefined && { times }) });
      await steer(store, run, (old) => ({ ...old, next: [...old.next, next] }));
    },
    async fault(given) {
      const fault = checkFault(definition, given);
      await steer(store, run, (old) => ({ ...old, faults: [...old.faults, fault] }));
    },
    async advance(milliseconds) {
      await advanceClock(store, run, checkAdvance(milliseconds));
      tasks.wake();
    },
    notify: (webhook, options = {}) => notify(control, run, webhook, options),
    async configure(given) {
      const { settings: current } = await readContext(control, run);
      const known = { notifyUrl: undefined, redelivery: undefined, ...current };
      const settings = checkSettings(known, given, control.behaviour?.settingKinds);
      checkMessageSettings(settings);
      await steer(store, run, (old) => ({ ...old, settings: { ...old.settings, ...settings } }));
    },
    journal: async () => (await store.entries(run)).map((entry) => JSON.parse(entry) as JournalEntry),
    reset: () => store.clear(run),
  };
}

/** How a run is at the moment: its clock, its settings. */
export const readContext = ({ store, createContext }: Control, run: string): Promise<Context> =>
  transact(store, run, (transaction) => createContext({ name: run, origin: '' }, transaction));
