import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()
const message = (page: Page) => page.getByRole('textbox', { name: 'Message' })
const SMALL = 'a fox runs in the forest, 1 second, 240p'

test('a long render whose time nobody saw waits for a second word, and offers a draft', async () => {
  const page = await openPage(open().url)
  // Two hundred seconds at a guess; nothing was rendered in this studio yet.
  await page.getByRole('button', { name: 'A fox runs through the forest in golden light' }).click()
  const notice = page.getByRole('alert')
  await notice.getByText('Rendering this takes').waitFor()
  expect(await message(page).inputValue()).toBe('A fox runs through the forest in golden light')
  expect(page.url()).not.toContain('#')
  await notice.getByRole('button', { name: 'Draft in 240p' }).click()
  await page
    .locator('.forecast-line')
    .getByText(/about [1-9]0 s/)
    .waitFor()
  expect(await notice.count()).toBe(0)
})

test('what a message makes and what that takes stands beside the send button before it is sent, and on the plan', async () => {
  const page = await openPage(open().url)
  await message(page).fill('a fox runs in the forest')
  const line = page.locator('.forecast-line')
  await line.getByText('New film').waitFor()
  expect(await line.textContent()).toContain('about 3 min, as a guess')
  expect(await page.getByLabel('Resolution').evaluate((chip: HTMLSelectElement) => chip.selectedOptions[0]!.text)).toBe(
    '480p',
  )
  await page.getByLabel('Resolution').selectOption('240p')
  await page.getByLabel('Length').selectOption('2')
  await line.getByText('about 20 s, as a guess').waitFor()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('a fox runs in the forest, 2 s, 240p').first().waitFor()
  await page.locator('.plan-estimate').getByText('Rendering takes about').waitFor()
  await page.getByText('Take 1').first().waitFor()
  await message(page).fill('make the light golden')
  await line.getByText('Changes take 1').waitFor()
  await message(page).fill('merci')
  await line.getByText('Nothing to render').waitFor()
})

test('what is being written belongs to its thread, and so does what went wrong there', async () => {
  const page = await openPage(open().url)
  const chooser = page.locator('input[type="file"]')
  await message(page).fill(SMALL)
  await message(page).press('Enter')
  await page.locator('[data-take-id]').waitFor()
  await page.route('**/messages', (route) => route.fulfill({ status: 500, body: '{}' }))
  await message(page).fill('merci')
  await message(page).press('Enter')
  await page.getByRole('alert').getByText('The studio ran into an error').waitFor()
  expect(await message(page).inputValue()).toBe('merci')
  await chooser.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') })
  await page.getByLabel('Style').selectOption('oil')
  await page.getByRole('alert').nth(1).waitFor()
  await page.getByRole('button', { name: 'New thread' }).first().click()
  await page.getByRole('heading', { name: 'What shall we shoot?' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await message(page).inputValue()).toBe('')
  expect(await page.getByLabel('Style').inputValue()).toBe('')
  await page.goBack()
  await page.locator('[data-take-id]').waitFor()
  expect(await message(page).inputValue()).toBe('merci')
})
