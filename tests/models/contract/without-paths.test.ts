import { expect, test } from 'vitest'
import { withoutPaths } from '../../../models/contract/without-paths.ts'

test.each([
  [
    "ENOENT: no such file or directory, open '/home/ann/data/uploads/a b.png'",
    "ENOENT: no such file or directory, open 'a b.png'",
  ],
  [
    'ffmpeg exited: /var/lib/rushes/takes/7/.clip.mp4.part: Permission denied',
    'ffmpeg exited: .clip.mp4.part: Permission denied',
  ],
  ['cannot read (/opt/rushes/models/x.onnx), stop', 'cannot read (x.onnx), stop'],
  ['at file:///opt/rushes/generator/child.ts', 'at child.ts'],
  ['open "C:\\Users\\ann\\rushes\\a.png" failed, C:\\Temp\\b', 'open "a.png" failed, b'],
  ['a model answers at http://127.0.0.1:11434/v1/chat', 'a model answers at http://127.0.0.1:11434/v1/chat'],
  ['1/2 of the way, and/or 16:9', '1/2 of the way, and/or 16:9'],
])('of "%s" anybody may read "%s"', (message, read) => {
  expect(withoutPaths(message)).toBe(read)
})
