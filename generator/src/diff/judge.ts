import type { Change, Direction, Effect, Finding } from './change.ts';
import type { Verdict } from './verdict.ts';

/** What a kind of change comes to for a caller. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
}

/** For one who writes the message, and for one who reads it; or for everybody alike. */
interface Rule {
  readonly sent?: Partial<Readonly<Record<Effect, Judgement>>>;
  readonly read?: Partial<Readonly<Record<Effect, Judgement>>>;
  readonly always?: Judgement;
}

const major = (why: string): Judgement => ({ verdict: 'major', why });
const minor = (why: string): Judgement => ({ verdict: 'minor', why });
const patch = (why: string): Judgement => ({ verdict: 'patch', why });

/** Same verdict and reason whatever the effect is. */
const each = (judgement: Judgement): Readonly<Record<Effect, Judgement>> => ({
  narrowed: judgement,
  widened: judgement,
  other: judgement,
  same: judgement,
});

/** What holds of every constraint on a value for which no rule of its own says more. */
const ofValues: Rule = {
  sent: {
    narrowed: major('Values that were accepted are refused from now on.'),
    widened: minor('More is accepted than before; what callers send today stays right.'),
    other: major('Values that were accepted are refused from now on, and others are accepted.'),
  },
  read: {
    narrowed: minor('Less can come than before; code that reads all of it still works.'),
    widened: major('Values can come for which callers have not been written.'),
    other: major('Values can come for which callers have not been written.'),
  },
};

const conditionRule: Rule = {
  sent: {
    narrowed: major('Requests that were right break this condition from now on.'),
    widened: minor('The condition asks for less; what callers send today stays right.'),
    other: major('Requests that were right break this condition from now on, and others keep to it.'),
  },
  read: {
    narrowed: minor('Messages promise more than before; code that reads all of them still works.'),
    widened: major('Callers that rely on this condition may meet messages that do not keep to it.'),
    other: major('Callers that rely on this condition may meet messages that do not keep to it.'),
  },
};

