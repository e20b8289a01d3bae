import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

const BUILT = fileURLToPath(new URL('../dist/chat-ui', import.meta.url))

/** The built page. Its assets carry a hash in their names; index.html must be asked for anew each time. */
export function pageRoutes(folder: string = BUILT): Router {
  const router = Router()
  router.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', fallthrough: true }))
  router.use(express.static(folder, { index: false, maxAge: 0 }))
  // The page names its threads behind the "#"; any other path is a mistake, and is answered as one.
  router.get(['/', '/index.html'], (_request, response) => {
    response.sendFile('index.html', { root: folder, maxAge: 0 })
  })
  return router
}
