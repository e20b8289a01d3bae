import { describe, expect, it } from 'vitest'
import { placePlayers } from '../../../generator/stage/players.ts'
import type { Moment, Shot } from '../../../models/contract/shot-plan.ts'
import { shotOf, stageOf } from './shots.ts'

const nothing: Moment = { fromSeconds: 2, toSeconds: null, subjects: [], camera: null, light: null, weather: null }
const casting = { named: 1, seed: 3, width: 426, height: 240 }
const withMoment = (shot: Shot, moment: Partial<Moment>): Shot => ({ ...shot, moments: [{ ...nothing, ...moment }] })

describe('a moment on stage', () => {
  it('leaves everything before it as it was, and goes on from there without a jump', async () => {
    const shot = shotOf({ seconds: 4, camera: { move: 'follow' } })
    const sits = { id: 'fox', action: 'sit', path: { kind: 'still', heading: 'right' } } as const
    const plain = await placePlayers(shot, casting)
    const parted = await placePlayers(withMoment(shot, { subjects: [sits] }), casting)
    const fox = (time: number) => parted.bodiesAt(time)[0]!
    expect(fox(1)).toMatchObject({ x: plain.bodiesAt(1)[0]!.x, pose: { action: 'run' } })
    expect(fox(2.5).pose.action).toBe('sit')
    expect(Math.abs(fox(2).x - fox(1.999).x)).toBeLessThan(0.02)
    expect(Math.abs(parted.cameraAt(2).x - parted.cameraAt(1.999).x)).toBeLessThan(0.02)
    expect(fox(3.5).x).toBeCloseTo(fox(2.5).x)
    expect(parted.cameraAt(3.5).x).toBeCloseTo(parted.cameraAt(2.5).x)
  })

  it('begins a move of the camera at its second', async () => {
    const shot = shotOf({ seconds: 4, action: 'stand', subject: { path: { kind: 'still', heading: 'right' } } })
    const players = await placePlayers(withMoment(shot, { camera: { move: 'zoom-in', speed: 1 } }), casting)
    const focal = (time: number) => players.cameraAt(time).f
    expect(focal(0)).toBe(focal(2))
    expect(focal(3.9)).toBeGreaterThan(1.15 * focal(2))
  })

  it('lets the rain fall from its second on', async () => {
    const shot = withMoment(shotOf({ seconds: 4 }), { weather: { kind: 'rain', intensity: 0.8 } })
    const stage = await stageOf({ seconds: 4, moments: shot.moments }, { width: 160, height: 90 })
    expect(stage.frame(24).particles.some((drop) => drop > 0)).toBe(false)
    expect(stage.frame(60).particles.some((drop) => drop > 0)).toBe(true)
  })
})
