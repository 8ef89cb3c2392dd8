import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', validate: 'src/validate/index.ts' },
  platform: 'neutral',
  dts: { tsgo: true },
  fixedExtension: false,
});
