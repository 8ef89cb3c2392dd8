import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/vitest.ts'],
  platform: 'node',
  dts: { tsgo: true },
  fixedExtension: false,
});
