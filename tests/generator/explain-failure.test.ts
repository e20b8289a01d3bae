import { expect, test } from 'vitest'
import { explainFailure, sayFailure } from '../../generator/explain-failure.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const error = new Error('ffmpeg exited with code 1: Conversion failed!')

test('on a full disk the person reads that it is full, and where', () => {
  expect(sayFailure(error, 3_200_000)).toBe(
    'the disk is full: 3 MB are left where the studio keeps its data (RUSHES_DATA); free some space and try again',
  )
})

test('with room on the disk the reason stays what it was', async () => {
  expect(await explainFailure(error, await temporaryFolder())).toBe(error.message)
})

test('a program that says that the disk is full is believed, whatever the disk says', () => {
  const said = new Error('ffmpeg could not handle clip.mp4: av_interleaved_write_frame(): No space left on device')
  expect(sayFailure(said, 5e9)).toContain('the disk is full')
})
