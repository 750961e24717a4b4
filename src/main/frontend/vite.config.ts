import { defineConfig } from 'vite';

/**
 * One bundle per page kind, under names that templates can rely on: app (every page), form (a task's form), task (what else a task's page offers), diagram (a diagram to look at), editor (the workshop's editors, each in a part of its own).
 * What the bundles pull in carries a hash in its name and may be cached for good.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  // the form editor brings a Preact of its own along, and hooks of two do not know each other
  resolve: { dedupe: ['preact'] },
  build: {
    outDir: '../../../target/frontend',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      preserveEntrySignatures: 'exports-only',
      // htmx could evaluate code in attributes; the page's policy and its own setting forbid it
      checks: { eval: false },
      input: {
        app: 'shell/app.ts',
        form: 'form/form.ts',
        diagram: 'diagram/diagram.ts',
        task: 'task/task.ts',
        editor: 'workshop/editor.ts'
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: (asset) =>
          asset.names.some((name) => name.endsWith('.css')) ? '[name][extname]' : 'assets/[name]-[hash][extname]'
      }
    }
  }
});
