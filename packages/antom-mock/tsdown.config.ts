import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/vitest.ts', 'src/bin.ts'],
  platform: 'node',
  dts: { tsgo: true },
  fixedExtension: false,
});
