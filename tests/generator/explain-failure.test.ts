import { expect, test } from 'vitest'
import { explainFailure, nameFailure } from '../../generator/explain-failure.ts'
import { sayTrouble } from '../../generator/failure-sentences.ts'
import { PictureMissing, ProcessDied } from '../../generator/render-in-child.ts'
import { TakeTrouble } from '../../models/contract/trouble.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const error = new Error('ffmpeg exited with code 1: Conversion failed!')

test('on a full disk the person reads that it is full, and where', () => {
  const trouble = nameFailure(error, 3_200_000)
  expect(trouble).toEqual({ code: 'disk_full', fields: { megabytes: 3 } })
  expect(sayTrouble(trouble, 'en')).toBe(
    'the disk is full: 3 MB are left where the studio keeps its data (RUSHES_DATA); free some space and try again',
  )
})

test('with room on the disk the reason stays what it was', async () => {
  const trouble = await explainFailure(error, await temporaryFolder())
  expect(trouble).toEqual({ code: 'render_failed', fields: { words: error.message } })
  expect(sayTrouble(trouble, 'en')).toBe(error.message)
})

test('a program that says that the disk is full is believed, whatever the disk says', () => {
  const said = new Error('ffmpeg could not handle clip.mp4: av_interleaved_write_frame(): No space left on device')
  expect(nameFailure(said, 5e9)).toEqual({ code: 'disk_full', fields: { megabytes: 5000 } })
})

test('a killed process, one that crashed and a missing picture are told apart', () => {
  const code = (failure: Error) => nameFailure(failure, 5e9).code
  expect(code(new ProcessDied('killed', 'SIGKILL'))).toBe('out_of_memory')
  expect(code(new ProcessDied('crashed', 'SIGSEGV'))).toBe('render_failed')
  expect(code(new PictureMissing())).toBe('picture_missing')
})

test('every trouble of a take is said in both languages, with its facts', () => {
  const facts = { megabytes: 3, attempts: 5, words: 'the engine broke off' }
  const troubles = TakeTrouble.options.map((option) => option.parse({ code: option.shape.code.value, fields: facts }))
  for (const trouble of troubles) {
    const [english, french] = [sayTrouble(trouble, 'en'), sayTrouble(trouble, 'fr')]
    expect(french).not.toBe(english)
    for (const fact of Object.values(trouble.fields)) expect([english, french].join()).toContain(String(fact))
  }
})
