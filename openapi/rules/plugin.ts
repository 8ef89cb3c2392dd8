import type { Plugin } from '@redocly/openapi-core';
import { closedRequests } from './closed-requests.ts';
import { conditionsTitled } from './conditions-titled.ts';
import { described } from './described.ts';
import { enumsDescribed } from './enums-described.ts';
import { examplesValid } from './examples-valid.ts';
import { extensionFields } from './extension-fields.ts';
import { knownProperties } from './known-properties.ts';
import { limits } from './limits.ts';
import { noRequiredAlternatives } from './no-required-alternatives.ts';
import { operationNaming } from './operation-naming.ts';
import { refSiblings } from './ref-siblings.ts';
import { resultCodes } from './result-codes.ts';
import { resultExamples } from './result-examples.ts';
import { resultPairs } from './result-pairs.ts';
import { scalarsAreStrings } from './scalars-are-strings.ts';
import { signedMessages } from './signed-messages.ts';
import { sources } from './sources.ts';
import { typed } from './typed.ts';
import { uniqueBasenames } from './unique-basenames.ts';
import { webhookAcknowledgement } from './webhook-acknowledgement.ts';
import { wireType } from './wire-type.ts';

/** The house rules, as Redocly loads them: each is described in its own file. */
export default function house(): Plugin {
  return {
    id: 'house',
    rules: {
      oas3: {
        'closed-requests': closedRequests,
        'conditions-titled': conditionsTitled,
        described,
        'enums-described': enumsDescribed,
        'examples-valid': examplesValid,
        'extension-fields': extensionFields,
        'known-properties': knownProperties,
        limits,
        'no-required-alternatives': noRequiredAlternatives,
        'operation-naming': operationNaming,
        'ref-siblings': refSiblings,
        'result-codes': resultCodes,
        'result-examples': resultExamples,
        'result-pairs': resultPairs,
        'scalars-are-strings': scalarsAreStrings,
        'signed-messages': signedMessages,
        sources,
        typed,
        'unique-basenames': uniqueBasenames,
        'webhook-acknowledgement': webhookAcknowledgement,
        'wire-type': wireType,
      },
    },
  };
}
