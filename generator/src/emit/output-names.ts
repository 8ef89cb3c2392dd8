/** The outputs there are, by the name they have under `x-generate` in redocly.yaml. */
export const outputNames = ['client', 'mock', 'contract'] as const;

export type OutputName = (typeof outputNames)[number];
