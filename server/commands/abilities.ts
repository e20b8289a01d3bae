import type { EngineCapabilities } from '../../models/contract/engine.ts'

/** What an engine can do, in one line. */
export function describeAbilities(can: EngineCapabilities): string {
  const inputs = [
    can.text && 'text',
    can.firstFrame && 'first frame',
    can.lastFrame && 'last frame',
    can.referencePictures > 0 && `${can.referencePictures} reference pictures`,
    ...can.control.map((control) => `control by ${control.replaceAll('-', ' ')}`),
    can.maskEdit && 'mask edits',
  ]
  const outputs = [
    can.fps === null ? null : `${can.fps} frames a second`,
    can.maxSeconds === null ? null : `shots up to ${can.maxSeconds} s`,
    can.audio && 'sound',
    can.previews && 'previews',
    can.cancel === 'none' ? 'cannot be stopped' : null,
  ]
  return [...inputs, ...outputs].filter(Boolean).join(', ')
}
