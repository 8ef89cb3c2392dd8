import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts', 'src/gen/*.test.ts'],
  platform: 'node',
  dts: { tsgo: true },
  fixedExtension: false,
});
