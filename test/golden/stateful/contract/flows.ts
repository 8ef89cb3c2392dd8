// Generated from test/specs/stateful/openapi.yaml by countersign generate. Do not edit.

import type { Flow } from '@countersign/contract-kit';

/**
 * Jars: its flows, in the order of their files.
 * @generated from test/specs/stateful/openapi.yaml
 */
export const flows: readonly Flow[] = [
  {
    id: 'fill-a-jar',
    summary: 'What is filled in is in.',
    source: 'test/specs/stateful/flows/fill.arazzo.yaml#/workflows/0',
    steps: [
      {
        id: 'fill',
        operation: 'fill',
        method: 'post',
        path: '/v1/jars/fill',
        payload: { fillId: '{$inputs.runId}-1', weight: '250', lid: 'CORK' },
        criteria: [
          "$response.body#/result/code == 'DONE'",
        ],
        outputs: { jar: '$response.body#/jar' },
      },
    ],
    outputs: { jar: '$steps.fill.outputs.jar' },
  },
  {
    id: 'fill-once',
    summary: 'A jar is filled once, and never */ otherwise.',
    source: 'test/specs/stateful/flows/fill.arazzo.yaml#/workflows/1',
    asks: { ending: 'DONE' },
    dependsOn: ['fill-a-jar'],
    steps: [
      {
        id: 'fill',
        operation: 'fill',
        method: 'post',
        path: '/v1/jars/fill',
        payload: { fillId: '{$inputs.runId}-2{$inputs.ending}', weight: '250' },
        criteria: [
          '$statusCode == 200',
          "$response.body#/result/code == 'DONE'",
        ],
        onSuccess: [{ type: 'goto', criteria: ['$response.body#/jar != $workflows.fill-a-jar.outputs.jar'], step: 'fill-again' }],
        person: { does: 'seal', url: '$response.body#/jar', summary: 'Seal the jar.', gives: 'seal' },
        outputs: { jar: '$response.body#/jar' },
      },
      {
        id: 'fill-again',
        operation: 'fill',
        method: 'post',
        path: '/v1/jars/fill',
        payload: { fillId: '{$inputs.runId}-2{$inputs.ending}', weight: '250' },
        criteria: [
          '$response.body#/jar == $steps.fill.outputs.jar',
        ],
      },
      {
        id: 'fill-otherwise',
        operation: 'fill',
        method: 'post',
        path: '/v1/jars/fill',
        payload: { fillId: '{$inputs.runId}-2{$inputs.ending}', weight: '251' },
        criteria: [
          "($response.body#/result/code == 'FILLED_OTHERWISE')",
        ],
      },
      {
        id: 'look',
        flow: 'look-into-it',
        inputs: { jar: '$steps.fill.outputs.jar' },
        outputs: { state: '$outputs.state' },
      },
    ],
  },
  {
    id: 'look-into-it',
    summary: 'A jar is looked into until it is full.',
    source: 'test/specs/stateful/flows/look.arazzo.yaml#/workflows/0',
    steps: [
      {
        id: 'look',
        operation: 'look',
        method: 'post',
        path: '/v1/jars/look',
        payload: { jar: '$inputs.jar' },
        criteria: [
          "$response.body#/state == 'FULL'",
        ],
        onFailure: [{ type: 'retry', criteria: ["$response.body#/state == 'EMPTY' || $response.body#/state == 'HALF'"], after: 3, limit: 20 }, { type: 'end' }],
        outputs: { state: '$response.body#/state' },
      },
    ],
    outputs: { state: '$steps.look.outputs.state' },
  },
];
