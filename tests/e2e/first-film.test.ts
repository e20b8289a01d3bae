import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Studio, startStudio } from '../../server/studio.ts'
import { openBrowser } from '../setup/browser.ts'

// The shipped package, as a person meets it; small and short so that two takes fit into a minute.
const WISH = 'un renard court dans la forêt, 2 secondes, 240p'

let dataDir: string
let studio: Studio
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rushes-e2e-'))
  studio = await startStudio({ dataDir, port: 0 })
  browser = await openBrowser({ width: 1280, height: 860 })
  page = browser.context.pages()[0]!
  await watchFilmstrips(page)
  await page.goto(studio.url)
})

afterAll(async () => {
  await browser?.close()
  await studio?.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Notes every state a tile is seen in, from before the page's own first script. */
async function watchFilmstrips(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seenTiles: seen })
    new MutationObserver(() => {
      for (const tile of document.querySelectorAll<HTMLElement>('[data-phase]')) {
        seen.add(`${tile.dataset.phase} ${tile.dataset.step ?? 0}`)
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-phase', 'data-step'],
    })
  })
}

async function say(words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.keyboard.press('Enter')
}

/** Waits until the n-th take card has ended well, and returns the pictures' mean colour on its poster. */
async function finishedTake(count: number): Promise<{ id: string; warmth: number }> {
  const card = page.locator('[data-take-id]').nth(count - 1)
  await card.and(page.locator('[data-status="done"]')).waitFor({ timeout: 150_000 })
  const id = (await card.getAttribute('data-take-id'))!
  const poster = await fetch(`${studio.url}/api/takes/${id}/poster.jpg`)
  const { channels } = await sharp(Buffer.from(await poster.arrayBuffer())).stats()
  return { id, warmth: channels[0]!.mean - channels[2]!.mean }
}

test('a sentence becomes a film that plays, and a remark turns its light golden', { timeout: 400_000 }, async () => {
  await say(WISH)
  const strip = page.locator('[data-take-id] [data-phase]')
  await strip.and(page.locator('[data-phase="animatic"], [data-phase="denoising"]')).first().waitFor()
  const day = await finishedTake(1)
  const states = await page.evaluate(() => [...(globalThis as unknown as { seenTiles: Set<string> }).seenTiles])
  expect(states.length, states.join(', ')).toBeGreaterThanOrEqual(3)

  const video = page.locator('[data-take-id] video').first()
  await video.evaluate((player: HTMLVideoElement) => player.play())
  await page.waitForFunction((player) => (player as HTMLVideoElement).currentTime > 0.2, await video.elementHandle())

  await say('make the light golden')
  const golden = await finishedTake(2)
  expect(golden.id).not.toBe(day.id)
  expect(golden.warmth).toBeGreaterThan(day.warmth + 10)
})

test('the thread is the same after a reload', async () => {
  await page.reload()
  await page.locator('[data-take-id][data-status="done"]').nth(1).waitFor()
  expect(await page.getByText('make the light golden').count()).toBeGreaterThan(0)
  // Filmstrips are loaded as their cards come near the screen.
  for (const nth of [1, 0]) {
    const card = page.locator('[data-take-id]').nth(nth)
    await card.scrollIntoViewIfNeeded()
    await card.locator('.filmstrip[data-finished="true"]').waitFor()
  }
})
