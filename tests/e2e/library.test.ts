import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import type { LibraryPage } from '../../server/events.ts'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'
import { isSettled } from '../setup/thread-client.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()
const wall = (page: Page) => page.getByRole('list', { name: 'Library' }).getByRole('listitem')

async function makeFilm(words: string): Promise<string> {
  const threadId = await open().newThread()
  await open().say(threadId, `${words}, 1 second, 240p`)
  const { takes } = await open().until(threadId, ({ takes }) => takes.length === 1 && takes.every(isSettled))
  return takes[0]!.id
}

/** Chooses from the menu behind the three dots. */
async function choose(page: Page, list: '.wall' | '.thread-list', about: RegExp, entry: string): Promise<void> {
  await page.locator(list).getByRole('button', { name: about }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** Made by the first test, deleted by the second. */
let fox: string

test('takes of all threads hang on one wall, are found, kept, named and lead to their thread', async () => {
  fox = await makeFilm('a fox runs in the forest')
  await makeFilm('a red car in the desert, oil painting, square')
  const page = await openPage(open().url)
  await page.getByRole('button', { name: 'Library' }).click()
  await page.getByText('2 takes').waitFor()
  expect(await page.title()).toBe('Library · Rushes')
  await page.getByLabel('Search takes').fill('FOX forest')
  await page.getByText('1 take', { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Favourite: / }).click()
  await page.getByRole('button', { name: /^Favourite: /, pressed: true }).waitFor()
  await page.getByLabel('Search takes').fill('submarine')
  await page.getByText('Nothing here fits.').waitFor()
  await page.getByLabel('Search takes').press('Escape')
  await page.getByText('2 takes').waitFor()
  await page.getByRole('button', { name: 'Favourites' }).click()
  await page.getByText('1 take', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Favourites' }).click()
  await page.getByLabel('Style').selectOption('oil')
  await page.getByText('1 take', { exact: true }).waitFor()
  await page.getByLabel('Style').selectOption('')

  await choose(page, '.wall', /More about a fox/, 'Rename take')
  await page.getByRole('textbox', { name: 'Name' }).fill('Reynard')
  await page.keyboard.press('Enter')
  await wall(page).getByText('Reynard', { exact: true }).and(page.locator('.wall-title')).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('.more-button'))
  const link = page.getByRole('link', { name: 'Reynard: open its thread' })
  await link.focus()
  await link.locator('video').waitFor()
  await page.keyboard.press('Enter')
  await page.locator(`[data-take-id="${fox}"]`).waitFor()
})

test('a take that is deleted goes from every tab with its files, unless that is taken back', async () => {
  const [page, other] = [await openPage(`${open().url}/#library`), await openPage(`${open().url}/#library`)]
  const remove = async () => {
    await choose(page, '.wall', /More about Reynard/, 'Delete take')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete take' }).click()
    await page.getByText('1 take', { exact: true }).waitFor()
  }
  await remove()
  await page.getByRole('button', { name: 'Undo' }).click()
  await wall(page).getByText('Reynard', { exact: true }).and(page.locator('.wall-title')).waitFor()

  const { takes } = await open().get<LibraryPage>('/api/library?words=reynard')
  await other.goto(`${open().url}/#${takes[0]!.take.threadId}`)
  await other.locator(`[data-take-id="${fox}"]`).waitFor()
  await remove()
  // Who leaves the page has decided.
  await page.goto('about:blank')
  await other.locator(`[data-take-id="${fox}"]`).waitFor({ state: 'detached' })
  // The row goes first, and its files right after it.
  await expect.poll(() => existsSync(join(open().dataDir, 'takes', fox))).toBe(false)
})

test('threads are searched, renamed and pinned, and another tab follows', async () => {
  for (const title of ['alpha', 'beta', 'gamma', 'delta', 'Été à la plage', 'zeta']) {
    await open().post('/api/threads', { title })
  }
  const [page, other] = [await openPage(open().url), await openPage(open().url)]
  await page.getByLabel('Search threads').fill('ete plage')
  const links = (tab: Page) => tab.locator('.thread-link a')
  await links(page).nth(1).waitFor({ state: 'detached' })
  expect(await links(page).first().textContent()).toContain('Été à la plage')
  await choose(page, '.thread-list', /More about Été/, 'Pin to the top')
  await choose(page, '.thread-list', /More about Été/, 'Rename thread')
  await page.getByRole('textbox', { name: 'Name' }).fill('Summer at the sea')
  await page.keyboard.press('Enter')
  await page.getByText('No thread is called that.').waitFor()
  await page.getByLabel('Search threads').fill('')
  await other.locator('.thread-link:first-child a', { hasText: 'Summer at the sea (pinned)' }).waitFor()
  await page.locator('.thread-link:first-child a', { hasText: 'Summer at the sea (pinned)' }).waitFor()
})
