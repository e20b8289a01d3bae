import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()
const message = (page: Page) => page.getByRole('textbox', { name: 'Message' })

async function makeTake(page: Page, words: string, number: number): Promise<void> {
  await message(page).fill(words)
  await page.keyboard.press('Enter')
  const take = page.locator('[data-take-id]').nth(number - 1)
  await take.and(page.locator('[data-status="done"]')).waitFor({ timeout: 80_000 })
}

test('a message is copied, and said in other words it begins a branch where it was said', async () => {
  const page = await openPage(open().url)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const remark = 'make the light golden'
  await makeTake(page, 'a fox runs in the forest, 1 second, 240p', 1)
  await makeTake(page, remark, 2)
  const said = page.locator('.user-turn', { hasText: remark })
  await said.getByRole('button', { name: 'Copy the text' }).click()
  await page.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(remark)

  await said.getByRole('button', { name: 'Say it in other words' }).click()
  await page.waitForFunction(() => document.activeElement?.id === 'message')
  expect(await message(page).inputValue()).toBe(remark)
  await page.locator('.forecast-line').getByText('Changes take 1').waitFor()
})

test('"?" shows what the keys do and "/" goes to the message, unless somebody types', async () => {
  const page = await openPage(open().url)
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await message(page).pressSequentially('what?/')
  expect(await message(page).inputValue()).toBe('what?/')
  await page.getByRole('button', { name: 'New thread' }).first().focus()
  await page.keyboard.press('?')
  await sheet.getByText('shows this list').waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.waitForFunction(() => document.activeElement?.id === 'message')
})
