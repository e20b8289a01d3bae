import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'
import { visibleControls, walkByTab } from '../setup/walk-by-tab.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()

const message = (page: Page) => page.getByRole('textbox', { name: 'Message' })

async function say(page: Page, words: string): Promise<void> {
  await message(page).fill(words)
  await page.keyboard.press('Enter')
}

/** What the focus is on, as its selector's class or its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, className, ariaLabel } = document.activeElement!
    return { tag: tagName, className, name: ariaLabel ?? document.activeElement!.textContent?.trim() ?? '' }
  })

/** Waits until the focus has come to what the selector names. */
const focusReaches = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)

/** Every control in sight is a stop of the Tab key, has a name, and shows that the focus is there. */
async function expectAllReachable(page: Page, within = 'body'): Promise<void> {
  // A dialog takes the focus a moment after it is there.
  if (within !== 'body') await focusReaches(page, `${within} *`)
  const [controls, stops] = [await visibleControls(page, within), await walkByTab(page)]
  // "Latest" stands there only while one is away from the end, and walking along the thread leads there.
  const named = (names: string[]) => [...new Set(names)].filter((name) => name !== 'Latest').sort()
  expect(named(stops.map(({ name }) => name))).toEqual(named(controls))
  expect(stops.filter(({ name, ring }) => name === '' || !ring)).toEqual([])
}

test('every control is reached by Tab, has a name and shows the focus, on every surface', async () => {
  const page = await openPage(open().url)
  await message(page).fill('a fox')
  await expectAllReachable(page)
  await page.getByRole('button', { name: 'A fox runs through the forest in golden light' }).click()
  await page.getByRole('alert').getByText('Rendering this takes').waitFor()
  await expectAllReachable(page)
  await say(page, 'a fox runs in the forest, with music, 1 second, 240p')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.locator('[data-take-id][data-status="cancelled"]').waitFor()
  await expectAllReachable(page)
  await page.getByRole('button', { name: /More about a fox/ }).click()
  await page.getByRole('menuitem', { name: 'Delete thread' }).click()
  await page.getByRole('alertdialog').waitFor()
  await expectAllReachable(page, '[role="alertdialog"]')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByLabel('Address').waitFor()
  await expectAllReachable(page, 'dialog')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.locator('.sidebar').waitFor({ state: 'hidden' })
  await expectAllReachable(page)
  await page.getByRole('button', { name: 'Show threads' }).click()
  await page.getByRole('button', { name: 'Hide threads' }).waitFor()
  await expectAllReachable(page, '.sidebar')
})

const LONG = 'a fox runs in the forest, 4 seconds, 360p'

test('after Cancel by key the focus stays with the take, and Escape stops a take from anywhere', async () => {
  const page = await openPage(open().url)
  await say(page, LONG)
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await cancel.focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-take-id][data-status="cancelled"]').waitFor()
  await focusReaches(page, '.take-card')
  expect((await focused(page)).tag).toBe('ARTICLE')

  await say(page, 'make the light golden')
  await page.locator('[data-take-id]').nth(1).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-take-id][data-status="cancelled"]').nth(1).waitFor()
  await page.getByText('Take 2 is cancelled.').waitFor()
})

test('a thread is deleted by key in the page’s own dialog, the focus goes to the next one, and it can come back', async () => {
  const page = await openPage(open().url)
  for (const words of ['a red car in the desert', 'a dog on the beach', 'a cat in the kitchen']) {
    await page.getByRole('button', { name: 'New thread' }).first().click()
    await page.getByRole('heading', { name: 'What shall we shoot?' }).waitFor()
    await say(page, `${words}, 1 second, 240p`)
    await page.locator('.thread-link[data-open="true"] a').getByText(words).waitFor()
  }
  const removeByKey = async () => {
    await page.getByRole('button', { name: /More about a dog/ }).focus()
    await page.keyboard.press('Enter')
    await focusReaches(page, '[role="menuitem"]')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
  }
  await removeByKey()
  const dialog = page.getByRole('alertdialog', { name: 'Delete thread' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await focusReaches(page, '.thread-link button')
  await removeByKey()
  await dialog.getByRole('button', { name: 'Delete thread' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('is deleted.').waitFor()
  await focusReaches(page, '.thread-link a')
  expect((await focused(page)).name).toContain('a red car')
  expect(await page.locator('.thread-link').count()).toBe(await page.locator('.thread-link a').count())
  expect(await page.locator('.thread-link a').getByText('a dog').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('.thread-link a').getByText('a dog').waitFor()
  const { threads } = await open().get<{ threads: { title: string }[] }>('/api/threads')
  expect(threads.map(({ title }) => title)).toContain('a dog on the beach, 1 second, 240p')
})

test('every picture of a filmstrip is reached by the arrow keys, Home and End', async () => {
  const page = await openPage(open().url)
  await say(page, 'a fox runs in the forest, 1 second, 240p')
  await page.locator('.filmstrip[data-finished="true"]').waitFor({ timeout: 150_000 })
  const tiles = page.getByRole('toolbar', { name: 'Filmstrip' }).getByRole('button')
  const count = await tiles.count()
  expect(count).toBeGreaterThan(4)
  await tiles.first().focus()
  for (let position = 1; position < count; position++) {
    await page.keyboard.press('ArrowRight')
    expect((await focused(page)).name).toContain(`Picture ${position + 1} of ${count}`)
  }
  await page.keyboard.press('Home')
  expect((await focused(page)).name).toContain('Picture 1 of')
  await page.keyboard.press('End')
  expect(await tiles.last().getAttribute('aria-pressed')).toBe('true')
})
