import { existsSync, readdirSync } from 'node:fs'

/**
 * Why the GPU of this machine cannot be a real one, or null when it may be. A software Vulkan adapter also
 * answers to "webgpu", but slower than the CPU itself; it is used only when somebody asks for it by name.
 */
export function noGpuReason(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (process.platform !== 'linux') return null
  const drivers = environment.VK_DRIVER_FILES ?? environment.VK_ICD_FILENAMES ?? ''
  if (/swiftshader|lvp_icd|lavapipe/i.test(drivers)) return `software Vulkan (${drivers}) is slower than the CPU`
  if (listDevices('/dev/dri').some((name) => name.startsWith('renderD'))) return null
  if (existsSync('/dev/nvidia0') || existsSync('/dev/dxg')) return null
  return 'this machine has no GPU device (/dev/dri/renderD*, /dev/nvidia0, /dev/dxg)'
}

function listDevices(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
