import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `vite build --config chat-ui/vite.config.ts` writes what the server serves; `vite dev` talks to a running server. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works under any path that a proxy gives it.
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/chat-ui', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
  },
  server: {
    proxy: {
      '/api': 'http://localhost:3456',
      '/socket.io': { target: 'http://localhost:3456', ws: true },
    },
  },
})
