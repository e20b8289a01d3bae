import { randomUUID } from 'node:crypto'
import { ShotPlan } from '../../models/contract/shot-plan.ts'

/** One short, small shot of a fox that runs in a forest. */
export function foxPlan(changes: Partial<ShotPlan> = {}): ShotPlan {
  const plan = {
    version: 1,
    id: randomUUID(),
    parentId: null,
    title: 'A fox runs in a forest',
    format: { aspect: '16:9', resolution: '240p', fps: 12, seed: 7, language: 'en' },
    look: { style: 'realistic-3d', grade: 'neutral', palette: [] },
    shots: [
      {
        id: 'shot-1',
        durationSeconds: 1,
        prompt: 'a fox runs in a forest',
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
            action: 'run',
            path: { kind: 'straight', heading: 'right' },
            speed: 1,
          },
        ],
        relations: [],
        camera: { move: 'static', framing: 'wide', angle: 'eye-level', speed: 1 },
        playbackSpeed: 1,
        titles: [],
        transition: { kind: 'cut', seconds: 0 },
      },
    ],
    ...changes,
  }
  return ShotPlan.parse(plan)
}
