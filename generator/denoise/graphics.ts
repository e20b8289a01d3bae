import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type CardMaker = 'NVIDIA' | 'AMD' | 'Intel'

/** What a Linux machine has for graphics cards, as far as its files tell. */
export interface Graphics {
  /** Makers of the cards on the bus, whether or not a driver has taken them. */
  cards: CardMaker[]
  /** Device files of drivers that give a card to programs. */
  renderNodes: string[]
  nvidiaDevice: boolean
  /** Those of `renderNodes` that this user may not open. */
  closedNodes: string[]
  vulkanLoader: boolean
  vulkanDriver: boolean
}

/** Vendor numbers on the PCI bus; other display adapters are those of virtual machines and server boards. */
const MAKERS: Record<string, CardMaker> = { '0x10de': 'NVIDIA', '0x1002': 'AMD', '0x8086': 'Intel' }
/** Class numbers of display controllers begin with this. */
const DISPLAY = '0x03'
const LIBRARY_FOLDERS = ['lib', 'lib64', 'usr/lib', 'usr/lib64', 'usr/local/lib']
const DRIVER_FOLDERS = ['usr/share/vulkan/icd.d', 'etc/vulkan/icd.d', 'usr/local/share/vulkan/icd.d']

/** Reads the machine's files below `root`. */
export function readGraphics(root = '/'): Graphics {
  const dri = join(root, 'dev/dri')
  const renderNodes = listFolder(dri)
    .filter((name) => name.startsWith('renderD'))
    .map((name) => join(dri, name))
  return {
    cards: findCards(join(root, 'sys/bus/pci/devices')),
    renderNodes,
    nvidiaDevice: existsSync(join(root, 'dev/nvidia0')),
    closedNodes: renderNodes.filter((path) => !mayOpen(path)),
    vulkanLoader: hasVulkanLoader(root),
    vulkanDriver: DRIVER_FOLDERS.some((folder) => listFolder(join(root, folder)).some((name) => !isSoftware(name))),
  }
}

function findCards(devices: string): CardMaker[] {
  const shown = listFolder(devices).filter((name) => readLine(join(devices, name, 'class')).startsWith(DISPLAY))
  const makers = shown.map((name) => MAKERS[readLine(join(devices, name, 'vendor'))])
  return [...new Set(makers)].filter((maker) => maker !== undefined)
}

/** Libraries lie in these folders or, by architecture, one below. */
function hasVulkanLoader(root: string): boolean {
  const name = 'libvulkan.so.1'
  return LIBRARY_FOLDERS.map((folder) => join(root, folder)).some((folder) => {
    if (existsSync(join(folder, name))) return true
    return listFolder(folder).some((below) => below.includes('linux-') && existsSync(join(folder, below, name)))
  })
}

/** Drivers of Vulkan that calculate on the CPU. */
const isSoftware = (name: string) => /lvp_icd|lavapipe|swiftshader/i.test(name)

function mayOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

const listFolder = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
const readLine = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '')
