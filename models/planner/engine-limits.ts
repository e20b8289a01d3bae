import type { Note } from '../contract/draft.ts'
import type { EngineCapabilities, EngineChoice } from '../contract/engine.ts'
import { frameSize } from '../contract/frame-size.ts'
import { planLanguage } from '../contract/plan-language.ts'
import { uploadIdsOf } from '../contract/plan-uploads.ts'
import type { ShotPlan } from '../contract/shot-plan.ts'

/** Shapes that differ by less than this are not worth a word. */
const SAME_SHAPE = 0.01

/** What a plan asks for and an engine cannot do, told before anything is rendered. */
export function engineLimits(plan: ShotPlan, engine: Omit<EngineChoice, 'name' | 'isDefault'>): Note[] {
  const { capabilities, label, host, remarks } = engine
  const french = planLanguage(plan) === 'fr'
  const sentences = LIMITS.flatMap((limit) => limit(plan, capabilities, french) ?? [])
  // What leaves this machine is said each time; how well an engine of its own fits is for `rushes doctor`.
  const told = host === null ? [] : remarks
  return [...told, ...sentences.map((sentence) => `${label}${french ? ' : ' : ': '}${sentence}`)].map(
    (message): Note => ({ kind: 'limited', message, about: label, alternatives: [] }),
  )
}

type Limit = (plan: ShotPlan, can: EngineCapabilities, french: boolean) => string | null

const LIMITS: Limit[] = [
  ({ shots }, { maxSeconds }, french) => {
    const long = maxSeconds === null ? [] : shots.filter(({ durationSeconds }) => durationSeconds > maxSeconds)
    if (long.length === 0) return null
    return french
      ? `un plan y dure au plus ${maxSeconds} s ; au-delà, la dernière image reste`
      : `a shot lasts at most ${maxSeconds} s there; behind that its last picture is held`
  },
  ({ format }, { fps }, french) => {
    if (fps === null || fps === format.fps) return null
    return french
      ? `${fps} images par seconde y sont rendues, pas ${format.fps} ; certaines sont répétées ou omises`
      : `${fps} frames a second are made there, not ${format.fps}; some are repeated or left out`
  },
  ({ format }, { size }, french) => {
    const wanted = frameSize(format)
    const shapeError = ({ width, height }: typeof wanted) =>
      Math.abs(width / height / (wanted.width / wanted.height) - 1)
    if (size.only.length === 0 || size.only.some((made) => shapeError(made) <= SAME_SHAPE)) return null
    const made = size.only.map(({ width, height }) => `${width}×${height}`).join(', ')
    return french
      ? `seules les tailles ${made} y sont rendues ; les bords qui dépassent du format ${format.aspect} sont coupés`
      : `only ${made} is made there; what stands over ${format.aspect} is cut off`
  },
  (plan, { control, firstFrame, referencePictures }, french) => {
    const seen = control.length > 0 || firstFrame || referencePictures > 0
    if (seen || uploadIdsOf(plan).length === 0) return null
    return french ? 'vos images ne lui sont pas montrées' : 'your own pictures are not shown to it'
  },
  (_plan, { seed }, french) => {
    if (seed !== 'none') return null
    return french
      ? 'la même graine y donne chaque fois un autre film'
      : 'the same seed gives another film there each time'
  },
]

/** The first look that the plan asks for and the engine was not made for, in words; null where it knows them all. */
export function unknownLook(
  { look, shots }: ShotPlan,
  { looks }: Pick<EngineCapabilities, 'looks'>,
): { what: string; value: string; known: readonly string[] } | null {
  const wanted = [
    { what: 'style', value: look.style, known: looks.styles as readonly string[] },
    ...shots.flatMap(({ light, weather }) => [
      { what: 'light', value: light.kind, known: looks.lights as readonly string[] },
      { what: 'weather', value: weather.kind, known: looks.weathers as readonly string[] },
    ]),
  ]
  return wanted.find(({ value, known }) => !known.includes(value)) ?? null
}
