import type { EngineCapabilities } from '../models/contract/engine.ts'
import type { Look, Shot } from '../models/contract/shot-plan.ts'
import type { RawVideo } from './clip/frame-pipe.ts'
import type { FrameBlock } from './frame-block.ts'
import type { StagedShot } from './stage/control-frame.ts'

/** One shot as the plan asks for it. */
export interface ShotRequest {
  shot: Shot
  look: Look
  seed: number
  /** Size and rate at which the clip is delivered. */
  video: RawVideo
  frames: number
}

export interface ShotJob extends ShotRequest {
  /** The animatic at the delivered size. */
  staged: StagedShot
  /** So many frames are kept from an earlier attempt: go on behind them, or begin anew and repeat them. */
  resumeFrom: number
}

/** How far a shot is. Never needs a picture. */
export type EngineProgress =
  /** It waits for others at the engine; 1 is next, null where the engine does not say. */
  | { kind: 'queued'; position: number | null }
  /** 0 … 1 of the shot. */
  | { kind: 'share'; share: number }
  /** Steps of one of the parts that the engine makes one after the other; steps and parts counted from 1. */
  | { kind: 'step'; step: number; steps: number; part: number; parts: number }

/** What outlives the process while a shot is unfinished: a remote job's id, the end of what is done. */
export interface Checkpoint {
  load(): Promise<Uint8Array | null>
  /** Resolves when the bytes would outlive this process. */
  save(bytes: Uint8Array): Promise<void>
}

export interface EngineContext {
  /** Nobody waits any more. The job itself may be taken up later; the kind's `abandon` ends it. */
  signal?: AbortSignal
  progress(event: EngineProgress): void
  /** A picture of how the shot is getting on; the frames are only made where somebody looks. */
  preview?(estimate: () => FrameBlock): void
  /** What a person should know about this shot, in a plain sentence. */
  note(sentence: string): void
  checkpoint: Checkpoint
}

/** What decides a shot's pixels, and with that its key in the cache. */
export interface EngineReads {
  /** Anything that JSON can hold. */
  request: unknown
  /** Whether the animatic is looked at; where it is not, a change of the stage changes nothing. */
  animatic: boolean
}

/** What became of a job that nobody wants any more. */
export interface Abandoned {
  outcome: 'stopped' | 'was-over' | 'goes-on'
  /** For the person who cancelled. */
  sentence: string
}

/** The engine refused or failed; the message is fit for the person who asked. */
export class EngineFailed extends Error {
  override name = 'EngineFailed'
}

/**
 * Turns shots into pictures. A model package in this process and a server far away are spoken to in the same words;
 * docs/engines/README.md shows who calls what.
 */
export interface Engine {
  /** What a cache may trust: address, model and workflow, or package, provider and code. */
  readonly identity: string
  /** "rushes-1 0.3.0 on cpu": as a person reads it. */
  readonly label: string
  readonly capabilities: EngineCapabilities
  reads(request: ShotRequest): EngineReads
  /**
   * Yields the shot's frames in order, at whatever size and rate the engine works. A job that another process began is
   * found in the checkpoint and taken up, never ordered twice. Throws EngineFailed.
   */
  render(job: ShotJob, context: EngineContext): AsyncIterable<FrameBlock>
  close(): Promise<void>
}
