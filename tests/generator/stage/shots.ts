import { plainSubject } from '../../../generator/stage/plain-subject.ts'
import { openStage } from '../../../generator/stage/stage.ts'
import type { Camera, Shot, Subject } from '../../../models/contract/shot-plan.ts'

interface ShotOptions {
  place?: Shot['setting']['place']
  concept?: string | null
  action?: Subject['action']
  camera?: Partial<Camera>
  subject?: Partial<Subject>
  weather?: Shot['weather']
  seconds?: number
  moments?: Shot['moments']
}

export function subjectOf(concept: string, request: Partial<Subject> = {}): Subject {
  const running = { action: 'run', path: { kind: 'straight', heading: 'right' } } as const
  return plainSubject(concept, { id: concept, position: { x: 0.4, depth: 0.35 }, ...running, ...request })
}

export function shotOf(request: ShotOptions = {}): Shot {
  const concept = request.concept === undefined ? 'fox' : request.concept
  return {
    id: 'shot-1',
    durationSeconds: request.seconds ?? 2,
    prompt: 'a shot',
    setting: { place: request.place ?? 'forest', timeOfDay: 'day' },
    light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
    weather: request.weather ?? { kind: 'clear', intensity: 0.5 },
    subjects: concept ? [subjectOf(concept, { action: request.action ?? 'run', ...request.subject })] : [],
    relations: [],
    camera: { move: 'static', framing: 'wide', angle: 'eye-level', speed: 1, ...request.camera },
    playbackSpeed: 1,
    titles: [],
    transition: { kind: 'cut', seconds: 0 },
    ...(request.moments && { moments: request.moments }),
  }
}

export function stageOf(request: ShotOptions, size: { width: number; height: number }, seed = 7) {
  const format = { aspect: '16:9', resolution: '240p', fps: 24, seed, language: 'en' } as const
  const look = { style: 'realistic-3d' as const, grade: 'neutral' as const, palette: [] }
  return openStage({ plan: { format, look }, shot: shotOf(request), seed, ...size })
}

export const SMALL = { width: 192, height: 108 }
