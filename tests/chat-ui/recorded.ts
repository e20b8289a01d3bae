import type { ThreadEvent } from '../../chat-ui/api/thread-event.ts'
import type { Message, Thread } from '../../models/contract/message.ts'
import type { Preview } from '../../models/contract/previews.ts'
import type { Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import type { ThreadSnapshot } from '../../server/events.ts'

/** One turn as it goes over the wire, from the person's message to the clip; every id and time fixed. */
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString()

export const thread: Thread = {
  id: 'thread-1',
  title: 'A fox in the forest',
  pinned: false,
  currentPlanId: null,
  currentTakeId: null,
  createdAt: at(0),
  updatedAt: at(0),
}

export const asked: Message = {
  id: 'message-1',
  threadId: thread.id,
  role: 'user',
  parts: [{ type: 'text', text: 'a fox runs through the forest' }],
  status: 'done',
  createdAt: at(1),
}

export const reply: Message = {
  id: 'message-2',
  threadId: thread.id,
  role: 'assistant',
  parts: [],
  status: 'streaming',
  createdAt: at(2),
}

export const shot: Shot = {
  id: 'shot-1',
  durationSeconds: 3,
  prompt: 'a fox runs through the forest',
  setting: { place: 'forest', timeOfDay: 'day' },
  light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
  weather: { kind: 'clear', intensity: 0.5 },
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
}

export const plan: ShotPlan = {
  version: 1,
  id: 'plan-1',
  parentId: null,
  title: 'A fox in the forest',
  format: { aspect: '16:9', resolution: '360p', fps: 24, seed: 7, language: 'en' },
  look: { style: 'realistic-3d', grade: 'neutral', palette: [] },
  shots: [shot],
}

export const queued: Take = {
  id: 'take-1',
  threadId: thread.id,
  planId: plan.id,
  number: 1,
  name: null,
  favourite: false,
  status: 'queued',
  progress: 0,
  queuePosition: 1,
  error: null,
  trouble: null,
  seconds: null,
  engine: null,
  engineName: null,
  notes: [],
  clipUrl: null,
  posterUrl: null,
  createdAt: at(4),
  finishedAt: null,
}

export const rendering = (progress: number): Take => ({ ...queued, status: 'rendering', queuePosition: null, progress })

export const done: Take = {
  ...rendering(1),
  status: 'done',
  seconds: { animatic: 0.4, denoise: 83, encode: 1.1 },
  engine: 'rushes-1 0.1.0 on cpu',
  clipUrl: '/api/takes/take-1/clip.mp4',
  posterUrl: '/api/takes/take-1/poster.jpg',
  finishedAt: at(90),
}

export const failed: Take = {
  ...rendering(0.4),
  status: 'failed',
  error: 'The rendering process ended without warning.',
  finishedAt: at(40),
}

const inReply = { threadId: thread.id, messageId: reply.id }

/** The events of the turn in the order in which the server sends them. */
export const turn: ThreadEvent[] = [
  { name: 'message:added', payload: asked },
  { name: 'message:added', payload: reply },
  {
    name: 'plan:added',
    payload: {
      threadId: thread.id,
      plan,
      notes: [],
      labels: {},
      estimate: { seconds: 60, measured: true },
      createdAt: at(3),
    },
  },
  { name: 'message:part', payload: { ...inReply, index: 0, part: { type: 'plan', planId: plan.id } } },
  { name: 'take:changed', payload: queued },
  { name: 'message:part', payload: { ...inReply, index: 1, part: { type: 'take', takeId: queued.id } } },
  {
    name: 'thread:changed',
    payload: { ...thread, currentPlanId: plan.id, currentTakeId: queued.id, updatedAt: at(5) },
  },
  { name: 'message:part', payload: { ...inReply, index: 2, part: { type: 'text', text: 'A fox ' } } },
  { name: 'message:text', payload: { ...inReply, part: 2, offset: 6, text: 'runs through ' } },
  { name: 'message:text', payload: { ...inReply, part: 2, offset: 19, text: 'the forest.' } },
  { name: 'message:ended', payload: { ...inReply, status: 'done' } },
  { name: 'take:changed', payload: rendering(0) },
  { name: 'take:changed', payload: rendering(0.3) },
  { name: 'take:changed', payload: rendering(0.7) },
  { name: 'take:changed', payload: done },
]

export const untouched: ThreadSnapshot = { thread, messages: [], plans: [], takes: [] }

export function preview(tile: number, phase: Preview['phase'], step: number): Preview {
  const image = new Uint8Array([0xff, 0xd8, tile, step])
  const size = { width: 320, height: 180, tiles: 8, frames: 72, steps: 4 }
  return { takeId: queued.id, tile, frame: tile * 9 + 4, phase, step, ...size, image }
}
