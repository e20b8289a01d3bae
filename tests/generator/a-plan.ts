import { ShotPlan } from '../../models/contract/shot-plan.ts'

/** Overrides for the first shot, and everything else that a test wants to be different. */
export interface PlanOptions {
  id?: string
  format?: Partial<ShotPlan['format']>
  look?: Partial<ShotPlan['look']>
  shots?: Partial<ShotPlan['shots'][number]>[]
}

/** A small valid plan: a fox stands in the forest by day. */
export function aPlan({ id = 'plan-1', format, look, shots = [{}] }: PlanOptions = {}): ShotPlan {
  return ShotPlan.parse({
    version: 1,
    id,
    parentId: null,
    title: 'A fox',
    format: { aspect: '16:9', resolution: '240p', fps: 12, seed: 7, language: 'en', ...format },
    look: { style: 'cartoon', grade: 'neutral', palette: [], ...look },
    shots: shots.map((shot, index) => ({ ...SHOT, id: `shot-${index + 1}`, ...shot })),
  })
}

const SHOT = {
  durationSeconds: 1,
  prompt: 'a fox in the forest',
  setting: { place: 'forest', timeOfDay: 'day' },
  light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
  weather: { kind: 'clear', intensity: 0 },
  subjects: [
    {
      id: 'fox',
      noun: 'fox',
      reference: { kind: 'concept', concept: 'fox' },
      count: 1,
      attributes: { colour: null, material: null, size: 'medium' },
      wears: [],
      holds: [],
      position: { x: 0.5, depth: 0.3 },
      scale: 1,
      action: 'stand',
      path: { kind: 'still', heading: 'left' },
      speed: 1,
    },
  ],
  relations: [],
  camera: { move: 'static', framing: 'medium', angle: 'eye-level', speed: 1 },
  playbackSpeed: 1,
  titles: [],
  transition: { kind: 'cut', seconds: 0 },
}
