import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { openProxy } from '../setup/proxy.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()

async function makeFilm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill('a fox runs in the forest, 1 second, 240p')
  await page.keyboard.press('Enter')
  await page.locator('[data-take-id][data-status="done"]').waitFor({ timeout: 150_000 })
}

test('under a sub-path that refuses websockets the film is made by long polling, and every file is found', async () => {
  const page = await openPage(await openProxy(open().url, { prefix: '/rushes/' }))
  const missing: string[] = []
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()))
  await makeFilm(page)
  await page.waitForFunction(() => document.querySelector('video')!.readyState >= 1)
  await page.getByRole('button', { name: 'Download' }).click()
  const href = await page.getByRole('menuitem', { name: 'Clip, MP4' }).getAttribute('href')
  await page.keyboard.press('Escape')
  expect(href).toMatch(/^\/rushes\/api\/takes\/.*\/clip\.mp4\?download$/)
  await page.locator('.filmstrip[data-finished="true"]').waitFor()
  await page.reload()
  await page.locator('[data-take-id][data-status="done"]').waitFor()
  expect(missing).toEqual([])
})

test('where no socket gets through at all the page asks by itself, says so, and shows the clip', async () => {
  const page = await openPage(await openProxy(open().url, { blocks: (path) => path.startsWith('/socket.io') }))
  await makeFilm(page)
  await page.getByText('No live connection here').waitFor()
})
