import { type FileHandle, open } from 'node:fs/promises'
import { ShotPlan } from '../../models/contract/shot-plan.ts'

/**
 * A clip carries its plan as JSON in a `uuid` box after everything else (ISO/IEC 14496-12, 4.2: a box type
 * of one's own), so that it can be edited without the studio that made it. Players pass it by.
 */
const PLAN_UUID = Buffer.from('3f1f5c0e7a5b4c8e9d2672757368c201', 'hex')
const HEADER_BYTES = 24

/** The file is no MP4, or carries no plan that this version understands. */
export class NoPlanInside extends Error {
  override name = 'NoPlanInside'
}

/** One box at the top level of an MP4. */
export interface Box {
  type: string
  start: number
  size: number
}

/** Appends the plan to a finished MP4. */
export async function writePlanBox(path: string, plan: ShotPlan): Promise<void> {
  const json = Buffer.from(JSON.stringify(plan), 'utf8')
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt32BE(HEADER_BYTES + json.length, 0)
  header.write('uuid', 4, 'latin1')
  PLAN_UUID.copy(header, 8)
  const file = await open(path, 'a')
  try {
    await file.write(Buffer.concat([header, json]))
  } finally {
    await file.close()
  }
}

/** The plan that a clip was rendered from. Throws NoPlanInside; errors of the file system pass. */
export async function readPlanBox(path: string): Promise<ShotPlan> {
  const file = await open(path, 'r')
  try {
    for (const box of await boxesOf(file, path)) {
      if (box.type !== 'uuid' || box.size < HEADER_BYTES) continue
      const bytes = await readAt(file, box.start, box.size)
      if (bytes.subarray(8, HEADER_BYTES).equals(PLAN_UUID)) return parsePlan(path, bytes.subarray(HEADER_BYTES))
    }
  } finally {
    await file.close()
  }
  throw new NoPlanInside(`${path} carries no shot plan; only clips made by Rushes, and not converted since, do`)
}

/** The boxes at the top level of an MP4, in order. Throws NoPlanInside where the file is no MP4. */
export async function topLevelBoxes(path: string): Promise<Box[]> {
  const file = await open(path, 'r')
  try {
    return await boxesOf(file, path)
  } finally {
    await file.close()
  }
}

async function boxesOf(file: FileHandle, path: string): Promise<Box[]> {
  const { size: length } = await file.stat()
  const boxes: Box[] = []
  for (let start = 0; start + 8 <= length; ) {
    const head = await readAt(file, start, Math.min(16, length - start))
    const short = head.readUInt32BE(0)
    // 0 means "to the end of the file", 1 means that a 64-bit size follows the type.
    const size =
      short === 0 ? length - start : short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short
    const type = head.toString('latin1', 4, 8)
    const wrong = size < 8 || start + size > length || (start === 0 && type !== 'ftyp')
    if (wrong) throw new NoPlanInside(`${path} is not a whole MP4 file`)
    boxes.push({ type, start, size })
    start += size
  }
  if (boxes.length === 0) throw new NoPlanInside(`${path} is not an MP4 file`)
  return boxes
}

async function readAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
  return buffer.subarray(0, bytesRead)
}

function parsePlan(path: string, json: Buffer): ShotPlan {
  try {
    return ShotPlan.parse(JSON.parse(json.toString('utf8')))
  } catch (error) {
    throw new NoPlanInside(`the plan inside ${path} cannot be read by this version of Rushes`, { cause: error })
  }
}
