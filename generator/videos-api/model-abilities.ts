import { z } from 'zod'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import type { EngineFinding } from '../engines/engine-kind.ts'
import type { VideosWire } from './videos-wire.ts'

const Listing = z.looseObject({
  data: z.array(
    z.looseObject({
      id: z.string(),
      supported_durations: z.array(z.number()).nullish(),
      supported_resolutions: z.array(z.string()).nullish(),
      supported_aspect_ratios: z.array(z.string()).nullish(),
      supported_frame_images: z.array(z.string()).nullish(),
    }),
  ),
})

/** What the server's own list says of the model, and where engines.json asks for more. */
export async function tellModelAbilities(spec: VideosApiSpec, wire: VideosWire): Promise<EngineFinding> {
  const about = 'model'
  const { data } = Listing.safeParse(await wire.listModels().catch(() => null))
  if (!data) return { level: 'warn', about, message: `${wire.host} does not list its video models` }
  const model = data.data.find(({ id }) => id === spec.model)
  if (!model) {
    const names = data.data.map(({ id }) => id).join(', ')
    return { level: 'fail', about, message: `${wire.host} has no video model "${spec.model ?? ''}"; it has ${names}` }
  }
  const { supported_durations: durations, supported_resolutions: resolutions } = model
  const made = [
    durations?.length && `durations ${durations.join(', ')}`,
    resolutions?.length && `resolutions ${resolutions.join(', ')}`,
    model.supported_aspect_ratios?.length && `shapes ${model.supported_aspect_ratios.join(', ')}`,
    model.supported_frame_images?.length ? `reads ${model.supported_frame_images.join(', ')}` : 'reads no pictures',
  ].filter(Boolean)
  const wrong = [
    ...missingFrom('durations', spec.durations, durations),
    ...missingFrom('resolutions', spec.resolutions, resolutions),
    spec.steering === 'first-frame' &&
      !model.supported_frame_images?.includes('first_frame') &&
      'steering: first-frame',
  ].filter(Boolean)
  const told = `${model.id}: ${made.join('; ')}`
  if (wrong.length === 0) return { level: 'ok', about, message: told }
  return { level: 'warn', about, message: `${told}; engines.json asks for more (${wrong.join('; ')})` }
}

function missingFrom<Value>(name: string, wanted: Value[], offered: Value[] | null | undefined): string[] {
  const missing = offered ? wanted.filter((value) => !offered.includes(value)) : []
  return missing.length > 0 ? [`${name}: ${missing.join(', ')}`] : []
}
