import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { sharedStudio } from '../setup/studio.ts'

// Stills are drawn and a film is begun here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const open = sharedStudio()
const openPage = sharedBrowser()

/** Number, length and whether its picture is there, of each shot of the row. */
const row = (page: Page) =>
  page.locator('.storyboard img').evaluateAll((stills) => stills.map((still) => (still as HTMLImageElement).alt))

const rowIs = (page: Page, ...alts: string[]) =>
  page.waitForFunction((wanted) => {
    const stills = [...document.querySelectorAll<HTMLImageElement>('.storyboard img')]
    const there = stills.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
    return there && stills.map(({ alt }) => alt).join() === wanted
  }, alts.join())

test('shots are trimmed by edge and key, doubled, moved by hand and button, deleted, and what came of it is rendered', async () => {
  const page = await openPage(open().url)
  const message = page.getByRole('textbox', { name: 'Message' })
  await message.fill('two shots: a fox in the forest, a dog on the beach, 4 seconds, 240p')
  await message.press('Enter')
  await page.locator('[data-take-id]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-take-id][data-status="cancelled"]').waitFor()
  const board = page.getByRole('list', { name: 'Storyboard' })
  await board.waitFor()
  await rowIs(page, 'Shot 1, 2 s', 'Shot 2, 2 s')
  const sources = () =>
    page
      .locator('.storyboard img')
      .evaluateAll((stills) => stills.map((still) => still.getAttribute('src')!.split('/').at(-2)))
  const [fox, dog] = await sources()

  await board.getByRole('slider', { name: 'Length of shot 1' }).focus()
  await page.keyboard.press('ArrowLeft')
  await rowIs(page, 'Shot 1, 1.5 s', 'Shot 2, 2 s')
  const edge = (await board.getByRole('slider', { name: 'Length of shot 2' }).boundingBox())!
  const still = (await page.locator('.storyboard-still').nth(1).boundingBox())!
  await page.mouse.move(edge.x + 9, edge.y + 40)
  await page.mouse.down()
  await page.mouse.move(edge.x + 9 - still.width / 2, edge.y + 40, { steps: 4 })
  await page.mouse.up()
  await rowIs(page, 'Shot 1, 1.5 s', 'Shot 2, 1 s')

  await board.getByRole('button', { name: 'Move shot 1 later' }).click()
  await rowIs(page, 'Shot 1, 1 s', 'Shot 2, 1.5 s')
  expect(await sources()).toEqual([dog, fox])
  await page.locator('.storyboard-shot').first().dragTo(page.locator('.storyboard-shot').nth(1))
  await rowIs(page, 'Shot 1, 1.5 s', 'Shot 2, 1 s')
  await board.getByRole('button', { name: 'Duplicate shot 2' }).click()
  await rowIs(page, 'Shot 1, 1.5 s', 'Shot 2, 1 s', 'Shot 3, 1 s')
  await board.getByRole('button', { name: 'Delete shot 1' }).click()
  await rowIs(page, 'Shot 1, 1 s', 'Shot 2, 1 s')
  expect(await row(page)).toHaveLength(2)

  await page.getByRole('button', { name: 'Render this' }).click()
  await page.locator('[data-take-id]').nth(1).waitFor()
  await page.locator('[data-take-id]').nth(1).getByText('Take 2').waitFor()
})
