import type { Camera } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Heading } from '../lexicon/sense.ts'
import { isRole, type Span, senseAs, spansAs } from '../reading/span.ts'
import type { Extraction } from './requested-shot.ts'

const RULES = rulesOf('camera')

/** Move, framing, angle and speed. A tempo right beside a move is the camera's. */
export function cameraOf(extraction: Extraction): Partial<Camera> {
  const { spans, provenance } = extraction
  const camera: Partial<Camera> = {}
  // "a drone shot following it": how one usually sees from the air gives way to how it is said.
  const said = spansAs(spans, 'camera').toSorted(
    (one, other) => Number(isAerial(one.sense)) - Number(isAerial(other.sense)),
  )
  for (const { span, sense } of said) {
    if (span.negated) {
      if (sense.camera.move && !camera.move) camera.move = 'static'
      provenance.use('camera.move', span)
      continue
    }
    for (const [field, value] of Object.entries(sense.camera)) {
      if (camera[field as keyof Camera] === value) provenance.use(`camera.${field}`, span)
      if (field in camera) continue
      Object.assign(camera, { [field]: value })
      provenance.use(`camera.${field}`, span)
    }
    if (!sense.camera.move) continue
    takeSide(extraction, camera, span)
    const tempo = tempoBeside(spans, span)
    if (!tempo || camera.speed !== undefined) continue
    camera.speed = senseAs(tempo, 'tempo')!.factor
    provenance.use('camera.speed', tempo)
  }
  const order = orderToFollow(spans)
  if (order && !camera.move) {
    camera.move = 'follow'
    provenance.use('camera.move', order)
  }
  const flight = flightOver(spans)
  if (flight && !camera.angle) {
    camera.angle = 'overhead'
    camera.move ??= 'dolly-in'
    provenance.use('camera.angle', flight)
  }
  for (const { span, sense } of spansAs(spans, 'head')) {
    if (sense.head !== 'camera') continue
    provenance.use('camera', span)
    const action = actionOfCamera(spans, span)
    if (!action || camera.move) continue
    camera.move = action.move
    provenance.use('camera.move', span, ...action.spans)
  }
  return camera
}

const isAerial = ({ camera }: { camera: Partial<Camera> }) => camera.angle === 'overhead' && camera.move !== undefined

/** "the camera orbits left around it", "tourne autour vers la droite": the side said right after a move is its own. */
function takeSide({ spans, provenance }: Extraction, camera: Partial<Camera>, span: Span): void {
  const kind = /^(pan|truck|orbit)-(?:left|right)$/.exec(camera.move ?? '')?.[1]
  const at = spans.indexOf(span)
  const said = spans.slice(at + 1, at + 4).filter((next) => next.sense?.as !== 'function')[0]
  const heading = senseAs(said, 'motion')?.heading
  if (!kind || !said || (heading !== 'left' && heading !== 'right')) return
  camera.move = `${kind}-${heading}` as Camera['move']
  provenance.use('camera.move', said)
}

/** "follow the fox", "suis la femme": an order is the camera's, since nobody else is told to. */
export function orderToFollow(spans: readonly Span[]): Span | null {
  const first = spans.find((span) => span.kind !== 'stop' && !isRole(span, 'filler', 'and', 'then', 'also'))
  // "je suis …" is no order.
  if (RULES.speaker.test(spans[spans.indexOf(first!) - 1]?.word ?? '')) return null
  return RULES.followsThem.test(first?.word ?? '') ? first! : null
}

/** "flying over a river": where nobody is said to fly, it is the camera. */
function flightOver(spans: readonly Span[]): Span | null {
  const at = spans.findIndex((span) => span.kind !== 'stop' && !isRole(span, 'filler'))
  const isFlight = RULES.inFlight.test(spans[at]?.word ?? '')
  return isFlight && RULES.above.test(spans[at + 1]?.word ?? 'over') ? spans[at]! : null
}

const MOVE_OF_HEADING: Readonly<Record<Heading, Camera['move']>> = {
  left: 'truck-left',
  right: 'truck-right',
  up: 'crane-up',
  down: 'crane-down',
  toward: 'dolly-in',
  away: 'dolly-out',
}

/** "the camera should follow it", "the camera moves up": what is said right after the word is the camera's. */
function actionOfCamera(spans: readonly Span[], camera: Span): { move: Camera['move']; spans: Span[] } | null {
  const at = spans.indexOf(camera)
  const said = spans.slice(at + 1, at + 5).filter((span) => span.sense?.as !== 'function' && span.kind !== 'stop')
  const verb = said.find((span) => senseAs(span, 'action'))
  if (verb === said[0] && senseAs(verb, 'action')?.relation === 'follows') return { move: 'follow', spans: [verb!] }
  const way = said.slice(0, 2).find((span) => senseAs(span, 'motion')?.heading)
  const heading = senseAs(way, 'motion')?.heading
  return heading ? { move: MOVE_OF_HEADING[heading], spans: verb ? [verb, way!] : [way!] } : null
}

/** "slow zoom", "zoom in slowly", "un lent travelling avant", "zoome doucement sur le renard". */
function tempoBeside(spans: readonly Span[], move: Span): Span | null {
  const at = spans.indexOf(move)
  for (const position of [at - 1, at + 1, at + 2]) {
    const span = spans[position]
    if (span && senseAs(span, 'tempo')) return span
    if (position === at + 1 && span?.kind === 'stop') return null
  }
  return null
}
