import type { CardMaker, Graphics } from './graphics.ts'
import type { ProviderName, Refusal } from './provider.ts'

/** A card of this machine: whether the network runs on it, and what to install where it does not. */
export interface CardAdvice {
  used: boolean
  message: string
}

const CUDA_LIBRARIES = 'ONNXRUNTIME_NODE_INSTALL=cuda12 node node_modules/onnxruntime-node/script/install.js'
const CONTAINER = { NVIDIA: '--gpus all', AMD: '--device /dev/dri', Intel: '--device /dev/dri' } as const
const DRIVER = {
  NVIDIA: "NVIDIA's driver",
  AMD: 'a kernel with the amdgpu driver',
  Intel: 'a kernel with the i915 or xe driver',
} as const

/** What is said of each card, given the provider that runs the network and why the better ones do not. */
export function adviseOnCards(graphics: Graphics, provider: ProviderName, refused: Refusal[]): CardAdvice[] {
  return graphics.cards.map((maker) => adviseOnCard(maker, graphics, provider, refused))
}

function adviseOnCard(maker: CardMaker, graphics: Graphics, provider: ProviderName, refused: Refusal[]): CardAdvice {
  if (provider === 'cuda' && maker === 'NVIDIA') return { used: true, message: 'NVIDIA, used through cuda' }
  if (provider === 'webgpu')
    return { used: true, message: `${maker}, used through webgpu (if it is the best one here)` }
  const unused = `${maker}, not used`
  const steps = stepsFor(maker, graphics, refused)
  return { used: false, message: `${unused}: ${steps}; then start Rushes again` }
}

/** The first thing that is missing. */
function stepsFor(maker: CardMaker, graphics: Graphics, refused: Refusal[]): string {
  const { renderNodes, nvidiaDevice, closedNodes, vulkanLoader, vulkanDriver } = graphics
  const driven = maker === 'NVIDIA' ? nvidiaDevice : renderNodes.length > 0
  if (!driven)
    return `no driver gives it to programs. Install ${DRIVER[maker]}; in a container, begin it with ${CONTAINER[maker]}`
  if (maker === 'NVIDIA') return cudaSteps(refused)
  if (closedNodes.length === renderNodes.length) {
    return `this user may not open ${closedNodes.join(', ')}. Join its group: sudo usermod -aG render $USER, and log in anew`
  }
  if (!vulkanLoader || !vulkanDriver) {
    const missing = [vulkanLoader ? '' : 'the Vulkan loader', vulkanDriver ? '' : 'its Vulkan driver'].filter(Boolean)
    return `${missing.join(' and ')} is missing. On Debian and Ubuntu: sudo apt install libvulkan1 mesa-vulkan-drivers`
  }
  return `webgpu did not take it (${reasonOf('webgpu', refused)}). Try rushes doctor --provider webgpu`
}

function cudaSteps(refused: Refusal[]): string {
  const reason = reasonOf('cuda', refused)
  const runtime = 'Install CUDA 12 and cuDNN 9'
  if (!/is not installed$/.test(reason)) return `cuda did not load (${reason}). ${runtime}`
  return `onnxruntime's part for it is not installed. ${runtime}, and run ${CUDA_LIBRARIES}`
}

function reasonOf(provider: ProviderName, refused: Refusal[]): string {
  return refused.find(({ name }) => name === provider)?.reason ?? 'it was not asked'
}
