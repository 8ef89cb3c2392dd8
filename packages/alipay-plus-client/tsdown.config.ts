import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/operations.ts', 'src/validate.ts'],
  platform: 'neutral',
  dts: { tsgo: true },
  fixedExtension: false,
});
