import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'

// A film is rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()

const clock = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)
const sought = (page: Page) => page.waitForFunction(() => !document.querySelector('video')!.seeking)

/** Lets the page believe that it is not looked at. */
async function look(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/**
 * A browser without a head tells the system nothing: something stands in its place that allows everything and notes
 * it. Returns what gives the titles.
 */
async function noteNotifications(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const titles: string[] = []
    class Noted extends EventTarget {
      static permission = 'granted'
      static requestPermission = async () => 'granted'
      constructor(title: string) {
        super()
        titles.push(title)
      }
    }
    Object.assign(globalThis, { Notification: Noted, noted: titles })
  })
  return () => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)
}

test('a take plays, steps by frame, goes slower, loops, and is kept as a file; tab and system say that it is done', async () => {
  const page = await openPage(open().url)
  const told = await noteNotifications(page)
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Tell me when a take is done' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Message' }).fill('a fox runs in the forest, 1 second, 240p')
  await page.keyboard.press('Enter')
  await page.locator('[data-take-id]').waitFor()
  await look(page, true)
  await page.locator('[data-take-id][data-status="done"]').waitFor({ timeout: 150_000 })
  await page.waitForFunction(() => document.title.startsWith('✓ '))
  expect(await told()).toEqual(['Take 1 is done'])
  await look(page, false)
  await page.waitForFunction(() => !document.title.startsWith('✓ '))

  await page.waitForFunction(() => document.querySelector('video')!.readyState >= 1)
  const player = page.getByRole('group', { name: 'Player' })
  await player.getByRole('button', { name: 'Pause' }).click()
  await player.getByRole('slider', { name: 'Position' }).focus()
  await page.keyboard.press('Home')
  await sought(page)
  const start = await clock(page)
  await player.getByRole('button', { name: 'One frame on' }).click()
  await sought(page)
  expect((await clock(page)) - start).toBeCloseTo(1 / 24, 3)
  await page.keyboard.press(',')
  await sought(page)
  expect(await clock(page)).toBeCloseTo(start, 3)
  await player.getByLabel('Speed').selectOption('0.5')
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.playbackRate)).toBe(0.5)
  await player.getByRole('button', { name: 'Loop' }).click()
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.loop)).toBe(false)
  // Without the loop it ends where it ends, and plays from the start again.
  await player.getByRole('button', { name: 'Play' }).click()
  await player.getByRole('button', { name: 'Pause' }).waitFor()
  await player.getByRole('button', { name: 'Play' }).waitFor()
  await player.getByRole('button', { name: 'Whole screen' }).click()
  await page.waitForFunction(() => document.fullscreenElement?.className === 'take-stage')
  await page.keyboard.press('f')
  await page.waitForFunction(() => document.fullscreenElement === null)

  for (const [entry, name] of [
    ['Clip, MP4', /^a-fox.*\.mp4$/],
    ['Still picture, JPEG', /^a fox.*\.jpg$/],
  ] as const) {
    await page.getByRole('button', { name: 'Download' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: entry }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(name)
  }
})

test('a take is laid over the one before it, in step, with a line that is moved by key', async () => {
  const { threads } = await open().get<{ threads: { id: string }[] }>('/api/threads')
  const page = await openPage(`${open().url}/#${threads[0]!.id}`)
  await page.locator('[data-take-id]').waitFor()
  await page.getByRole('textbox', { name: 'Message' }).fill('make the light golden')
  await page.keyboard.press('Enter')
  await page.locator('[data-take-id][data-status="done"]').nth(1).waitFor({ timeout: 150_000 })
  await page.getByRole('button', { name: 'Compare with take 1' }).click()
  const dialog = page.getByRole('dialog', { name: 'Takes 1 and 2' })
  const line = dialog.getByRole('slider', { name: 'Line between both takes' })
  await line.focus()
  await page.keyboard.press('Home')
  expect(await dialog.getByLabel('Take 2').evaluate((video) => getComputedStyle(video).clipPath)).toBe(
    'inset(0px 0px 0px 0%)',
  )
  await page.keyboard.press('End')
  expect(await dialog.getByLabel('Take 2').evaluate((video) => getComputedStyle(video).clipPath)).toContain('100%')
  // The one is set to a place of its own, and the other follows.
  await dialog.getByLabel('Take 1').evaluate((video: HTMLVideoElement) => {
    video.pause()
    video.currentTime = 0.5
  })
  await dialog.getByLabel('Take 2').evaluate((video: HTMLVideoElement) => video.pause())
  await page.waitForFunction(() => {
    const [older, newer] = document.querySelectorAll<HTMLVideoElement>('.compare-stage video')
    return older!.currentTime === 0.5 && Math.abs(newer!.currentTime - 0.5) <= 0.03
  })
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Compare with take 1')
})
