import type { Shot, ShotPlan, Subject } from '../models/contract/shot-plan.ts'

const side = (x: number) => (x < 0.4 ? 'on the left' : x > 0.6 ? 'on the right' : 'in the middle')
const distance = (depth: number) => (depth < 0.34 ? 'near' : depth < 0.67 ? 'further back' : 'far away')
const seconds = (value: number) => `${Number(value.toFixed(2))} s`

function tellSubject({ noun, count, attributes, wears, holds, action, position, path }: Subject): string {
  const named = [count > 1 ? `${count} ×` : '', attributes.colour, noun].filter(Boolean).join(' ')
  const with_ = [
    ...(wears.length > 0 ? [`wearing ${wears.join(', ')}`] : []),
    ...(holds.length > 0 ? [`holding ${holds.join(', ')}`] : []),
  ]
  const heading = path.kind === 'still' ? '' : ` heading ${path.heading}`
  return [`${named}: ${action}${heading}`, side(position.x), distance(position.depth), ...with_].join(', ')
}

function tellShot({ durationSeconds, camera, setting, light, weather, subjects, titles, transition }: Shot) {
  const who = subjects.length > 0 ? subjects.map(tellSubject).join('; ') : 'nobody'
  const where = `${setting.place}, ${light.kind} light, ${weather.kind}`
  const seen = `${camera.framing}, camera ${camera.move}`
  const words = titles.map(
    ({ text, place, startSeconds, endSeconds }) =>
      `title "${text}" (${place}, ${seconds(startSeconds)} to ${seconds(endSeconds)})`,
  )
  const way = transition.kind === 'cut' ? [] : [`begins with ${transition.kind}`]
  return [`${seconds(durationSeconds)}, ${seen}. ${where}. ${who}`, ...words, ...way].join('. ')
}

/** What is seen where, a line a shot: for an assistant that reads the answer and not the plan. */
export function tellVisible({ format, look, shots }: ShotPlan): string {
  const head = `${format.aspect}, ${format.resolution}, ${format.fps} frames/s, ${look.style}`
  return [head, ...shots.map((shot, index) => `Shot ${index + 1}: ${tellShot(shot)}.`)].join('\n')
}
