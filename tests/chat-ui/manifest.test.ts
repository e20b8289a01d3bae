import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'

const PUBLIC = 'chat-ui/public'

test('the page can be installed: its manifest is linked, works under any path, and each icon is as large as it says', async () => {
  expect(readFileSync('chat-ui/index.html', 'utf8')).toContain('<link rel="manifest" href="./manifest.webmanifest" />')
  const manifest = JSON.parse(readFileSync(join(PUBLIC, 'manifest.webmanifest'), 'utf8'))
  expect(manifest).toMatchObject({ name: 'Rushes', start_url: './', scope: './', display: 'standalone' })
  const sizes: string[] = []
  for (const { src, sizes: said, type } of manifest.icons) {
    expect(src).toMatch(/^\.\//)
    if (type !== 'image/png') continue
    const { width, height, format } = await sharp(join(PUBLIC, src)).metadata()
    expect(`${width}x${height} image/${format}`).toBe(`${said} ${type}`)
    sizes.push(said)
  }
  expect(sizes).toEqual(['192x192', '512x512'])
})
