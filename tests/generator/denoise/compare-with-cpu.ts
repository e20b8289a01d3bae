import { openPackage } from '../../../generator/denoise/model-package.ts'
import { openSession } from '../../../generator/denoise/session.ts'
import { denoisedFeeds } from './feeds.ts'

/**
 * A program: asks the network that ships once on the provider named in its argument and once on the CPU, and prints
 * the provider that ran and the largest difference of their pictures.
 */
const { manifest, file } = await openPackage()
const feeds = await denoisedFeeds(manifest, file('tokenizer'))
const answers = []
for (const provider of [process.argv[2]!, 'cpu']) {
  const session = await openSession(file('denoiser'), manifest, { provider })
  answers.push({ provider: session.provider, x: (await session.run(feeds)).x! })
}
const [one, other] = answers as [(typeof answers)[0], (typeof answers)[0]]
const difference = one.x.reduce((most, value, at) => Math.max(most, Math.abs(value - other.x[at]!)), 0)
process.stdout.write(JSON.stringify({ provider: one.provider, values: one.x.length, difference }), () => process.exit())
