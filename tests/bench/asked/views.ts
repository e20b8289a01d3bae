import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import type { StagedPrompt } from './staged-prompt.ts'

const STYLES: readonly (readonly [RegExp, (plan: ShotPlan) => boolean])[] = [
  [/van gogh|oil/, ({ look }) => look.style === 'oil'],
  [/water ?colou?r/, ({ look }) => look.style === 'watercolour'],
  [/pixel/, ({ look }) => look.style === 'pixel-art'],
  [/animated|cartoon/, ({ look }) => ['cartoon', 'anime'].includes(look.style)],
  [/anime|manga/, ({ look }) => look.style === 'anime'],
  [/black and white|monochrome/, ({ look }) => look.grade === 'monochrome' || look.style === 'noir'],
  [/cyberpunk|neon/, ({ shots }) => shots[0]!.light.kind === 'neon'],
]

/** Whether the film has the style; one that the studio has no name for it has not. */
export const isStyleOf = (plan: ShotPlan, style: string): boolean =>
  STYLES.some(([words, holds]) => words.test(style.toLowerCase()) && holds(plan))

const CAMERAS: readonly (readonly [RegExp, (staged: StagedPrompt) => boolean])[] = [
  [/slow motion/, ({ shot }) => shot!.playbackSpeed < 1],
  [/zoom in/, ({ shot }) => /zoom-in|dolly-in/.test(shot!.camera.move)],
  [/zoom out/, ({ shot }) => /zoom-out|dolly-out/.test(shot!.camera.move)],
  [/pan left/, ({ shot }) => /pan-left|truck-left/.test(shot!.camera.move)],
  [/pan right/, ({ shot }) => /pan-right|truck-right/.test(shot!.camera.move)],
  [/tilt up/, ({ shot }) => /tilt-up|crane-up/.test(shot!.camera.move)],
  [/tilt down/, ({ shot }) => /tilt-down|crane-down/.test(shot!.camera.move)],
  [/shak/, ({ shot }) => shot!.camera.move === 'handheld'],
  [/steady|smooth/, ({ shot }) => shot!.camera.move !== 'handheld'],
]

/** Whether the camera does what the prompt asks of it; a way of seeing that the studio has not is not honoured. */
export function cameraAsked(prompt: string, staged: StagedPrompt): boolean {
  const rule = CAMERAS.find(([words]) => words.test(prompt.toLowerCase()))
  return rule ? rule[1](staged) : false
}
