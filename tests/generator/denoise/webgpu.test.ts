import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, vi } from 'vitest'
import { browserPath } from '../../setup/browser.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'

// Software Vulkan compiles every kernel of the network on the CPU.
vi.setConfig({ testTimeout: 300_000 })

/** Every Chromium brings a Vulkan driver that needs no GPU. */
async function softwareVulkan(): Promise<string> {
  const folders = ['/usr/lib/chromium', '/usr/lib/chromium-browser', dirname(await browserPath())]
  const found = folders.map((folder) => join(folder, 'vk_swiftshader_icd.json')).find((path) => existsSync(path))
  if (found) return found
  throw new Error(`no vk_swiftshader_icd.json in ${folders.join(', ')}`)
}

it('gives on webgpu the picture of the package that ships as the CPU gives it', async () => {
  const driver = await softwareVulkan()
  const program = fileURLToPath(new URL('./compare-with-cpu.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'webgpu'], {
    env: {
      ...process.env,
      VK_DRIVER_FILES: driver,
      VK_ICD_FILENAMES: driver,
      XDG_RUNTIME_DIR: await temporaryFolder(),
    },
  })
  const { provider, values, difference } = JSON.parse(stdout)
  expect(provider).toBe('webgpu')
  expect(values).toBe(8 * 3 * 32 * 32)
  expect(difference).toBeLessThanOrEqual(1e-3)
})
