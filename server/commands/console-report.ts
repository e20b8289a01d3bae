import type { EngineProgress } from '../../generator/engine.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import type { Note } from '../../models/contract/draft.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'

/** Tells a person, or a program, how far a rendering is. */
export interface Report {
  plan(plan: ShotPlan, notes: Note[]): void
  event(event: RenderEvent): void
  failed(message: string): void
}

/** One JSON event a line on stdout; a preview without its picture. */
export const jsonReport: Report = {
  plan: (plan, notes) => writeLine({ type: 'plan', plan, notes }),
  event(event) {
    if (event.type !== 'preview') return writeLine(event)
    const { image, ...preview } = event.preview
    writeLine({ type: 'preview', preview: { ...preview, bytes: image.length } })
  },
  failed: (message) => writeLine({ type: 'error', message }),
}

function writeLine(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}

/** Notes and a progress bar on stderr, the clip's path on stdout. */
export function terminalReport(): Report {
  const bar = progressBar()
  return {
    plan(plan, notes) {
      const shots = plan.shots.length === 1 ? '1 shot' : `${plan.shots.length} shots`
      writeStderr(`${plan.title}: ${shots}, seed ${plan.format.seed}`)
      for (const note of notes) writeStderr(`  · ${note.message}`)
    },
    event(event) {
      if (event.type === 'progress' || event.type === 'shot') bar.show(event.progress, wordsFor(event))
      if (event.type === 'note') {
        bar.clear()
        writeStderr(`  · ${event.sentence}`)
      }
      if (event.type !== 'done') return
      bar.clear()
      const { animatic, denoise, encode, total } = event.seconds
      writeStderr(
        `${event.frames} frames of ${event.width}×${event.height} with ${event.engine} in ${total.toFixed(1)} s`,
      )
      writeStderr(`  animatic ${animatic.toFixed(1)} s, denoise ${denoise.toFixed(1)} s, encode ${encode.toFixed(1)} s`)
      process.stdout.write(`${event.clip}\n`)
    },
    failed(message) {
      bar.clear()
      writeStderr(`rushes: ${message}`)
    },
  }
}

function wordsFor(event: Extract<RenderEvent, { type: 'progress' | 'shot' }>): string {
  if (event.type === 'shot') return `shot ${event.index + 1} of ${event.shots} ${event.reused ? 'kept' : 'done'}`
  return `${event.shotId}, ${engineWords(event.engine)}`
}

function engineWords(progress: EngineProgress): string {
  if (progress.kind === 'step') {
    const { part, parts, step, steps } = progress
    return `part ${part} of ${parts}, step ${step} of ${steps}`
  }
  if (progress.kind === 'share') return `${Math.round(100 * progress.share)} %`
  return progress.position === null ? 'waiting for the engine' : `number ${progress.position} in the engine's queue`
}

const BAR_CELLS = 28

function progressBar() {
  const terminal = process.stderr.isTTY
  return {
    show(progress: number, words: string) {
      if (!terminal) return
      const full = Math.round(progress * BAR_CELLS)
      const bar = '█'.repeat(full) + '░'.repeat(BAR_CELLS - full)
      process.stderr.write(`\r\u001b[2K${bar} ${String(Math.round(progress * 100)).padStart(3)} %  ${words}`)
    },
    clear() {
      if (terminal) process.stderr.write('\r\u001b[2K')
    },
  }
}

function writeStderr(line: string): void {
  process.stderr.write(`${line}\n`)
}