/** By kind. Those of constraints on values that are missing here go by {@link ofValues}. */
const rules: Readonly<Record<string, Rule>> = {
  'field-added': {
    sent: each(minor('Callers may send it; those who do not are served as before.')),
    read: each(minor('There is more to read; callers that do not know it pass over it.')),
  },
  'required-field-added': {
    sent: each(major('Requests without it, which is all that there are today, are refused from now on.')),
    read: each(minor('There is more to read, and it is always there.')),
  },
  'field-removed': {
    sent: each(major('Callers that send it are refused or no longer understood, and do not compile.')),
    read: each(major('Callers that read it find nothing, and do not compile.')),
  },
  'field-renamed': {
    sent: each(major('Callers that send it under the old name are refused or no longer understood.')),
    read: each(major('Callers that read it under the old name find nothing.')),
  },
  'field-required': {
    sent: each(major('Requests without it were accepted and are refused from now on.')),
    read: each(minor('It is always there from now on; code that checks for it still works.')),
  },
  'field-optional': {
    sent: each(minor('It may be left out from now on; callers that send it are served as before.')),
    read: each(major('Callers that count on it may not find it.')),
  },
  enum: {
    ...ofValues,
    read: {
      ...ofValues.read,
      narrowed: minor('These values no longer come; branches for them are never taken.'),
      widened: major('A caller that branches on every value has none for the new ones.'),
    },
  },
  nullable: {
    sent: ofValues.sent ?? {},
    read: {
      narrowed: minor('It is never null any more; code that checks for null still works.'),
      widened: major('Null can come where callers read a value.'),
    },
  },
  form: {
    sent: {
      narrowed: major('Requests of this form were accepted and are refused from now on.'),
      widened: minor('One more form is accepted; callers of the others are served as before.'),
    },
    read: {
      narrowed: minor('This form no longer comes; branches for it are never taken.'),
      widened: major('A form can come for which callers have no branch.'),
    },
  },
  'further-members': {
    sent: {
      narrowed: major('Members that the contract does not name were accepted and are refused from now on.'),
      widened: minor('Members that the contract does not name are accepted from now on.'),
    },
    read: {
      narrowed: minor('Nothing comes that the contract does not name.'),
      widened: minor('Members can come that the contract does not name; readers pass over them.'),
    },
  },
  'wire-type-added': {
    sent: each(minor('A native value may be given where only text could; text stays right.')),
    read: each(minor('The text promises more than before; code that reads any text still works.')),
  },
  'wire-type-removed': {
    sent: each(major('Callers that give a native value are refused by the types of the client.')),
    read: each(major('Callers that convert the text have no promise any more that it can be converted.')),
  },
  'wire-type-changed': {
    sent: each(major('Callers that give a native value of the old type are refused by the types of the client.')),
    read: each(major('Callers that convert the text to the old type may fail or get something else.')),
  },
  'default-added': {
    sent: each(minor('It is said what holds where the value is left out.')),
    read: each(minor('It is said what holds where the value is missing.')),
  },
  'default-removed': {
    sent: each(major('It is not certain any more what holds where the value is left out.')),
    read: each(minor('It is not said any more what holds where the value is missing.')),
  },
  'default-changed': {
    sent: each(major('A request that leaves the value out means something else from now on.')),
    read: each(minor('Where the value is missing, something else holds.')),
  },
  'deprecated-added': { always: minor('Callers are asked to move away from it.') },
  'deprecated-removed': { always: patch('Callers may stay with it.') },
  'deprecated-changed': { always: patch('Only readers of the contract see it.') },
  'returned-with-added': { always: minor('It is said with which statuses data come.') },
  'returned-with-removed': { always: major('Data that came with other statuses than success no longer do.') },
  'returned-with-changed': {
    always: major('The statuses with which data come are others, and with them the types of outcomes.'),
  },
  'dependent-required': conditionRule,
  'condition-added': conditionRule,
  'condition-removed': conditionRule,
  'condition-tightened': conditionRule,
  'condition-loosened': conditionRule,
  'condition-changed': conditionRule,
  'condition-retitled': { always: patch('The words are others, the rule is the same.') },
  'code-added-S': {
    always: minor('Success has one more code: a caller that compares with one code takes it for something else.'),
  },
  'code-added-F': {
    always: minor('One more failure is known; callers must cope with codes they do not know already.'),
  },
  'code-added-U': {
    always: minor('One more unknown outcome is known; callers must cope with codes they do not know already.'),
  },
  'code-added-any': { always: minor('One more code is known; callers must cope with codes they do not know already.') },
  'code-removed': {
    always: major('A branch on this code does not compile, and if the code comes it is of no known status.'),
  },
  'code-status': {
    always: major('A caller takes the same code for another outcome: what failed may have succeeded, or be unknown.'),
  },
  'code-action': {
    always: minor(
      'What is to be done on this code is something else; callers that branch on the action act otherwise.',
    ),
  },
  'code-products': { always: minor('The code occurs in other forms of the request than before.') },
  'code-words': { always: patch('The words are others, code and action are the same.') },
  'media-type-added': {
    sent: each(minor('Bodies may be sent in one more form.')),
    read: each(minor('Answers may be asked for in one more form.')),
  },
  'media-type-removed': { always: major('Callers that use it are refused, or do not understand what comes.') },
  'status-added': { always: minor('One more HTTP status is documented; callers must cope with any.') },
  'status-removed': { always: minor('This HTTP status is not documented any more.') },
  'success-status-added': { always: minor('A further HTTP status means success.') },
  'success-status-removed': { always: major('Callers that wait for this HTTP status do not meet it any more.') },
  'example-added': { always: patch('There is one more example; what is right and what comes stays the same.') },
  'example-removed': { always: patch('There is one example less; what is right and what comes stays the same.') },
  'example-changed': { always: patch('The example is another; what is right and what comes stays the same.') },
  documentation: { always: patch('Only readers of the contract see it.') },
  'operation-added': { always: minor('There is more to call; nothing is asked of those who do not.') },
  'operation-removed': { always: major('Callers of it do not compile, and if they call they are refused.') },
  'operation-address': { always: major('Calls to the old address are refused.') },
  'operation-id-added': {
    always: major('The function of the client gets another name, so that callers of it do not compile.'),
  },
  'operation-id-removed': {
    always: major('The function of the client gets another name, so that callers of it do not compile.'),
  },
  'operation-id-changed': {
    always: major('The function of the client gets another name, so that callers of it do not compile.'),
  },
  'webhook-added': {
    always: minor('One more message can come; a receiver answers what it has no handler for by itself.'),
  },
  'webhook-removed': { always: major('The message does not come any more, and its handler does not compile.') },
  'webhook-renamed': { always: major('Handlers under the old name do not compile.') },
  'safe-added': { always: minor('The client repeats the call by itself where no answer comes.') },
  'safe-removed': {
    always: major('The client does not repeat the call any more: where no answer comes the outcome is unknown.'),
  },
  'timeout-added': { always: minor('The client stops waiting for an answer after this time.') },
  'timeout-removed': { always: minor('The client waits as long as it was told to.') },
  'timeout-raised': { always: minor('The client waits longer for an answer.') },
  'timeout-lowered': { always: minor('The client stops waiting for an answer earlier.') },
  'inquiry-added': { always: minor('Where no answer comes, there is an operation to ask.') },
  'inquiry-removed': { always: major('Where no answer comes, there is no operation to ask any more.') },
  'inquiry-changed': { always: minor('Where no answer comes, another operation is to be asked.') },
  'idempotency-added': { always: minor('A second call with the same key is told to be the first one again.') },
  'idempotency-removed': { always: major('A second call with the same key takes effect a second time.') },
  'idempotency-compares-widened': {
    always: major('A second call that differs in these fields was accepted and is a conflict from now on.'),
  },
  'idempotency-compares-narrowed': {
    always: minor('A second call that differs in these fields is the first one again and no conflict any more.'),
  },
  'idempotency-conflict-added': { always: minor('A conflict has a code of its own.') },
  'poll-final-widened': { always: minor('Waiting also ends on these states.') },
  'poll-absent-added': { always: minor('These refusals are taken as "not known yet", so that waiting goes on.') },
  'poll-absent-widened': { always: minor('These refusals are taken as "not known yet", so that waiting goes on.') },
  'poll-pending-widened': {
    always: patch('Only readers of the contract see it: a client goes on with whatever is not final.'),
  },
  'poll-pending-narrowed': {
    always: patch('Only readers of the contract see it: a client goes on with whatever is not final.'),
  },
  'poll-pending-changed': {
    always: patch('Only readers of the contract see it: a client goes on with whatever is not final.'),
  },
  'poll-added': { always: minor('The client has a function that waits for the final state.') },
  'acknowledgement-signed-added': {
    always: major('Answers without a signature were taken and are refused from now on.'),
  },
  'acknowledgement-signed-removed': { always: minor('Answers need no signature any more.') },
  'acknowledgement-timeout-lowered': {
    always: major('Receivers have less time to answer before the message comes again.'),
  },
  'acknowledgement-timeout-added': {
    always: major('Receivers have a limited time to answer before the message comes again.'),
  },
  'acknowledgement-duplicates-removed': { always: major('A second delivery is not told from a new message any more.') },
  'acknowledgement-duplicates-changed': { always: major('A second delivery is recognised by other fields.') },
  'server-added': { always: minor('There is one more server to call.') },
  'server-removed': { always: major('Callers of this server reach nobody.') },
  'server-changed': { always: minor('Who calls this server, or where the client chooses it by itself, is different.') },
  'signature-added': { always: major('Requests without a signature were accepted and are refused from now on.') },
  'signature-removed': { always: major('Clients sign what nobody checks and check what nobody signs.') },
  'signature-changed': { always: major('What is signed or how is different: signatures of today do not verify.') },
  'envelope-changed': { always: major('Outcomes are read from other members.') },
  'envelope-added': { always: major('Calls return outcomes, where they returned what came.') },
  'envelope-removed': { always: major('Calls return what came, where they returned outcomes.') },
  'protocol-result-added': { always: minor('Messages that are refused for this reason have a documented code.') },
  'protocol-result-removed': {
    always: minor('Messages that are refused for this reason have no documented code any more.'),
  },
  'protocol-result-changed': { always: major('Messages are refused with another code for the same reason.') },
  'sensitive-added': { always: minor('One more value is kept out of messages and logs.') },
  'sensitive-removed': { always: major('A value that was kept out of messages and logs may appear there.') },
  'repeat-action-added': { always: minor('The client repeats calls by itself after these codes.') },
  'repeat-action-removed': { always: minor('The client no longer repeats calls by itself after these codes.') },
  'security-changed': { always: major('Calls have to identify themselves in another way.') },
  'security-added': { always: major('Calls have to identify themselves.') },
  'security-removed': { always: minor('Calls need not identify themselves any more.') },
};

