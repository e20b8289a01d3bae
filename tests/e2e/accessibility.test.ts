import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'
import { isSettled } from '../setup/thread-client.ts'

// A film is rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** At the ends of dialogs and menus; the focus never rests on one, it is sent back in. */
const GUARDS = '[data-base-ui-focus-guard]'

/** What axe finds wrong with the page as it is, each with where. An open menu lies outside the landmarks. */
async function faults(page: Page, menu: boolean): Promise<string[]> {
  // What fades in is looked at when it is there.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
  const how = [{ exclude: [[GUARDS]] }, { rules: { region: { enabled: !menu } } }]
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: { run(...how: unknown[]): Promise<AxeResults> } }).axe.run(...how),
    how,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
  )
}

/** The thread that all looks are taken of. */
let film: Promise<string> | undefined

async function makeFilm(): Promise<string> {
  const threadId = await open().newThread()
  await open().say(threadId, 'two shots: a fox in the forest, then a dog on the beach, each 1 second, with music, 240p')
  await open().until(threadId, ({ takes }) => takes.length === 1 && takes.every(isSettled))
  return threadId
}

const LOOKS = [390, 820, 1280].flatMap((width) => [false, true].map((dark) => ({ width, dark })))

test.each(LOOKS)('axe finds nothing at $width pixels, dark: $dark', async ({ width, dark }) => {
  film ??= makeFilm()
  const { url } = open()
  const page = await openPage(`${url}/#${await film}`, { width, dark })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(axe)
  const found = new Set<string>()
  const look = async ({ menu = false } = {}) => {
    for (const fault of await faults(page, menu)) found.add(fault)
  }
  await page.locator('.filmstrip[data-finished="true"]').waitFor()
  await look()
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem').first().waitFor()
  await look({ menu: true })
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await look()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    location.hash = 'library'
  })
  await page.locator('.wall-take').first().waitFor()
  await look()
  await page.evaluate(() => {
    location.hash = ''
  })
  await page.getByRole('textbox', { name: 'Message' }).fill('a fox')
  await page.locator('.forecast-line[data-kind]').waitFor()
  await look()
  if (width < 820) await page.getByRole('button', { name: 'Show threads' }).click()
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByLabel('Address').waitFor()
  await look()
  expect([...found]).toEqual([])
})
