import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { adviseOnCards } from '../../../generator/denoise/card-advice.ts'
import { readGraphics } from '../../../generator/denoise/graphics.ts'
import type { Refusal } from '../../../generator/denoise/provider.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'

const DISPLAY = { NVIDIA: '0x10de', AMD: '0x1002', board: '0x1a03' }

/** A folder with the files that tell of a machine's cards. */
async function machineWith(card: keyof typeof DISPLAY, ...files: string[]): Promise<string> {
  const root = await temporaryFolder()
  const write = async (path: string, text = '') => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await write('sys/bus/pci/devices/0000:00:02.0/class', '0x060000\n')
  await write('sys/bus/pci/devices/0000:00:02.0/vendor', '0x8086\n')
  await write('sys/bus/pci/devices/0000:01:00.0/class', '0x030000\n')
  await write('sys/bus/pci/devices/0000:01:00.0/vendor', `${DISPLAY[card]}\n`)
  for (const file of files) await write(file)
  return root
}

const missing: Refusal[] = [{ name: 'cuda', reason: 'its library libonnxruntime_providers_cuda.so is not installed' }]
const told = (root: string, refused = missing) => adviseOnCards(readGraphics(root), 'cpu', refused)

test('the adapter of a server board is no card', async () => {
  expect(told(await machineWith('board'))).toEqual([])
})

test('a card without a driver: which one, and how a container gets it', async () => {
  const [advice] = told(await machineWith('NVIDIA'))
  expect(advice).toMatchObject({ used: false })
  expect(advice!.message).toMatch(/^NVIDIA, not used: no driver .* Install NVIDIA's driver; in a container.*--gpus all/)
})

test("an NVIDIA card with its driver: the libraries, and the command for the runtime's part", async () => {
  const [advice] = told(await machineWith('NVIDIA', 'dev/nvidia0'))
  expect(advice!.message).toContain(
    'Install CUDA 12 and cuDNN 9, and run ONNXRUNTIME_NODE_INSTALL=cuda12 node node_modules/onnxruntime-node/script/install.js',
  )
  const [broken] = told(await machineWith('NVIDIA', 'dev/nvidia0'), [
    { name: 'cuda', reason: 'libcudnn.so.9 not found' },
  ])
  expect(broken!.message).toContain('cuda did not load (libcudnn.so.9 not found). Install CUDA 12 and cuDNN 9')
})

test('another card: first its Vulkan driver, a software one does not count', async () => {
  const files = ['dev/dri/renderD128', 'usr/lib/x86_64-linux-gnu/libvulkan.so.1']
  const software = await machineWith('AMD', ...files, 'usr/share/vulkan/icd.d/lvp_icd.x86_64.json')
  expect(told(software)[0]!.message).toContain('its Vulkan driver is missing. On Debian and Ubuntu: sudo apt install')
  const whole = await machineWith('AMD', ...files, 'usr/share/vulkan/icd.d/radeon_icd.x86_64.json')
  const refused: Refusal[] = [{ name: 'webgpu', reason: 'no adapter' }]
  expect(told(whole, refused)[0]!.message).toContain('webgpu did not take it (no adapter)')
})

test('a card that runs the network needs nothing', async () => {
  const graphics = readGraphics(await machineWith('NVIDIA', 'dev/nvidia0'))
  expect(adviseOnCards(graphics, 'cuda', [])).toEqual([{ used: true, message: 'NVIDIA, used through cuda' }])
})
