import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import type { ShotPlan, Subject } from '../../models/contract/shot-plan.ts'
import { stagePictures } from '../../server/stage-pictures.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { sharedStudio, type TestStudio } from '../setup/studio.ts'
import { uploadId } from '../setup/upload-id.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()

async function upload(studio: TestStudio, name: string): Promise<string> {
  const canvas = sharp({ create: { width: 40, height: 60, channels: 4, background: '#e83' } })
  const body = new Uint8Array(await canvas.png().toBuffer())
  return (await (await fetch(`${studio.url}/api/uploads?name=${name}`, { method: 'POST', body })).json()).id
}

const [shot] = foxPlan().shots
const [fox] = shot!.subjects
const named = (noun: string): Subject => ({ ...fox!, id: noun, noun })
const shown = ({ shots }: ShotPlan) =>
  shots.map(({ subjects }) =>
    subjects.map(({ noun, reference }) => (reference.kind === 'upload' ? `${noun}: ${reference.uploadId}` : noun)),
  )
const planOf = (...shots: string[][]) =>
  foxPlan({
    shots: shots.map((nouns, index) => ({ ...shot!, id: `shot-${index + 1}`, subjects: nouns.map(named) })),
  })

const [A, B, C] = [uploadId(1), uploadId(2), uploadId(3)]

test('a picture is the first one named, in every shot; a second picture the next', () => {
  const plan = planOf(['cat'], ['dog', 'cat'])
  expect(shown(stagePictures(plan, [A], null)!)).toEqual([[`cat: ${A}`], ['dog', `cat: ${A}`]])
  expect(shown(stagePictures(plan, [A, B], null)!)).toEqual([[`cat: ${A}`], [`dog: ${B}`, `cat: ${A}`]])
  expect(stagePictures(plan, [A, B, C], null)).toBeNull()
})

test('after an edit a picture is whoever is new, and one that stands already stays where it is', () => {
  const parent = stagePictures(planOf(['cat']), [A], null)!
  const edited = { ...parent, shots: [{ ...parent.shots[0]!, subjects: [...parent.shots[0]!.subjects, named('dog')] }] }
  expect(shown(stagePictures(edited, [B], parent)!)).toEqual([[`cat: ${A}`, `dog: ${B}`]])
  expect(shown(stagePictures(edited, [A], parent)!)).toEqual([[`cat: ${A}`, 'dog']])
})

test('a picture sent with a message is kept in it, stands on stage and is rendered', async () => {
  const studio = open()
  const [id, picture] = [await studio.newThread(), await upload(studio, 'minou.png')]
  await studio.post(`/api/threads/${id}/messages`, {
    text: 'mon chat court dans la forêt, 1 seconde, 240p',
    pictures: [picture],
  })
  const { messages, plans, takes } = await studio.until(
    id,
    ({ messages, takes }) => messages[1]?.status === 'done' && takes[0]?.finishedAt != null,
  )
  expect(messages[0]?.parts[1]).toEqual({ type: 'picture', uploadId: picture, name: 'minou.png' })
  expect(shown(plans[0]!.plan)).toEqual([[`chat: ${picture}`]])
  expect(takes.map(({ status, error }) => ({ status, error }))).toEqual([{ status: 'done', error: null }])
})

test('a picture that nobody uploaded, and a fifth one, are refused', async () => {
  const studio = open()
  const id = await studio.newThread()
  const send = (pictures: string[]) => studio.post(`/api/threads/${id}/messages`, { text: 'my cat', pictures })
  await expect(send([A])).rejects.toThrow(`404 not_found: there is no upload "${A}"`)
  await expect(send(['nowhere'])).rejects.toThrow('400 bad_request: pictures.0: "nowhere" is no id')
  await expect(send(Array(5).fill(A))).rejects.toThrow('400 bad_request: pictures')
  expect((await studio.snapshot(id)).messages).toEqual([])
})
