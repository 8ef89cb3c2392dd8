export const formatNames = ['stylish', 'json', 'markdown', 'github-actions', 'html'] as const;
export type FormatName = (typeof formatNames)[number];
