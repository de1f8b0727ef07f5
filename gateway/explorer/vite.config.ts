import { defineConfig } from 'vite';

// Everything is bundled: the page must work on a network without the Internet, under a strict policy.
export default defineConfig({
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Libraries mark their files "use client", which says nothing outside a server framework.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
});