/** Facts of which any change that has no rule of its own is as bad as the first of these, or else small. */
const families: readonly (readonly [start: string, judgement: Judgement])[] = [
  ['idempotency-', major('A second call may be taken for a new one, or a new one for a second.')],
  ['poll-final', major('Waiting ends on other states than before.')],
  ['poll-field', major('The state is read from another member.')],
  ['poll-name', major('The function that waits gets another name, so that callers of it do not compile.')],
  ['poll-removed', major('The client has no function any more that waits for the final state.')],
  ['poll-', minor('Waiting goes on at another pace, or for another time.')],
  [
    'acknowledgement-',
    minor('The message comes again at other times, or its second delivery is recognised otherwise.'),
  ],
];

/** Kinds whose name does not say whether there is more or less: their codes do. */
const suffixes: Readonly<Record<Effect, string>> = {
  narrowed: '-narrowed',
  widened: '-widened',
  other: '-changed',
  same: '',
};

const isSent = (direction: Change['direction']): boolean => direction === 'request' || direction === 'webhook-answer';

/**
 * How much a change matters to the caller of an API, who writes requests and answers of webhooks and reads the others.
 *
 * @throws {Error} for a kind that has no rule, which would be our own mistake
 */
export function judge({ kind, effect }: Pick<Finding, 'kind' | 'effect'>, direction: Direction | 'api'): Judgement {
  const rule = rules[kind] ?? familyOf(kind) ?? (effect === 'same' || direction === 'api' ? undefined : ofValues);
  const judgement = rule?.always ?? (isSent(direction) ? rule?.sent : rule?.read)?.[effect];
  if (judgement === undefined) throw new Error(`No rule for ${direction} ${kind} (${effect})`);
  return judgement;
}

function familyOf(kind: string): Rule | undefined {
  const found = families.find(([start]) => kind.startsWith(start));
  return found && { always: found[1] };
}

/** The stable name of a change: `answer-enum-widened`, `request-field-required`, `operation-removed`. */
export function codeOf({ kind, effect }: Pick<Finding, 'kind' | 'effect'>, direction: Direction | 'api'): string {
  const isInherent =
    rules[kind] !== undefined && !['enum', 'nullable', 'form', 'further-members', 'dependent-required'].includes(kind);
  const suffix = isInherent || direction === 'api' ? '' : suffixes[effect];
  return `${direction === 'api' ? '' : `${direction}-`}${kind.toLowerCase()}${suffix}`;
}
