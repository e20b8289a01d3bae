/**
 * Renders dumped scenes through a model package as the studio would, for those who judge it:
 * `node generator/trial/clips.ts ORDER.json OUT`. Per clip OUT gets NAME.rgb (bytes, kept frames × height × width
 * × 3), NAME.noise where asked for (float32 little-endian, kept frames × 3 × height × width) and, last,
 * NAME.json (width, height, kept frame numbers). Nothing but the denoiser touches the pictures.
 */
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shot } from '../../models/contract/shot-plan.ts'
import { writeNoise } from '../denoise/noise.ts'
import { openPatchDenoiser, type PatchDenoiser } from '../denoise/patch-denoiser.ts'
import type { FrameBlock } from '../frame-block.ts'
import type { StagedShot } from '../stage/control-frame.ts'
import { openDumpedScene } from './dumped-scene.ts'
import { type TrialClip, TrialOrder } from './order.ts'
import { blankShot, toAndFro } from './variations.ts'

const SHOT_ID = 'trial'

async function stageClip(clip: TrialClip): Promise<StagedShot> {
  const scene = await openDumpedScene(clip.scene, clip.weather.kind)
  const long = toAndFro(scene, clip.frames)
  return clip.blank ? blankShot(long) : long
}

/** The plan's shot as far as the denoiser reads it. */
function shotOf({ light, weather, frames }: TrialClip): Shot {
  return {
    id: SHOT_ID,
    durationSeconds: frames / 24,
    prompt: 'a trial of the look',
    setting: { place: 'meadow', timeOfDay: 'day' },
    light,
    weather,
    subjects: [],
    relations: [],
    camera: { move: 'static', framing: 'wide', angle: 'eye-level', speed: 1 },
    playbackSpeed: 1,
    titles: [],
    transition: { kind: 'cut', seconds: 0 },
  }
}

function keptFrames({ keep, frames }: TrialClip): Set<number> {
  const kept = keep.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index))
  const beyond = kept.find((frame) => frame >= frames)
  if (beyond !== undefined) throw new Error(`frame ${beyond} is to be kept of a clip of ${frames} frames`)
  return new Set(kept.sort((a, b) => a - b))
}

function pickFrames({ first, count, rgb }: FrameBlock, kept: Set<number>): Uint8Array[] {
  const bytes = rgb.length / count
  const frames = Array.from({ length: count }, (_, index) => index).filter((index) => kept.has(first + index))
  return frames.map((index) => rgb.subarray(index * bytes, (index + 1) * bytes))
}

/** The part of the noise that sticks to surfaces, of unit variance. */
function anchoredNoise(staged: StagedShot, seed: number, frame: number): Uint8Array {
  const noise = new Float32Array(3 * staged.width * staged.height)
  writeNoise({ seed, shotId: SHOT_ID, anchored: 1 }, staged.frame(frame), frame, noise, 0)
  return new Uint8Array(noise.buffer)
}

async function renderClip(denoiser: PatchDenoiser, clip: TrialClip, out: string): Promise<void> {
  const staged = await stageClip(clip)
  const kept = keptFrames(clip)
  const look = { style: clip.style, grade: 'neutral', palette: clip.palette } as const
  const job = { shot: shotOf(clip), look, seed: clip.seed, staged, steps: clip.steps }
  const pictures = await open(join(out, `${clip.name}.rgb`), 'w')
  for await (const chunk of denoiser.denoise(job, {}))
    for (const rgb of pickFrames(chunk, kept)) await pictures.write(rgb)
  await pictures.close()
  if (clip.noise) {
    const noise = await open(join(out, `${clip.name}.noise`), 'w')
    for (const frame of kept) await noise.write(anchoredNoise(staged, clip.seed, frame))
    await noise.close()
  }
  const facts = { width: staged.width, height: staged.height, frames: [...kept] }
  await writeFile(join(out, `${clip.name}.json`), JSON.stringify(facts))
}

const [orderPath, out] = process.argv.slice(2)
if (!orderPath || !out) throw new Error('node generator/trial/clips.ts ORDER.json OUT')
const order = TrialOrder.parse(JSON.parse(await readFile(orderPath, 'utf8')))
await mkdir(out, { recursive: true })
const denoiser = await openPatchDenoiser({ packageDir: order.package, threads: order.threads, provider: 'cpu' })
try {
  for (const [index, clip] of order.clips.entries()) {
    await renderClip(denoiser, clip, out)
    console.log(`${index + 1} of ${order.clips.length} clips`)
  }
} finally {
  await denoiser.close()
}
