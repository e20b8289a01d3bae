import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openBrowser } from '../setup/browser.ts'
import { openAiStandIn } from '../setup/openai-stand-in.ts'
import { type TestStudio, testStudio } from '../setup/studio.ts'

// A browser and a film, and the machine may have other work.
vi.setConfig({ testTimeout: 300_000 })

async function openPage(): Promise<{ studio: TestStudio; page: Page }> {
  const studio = await testStudio()
  const browser = await openBrowser({ width: 1100, height: 800 })
  onTestFinished(browser.close)
  const page = browser.context.pages()[0]!
  await page.goto(studio.url)
  return { studio, page }
}

const picture = (name: string) =>
  sharp({ create: { width: 64, height: 64, channels: 4, background: '#c50' } })
    .png()
    .toBuffer()
    .then((buffer) => ({ name, mimeType: 'image/png', buffer }))

test('a language model is tried and chosen by keyboard, its key is kept, and it can be forgotten', async () => {
  const { page } = await openPage()
  const model = await openAiStandIn(() => ({ call: 'ready', arguments: '{"word":"yes"}' }))
  const opener = page.getByRole('button', { name: 'Settings', exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByLabel('Address').fill(model.baseUrl)
  await dialog.getByLabel('Model', { exact: true }).fill('stand-in')
  await dialog.getByLabel('API key').fill('sk-secret')
  await dialog.getByRole('button', { name: 'Test' }).click()
  await dialog.getByText('stand-in answers and can use tools.').waitFor()
  expect(model.keys).toEqual(['Bearer sk-secret'])
  await dialog.getByLabel('API key').press('Enter')
  await dialog.getByText('stand-in directs.').waitFor()
  expect(await dialog.getByLabel('API key').inputValue()).toBe('')
  await dialog.getByText('A key is stored.').waitFor()
  await dialog.getByRole('button', { name: 'Forget it' }).click()
  await dialog.getByText('The built-in planner directs').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('pictures are added, refused, removed, dropped, sent, and are there after a reload with the filmstrip', async () => {
  const { page } = await openPage()
  const chooser = page.locator('input[type="file"]')
  await chooser.setInputFiles([await picture('cat.png'), await picture('mistake.png')])
  await page.getByRole('button', { name: 'Remove mistake.png' }).click()
  await chooser.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') })
  await page.getByRole('alert').getByText('“notes.txt” was not added.').waitFor()
  // The bytes decide, whatever the name says.
  await chooser.setInputFiles({ name: 'fake.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await page.getByRole('alert').getByText('PNG, JPEG and WebP').waitFor()
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8, 8)
    canvas.getContext('2d')!.fillRect(0, 0, 8, 8)
    const data = new DataTransfer()
    data.items.add(new File([await canvas.convertToBlob()], 'dog.png', { type: 'image/png' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await page.locator('.held-pictures li[aria-busy="false"]').nth(1).waitFor()

  await page.getByRole('textbox', { name: 'Message' }).fill('a cat chases a dog in the forest, 1 second, 240p')
  await page.keyboard.press('Enter')
  await page.locator('.user-pictures img').nth(1).waitFor()
  await page.locator('[data-take-id][data-status="done"]').waitFor({ timeout: 200_000 })
  await page.reload()
  const names = page.locator('.user-pictures img')
  await names.nth(1).waitFor()
  expect(await names.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).alt))).toEqual([
    'cat.png',
    'dog.png',
  ])
  await page.locator('.filmstrip[data-finished="true"]').waitFor()
})
