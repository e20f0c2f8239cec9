// Builds the studio into web/dist: no inline script or style, because the page's CSP forbids them.
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { byLanguage } from './build/by-language.ts'

// A build is made to be shipped, also when a test asks for it: tests say so in NODE_ENV, and React then has another, slower self.
process.env['NODE_ENV'] = 'production'

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react(), tailwindcss(), byLanguage()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // A data: address would need a wider CSP.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:8787', ws: true } } },
})
