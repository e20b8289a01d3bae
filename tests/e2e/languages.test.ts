import { eq } from 'drizzle-orm'
import type { Page, Route } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { en } from '../../chat-ui/strings/en.ts'
import { fr } from '../../chat-ui/strings/fr.ts'
import { takes as takeRows } from '../../db/schema.ts'
import { sharedBrowser } from '../setup/browser.ts'
import { foreignWords } from '../setup/foreign-words.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const studios = { fr: sharedStudio(), en: sharedStudio() }
const openPage = sharedBrowser()

const TOURS = [
  {
    strings: fr,
    browser: 'fr-CH',
    long: 'un renard et un lapin courent dans la forêt, 20 secondes',
    short: 'un renard court dans la forêt, titre « Oslo » en bas, 1 seconde, 240p, de la musique',
    edit: 'ajoute un voilier qui roule',
    thanks: 'merci',
  },
  {
    strings: en,
    browser: 'en-GB',
    long: 'a fox and a rabbit run in the forest, 20 seconds',
    short: 'a fox runs in the forest, title “Oslo” at the bottom, 1 second, 240p, with music',
    edit: 'add a sailing boat that drives',
    thanks: 'thank you',
  },
]

/** Every answer that the page has words for; 0 is none. */
const REFUSALS = [0, 400, 401, 404, 409, 413, 429, 500]

async function say(page: Page, words: string): Promise<void> {
  await page.locator('#message').fill(words)
  await page.locator('#message').press('Enter')
}

test.each(TOURS)('nothing on the page is in another language than $strings.language', async (tour) => {
  const { strings, browser } = tour
  const { language } = strings
  const page = await openPage(studios[language]().url, { language: browser })
  const found = new Set<string>()
  const look = async () => {
    for (const word of await foreignWords(page, language)) found.add(word)
  }
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  await look()

  await page.locator('#message').fill(tour.long)
  await page.locator('.forecast-line[data-kind="new"]').waitFor()
  await look()
  await page.getByRole('listitem').getByRole('button', { name: strings.empty.cards[0]!.text }).click()
  const long = page.getByRole('alert')
  await long.waitFor()
  await look()
  await long.getByRole('button', { name: strings.forecast.draft('240p') }).click()

  await say(page, tour.short)
  const takes = page.locator('[data-take-id]')
  await takes.first().waitFor()
  await look()
  await takes
    .and(page.locator('[data-status="rendering"]'))
    .or(takes.and(page.locator('[data-status="done"]')))
    .waitFor()
  await look()
  await takes.and(page.locator('[data-status="done"]')).waitFor({ timeout: 150_000 })
  await page.locator('.filmstrip[data-finished="true"]').waitFor()
  await look()
  // The words of the conversation stay; chips, facts and controls follow the page.
  const other = language === 'en' ? 'fr' : 'en'
  await page.getByRole('button', { name: strings.app.otherLanguage }).click()
  await page.locator(`html[lang="${other}"]`).waitFor()
  expect(await foreignWords(page, other, '.plan-head, .shot-facts, .take-foot, .filmstrip, .composer')).toEqual([])
  await page.keyboard.press('Enter')

  await say(page, tour.edit)
  await takes.nth(1).waitFor()
  await page.keyboard.press('Escape')
  await takes.nth(1).and(page.locator('[data-status="cancelled"]')).waitFor()
  await look()
  // Nobody can make a disk full here: the row says that it was.
  const { db } = studios[language]().ports.database
  const trouble = { code: 'disk_full', fields: { megabytes: 12 } } as const
  await db.update(takeRows).set({ status: 'failed', trouble }).where(eq(takeRows.status, 'cancelled'))
  await page.getByText(strings.refusals.takes.disk_full(trouble.fields)).waitFor()
  await look()
  await say(page, tour.thanks)
  await page.locator('.assistant-message[aria-busy="false"]').nth(2).waitFor()
  await look()
  await page.getByRole('button', { name: strings.library.title }).click()
  await page.getByText(strings.library.found(1, true), { exact: true }).waitFor()
  await page
    .getByRole('button', { name: strings.library.more('') })
    .last()
    .click()
  await look()
  await page.keyboard.press('Escape')
  await page.getByLabel(strings.library.search).fill('x'.repeat(20))
  await page.getByText(strings.library.noneFound).waitFor()
  await look()
  expect([...found]).toEqual([])
})

test.each(TOURS)('what goes wrong is said in $strings.language', async ({ strings, browser, thanks }) => {
  const { language, threads, settings, trouble } = strings
  const page = await openPage(studios[language]().url, { language: browser })
  const found = new Set<string>()
  const look = async () => {
    for (const word of await foreignWords(page, language)) found.add(word)
  }
  const alert = page.getByRole('alert')
  for (const status of REFUSALS) {
    const json = { error: { code: 'x', message: 'unknown field "colour"' } }
    const refuse = (route: Route) => (status === 0 ? route.abort() : route.fulfill({ status, json }))
    await page.route('**/api/threads', (route) =>
      route.request().method() === 'POST' ? refuse(route) : route.fallback(),
    )
    await say(page, thanks)
    await alert.waitFor()
    await look()
    await alert.getByRole('button', { name: trouble.dismiss }).click()
    await page.unrouteAll()
  }

  const chooser = page.locator('input[type="file"]')
  for (const mimeType of ['text/plain', 'image/png']) {
    await chooser.setInputFiles({ name: '1.png', mimeType, buffer: Buffer.from('x') })
    await page.getByText(strings.picture.refused.type).waitFor()
    await look()
  }

  await say(page, thanks)
  const more = page.getByRole('button', { name: threads.more(thanks) })
  await more.first().click()
  await page.getByRole('menuitem', { name: threads.rename }).click()
  await page.getByRole('dialog', { name: threads.rename }).waitFor()
  await look()
  await page.keyboard.press('Escape')
  await more.first().click()
  await look()
  await page.getByRole('menuitem', { name: threads.remove }).click()
  await page.getByRole('alertdialog').waitFor()
  await look()
  await page.getByRole('alertdialog').getByRole('button', { name: threads.remove }).click()
  await page.getByRole('button', { name: strings.app.undo }).click()

  await page.getByRole('button', { name: settings.title, exact: true }).click()
  await page.getByRole('dialog', { name: settings.title }).getByLabel(settings.baseUrl).fill('http://127.0.0.1:9/v1')
  await page.getByLabel(settings.model).fill('x')
  await page.getByRole('button', { name: settings.test }).click()
  await page.locator('.language-model-outcome p').waitFor()
  await look()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: settings.title, exact: true }).press('?')
  await page.getByRole('dialog', { name: strings.shortcuts.title }).waitFor()
  await look()
  await page.keyboard.press('Escape')

  await page.setViewportSize({ width: 390, height: 800 })
  await page.getByRole('button', { name: threads.open }).click()
  await look()
  await page.goto(`${studios[language]().url}/#00000000-0000-4000-8000-000000000000`)
  await page.getByText(trouble.notFound).waitFor()
  await look()
  expect([...found]).toEqual([])
})
