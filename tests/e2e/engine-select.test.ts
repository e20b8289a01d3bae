import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { sharedBrowser } from '../setup/browser.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { startVideosServer } from '../setup/videos-server/videos-server.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 180_000 })

const openPage = sharedBrowser()

test('where there are several engines one is chosen below the message; plan and take say what it cannot do', async () => {
  const server = await startVideosServer()
  const dataDir = await temporaryFolder()
  await writeFile(join(dataDir, 'engines.json'), JSON.stringify({ engines: { far: server.spec } }))
  const studio = await testStudio({ dataDir })
  const page = await openPage(studio.url)
  const { host } = new URL(server.spec.baseUrl)
  await page.getByLabel('Engine', { exact: true }).selectOption({ label: `test-pictures at ${host}` })
  await page.getByRole('textbox', { name: 'Message' }).fill('a fox runs in the forest, 1 second, 240p')
  await page.getByRole('button', { name: 'Send' }).click()
  const notes = page.getByRole('list', { name: 'About this take' })
  await notes.getByText(`are sent to ${host}`).waitFor()
  await page.locator('.take-card[data-status="done"]').waitFor()
  expect(await page.locator('.take-facts').textContent()).toContain(`test-pictures at ${host}`)
  expect((await server.state()).orders).toBe(1)
})
