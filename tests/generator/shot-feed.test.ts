import { expect, test } from 'vitest'
import { timelineOf } from '../../generator/clip/timeline.ts'
import { openShotFeed } from '../../generator/shot-feed.ts'
import { aPlan } from './a-plan.ts'

/** Frames of one pixel, each its own number. */
const block = (first: number, count: number) => ({
  first,
  count,
  width: 1,
  height: 1,
  rgb: Uint8Array.from({ length: 3 * count }, (_, at) => first + Math.floor(at / 3)),
})

/** Two shots of two seconds at 12 frames a second; the second comes in over one second. */
function feedOfFirstShot(kind: 'cut' | 'dissolve', opened: string[] = []) {
  const [shot] = aPlan().shots
  const second = { ...shot!, id: 'shot-2', transition: { kind, seconds: 1 } }
  const shots = [
    { ...shot!, durationSeconds: 2 },
    { ...second, durationSeconds: 2 },
  ]
  const timeline = timelineOf({ shots, format: { ...aPlan().format, fps: 12 } })
  return openShotFeed(timeline.shots[0]!, timeline, async function* (path) {
    opened.push(path)
    for (let frame = 0; frame < 24; frame++) yield Uint8Array.of(frame, frame, frame)
  })
}

async function numbersOf(frames: AsyncIterable<Uint8Array>): Promise<number[]> {
  const numbers: number[] = []
  for await (const [number] of frames) numbers.push(number!)
  return numbers
}

const ALL = Array.from({ length: 24 }, (_, frame) => frame)

test('a shot that is followed by a cut reaches the clip without a look at its master', async () => {
  const opened: string[] = []
  const feed = feedOfFirstShot('cut', opened)
  const read = numbersOf(feed.frames())
  for (let first = 0; first < 24; first += 8) await feed.push(block(first, 8))
  await feed.finish('master')
  expect(await read).toEqual(ALL)
  expect(opened).toEqual([])
})

test('what is seen together with the next shot does not wait in memory but comes from the master', async () => {
  const opened: string[] = []
  const feed = feedOfFirstShot('dissolve', opened)
  const read = numbersOf(feed.frames())
  for (let first = 0; first < 24; first += 8) await feed.push(block(first, 8))
  await feed.finish('master')
  expect(await read).toEqual(ALL)
  expect(opened).toEqual(['master'])
})

test('a shot of an earlier rendering is read from its master alone', async () => {
  const feed = feedOfFirstShot('cut')
  await feed.finish('master')
  expect(await numbersOf(feed.frames())).toEqual(ALL)
})

test('frames wait for a slow cut instead of piling up', async () => {
  const feed = feedOfFirstShot('cut')
  let pushed = 0
  const pushing = (async () => {
    for (let first = 0; first < 24; first += 8) {
      await feed.push(block(first, 8))
      pushed = first + 8
    }
    await feed.finish('master')
  })()
  const frames = feed.frames()[Symbol.asyncIterator]()
  await frames.next()
  expect(pushed).toBeLessThan(24)
  let read = 1
  while (!(await frames.next()).done) read++
  await pushing
  expect(read).toBe(24)
})

test('a shot that fails ends the cut with its reason, and a cut that ends does not hold the shot up', async () => {
  const failing = feedOfFirstShot('cut')
  const read = numbersOf(failing.frames())
  await failing.push(block(0, 8))
  failing.fail(new Error('out of paint'))
  await expect(read).rejects.toThrow('out of paint')

  const left = feedOfFirstShot('cut')
  await left.push(block(0, 8))
  for await (const _ of left.frames()) break
  for (let first = 8; first < 24; first += 8) await left.push(block(first, 8))
  await left.finish('master')
})
