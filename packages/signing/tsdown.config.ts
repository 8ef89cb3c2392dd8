import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/explain.ts', 'src/redact.ts', 'src/testing.ts'],
  platform: 'neutral',
  dts: { tsgo: true },
  fixedExtension: false,
});
