import type { Camera } from '../../contract/shot-plan.ts'
import type { Heading } from '../lexicon/sense.ts'
import { isRole, type Mark, marksAs, senseAs } from '../reading/mark.ts'
import type { Extraction } from './wish.ts'

/** Move, framing, angle and speed. A tempo right beside a move is the camera's. */
export function cameraOf(extraction: Extraction): Partial<Camera> {
  const { marks, ledger } = extraction
  const camera: Partial<Camera> = {}
  // "a drone shot following it": how one usually sees from the air gives way to how it is said.
  const said = marksAs(marks, 'camera').toSorted(
    (one, other) => Number(isAerial(one.sense)) - Number(isAerial(other.sense)),
  )
  for (const { mark, sense } of said) {
    if (mark.negated) {
      if (sense.camera.move && !camera.move) camera.move = 'static'
      ledger.use('camera.move', mark)
      continue
    }
    for (const [field, value] of Object.entries(sense.camera)) {
      if (camera[field as keyof Camera] === value) ledger.use(`camera.${field}`, mark)
      if (field in camera) continue
      Object.assign(camera, { [field]: value })
      ledger.use(`camera.${field}`, mark)
    }
    if (!sense.camera.move) continue
    takeSide(extraction, camera, mark)
    const tempo = tempoBeside(marks, mark)
    if (!tempo || camera.speed !== undefined) continue
    camera.speed = senseAs(tempo, 'tempo')!.factor
    ledger.use('camera.speed', tempo)
  }
  const order = orderToFollow(marks)
  if (order && !camera.move) {
    camera.move = 'follow'
    ledger.use('camera.move', order)
  }
  const flight = flightOver(marks)
  if (flight && !camera.angle) {
    camera.angle = 'overhead'
    camera.move ??= 'dolly-in'
    ledger.use('camera.angle', flight)
  }
  for (const { mark, sense } of marksAs(marks, 'head')) {
    if (sense.head !== 'camera') continue
    ledger.use('camera', mark)
    const deed = deedOfCamera(marks, mark)
    if (!deed || camera.move) continue
    camera.move = deed.move
    ledger.use('camera.move', mark, ...deed.marks)
  }
  return camera
}

const isAerial = ({ camera }: { camera: Partial<Camera> }) => camera.angle === 'overhead' && camera.move !== undefined

/** "the camera orbits left around it", "tourne autour vers la droite": the side said right after a move is its own. */
function takeSide({ marks, ledger }: Extraction, camera: Partial<Camera>, mark: Mark): void {
  const kind = /^(pan|truck|orbit)-(?:left|right)$/.exec(camera.move ?? '')?.[1]
  const at = marks.indexOf(mark)
  const said = marks.slice(at + 1, at + 4).filter((next) => next.sense?.as !== 'function')[0]
  const heading = senseAs(said, 'motion')?.heading
  if (!kind || !said || (heading !== 'left' && heading !== 'right')) return
  camera.move = `${kind}-${heading}` as Camera['move']
  ledger.use('camera.move', said)
}

/** "follow the fox", "suis la femme": an order is the camera's, since nobody else is told to. */
export function orderToFollow(marks: readonly Mark[]): Mark | null {
  const first = marks.find((mark) => mark.kind !== 'stop' && !isRole(mark, 'filler', 'and', 'then', 'also'))
  // "je suis …" is no order.
  if (/^(?:je|j|i|moi)$/.test(marks[marks.indexOf(first!) - 1]?.word ?? '')) return null
  return /^(?:follow|suis|suivre|suivez)$/.test(first?.word ?? '') ? first! : null
}

/** "flying over a river": where nobody is said to fly, it is the camera. */
function flightOver(marks: readonly Mark[]): Mark | null {
  const at = marks.findIndex((mark) => mark.kind !== 'stop' && !isRole(mark, 'filler'))
  const isFlight = /^(?:flying|soaring|gliding|survolant)$/.test(marks[at]?.word ?? '')
  return isFlight && /^(?:over|above|across)$/.test(marks[at + 1]?.word ?? 'over') ? marks[at]! : null
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
function deedOfCamera(marks: readonly Mark[], camera: Mark): { move: Camera['move']; marks: Mark[] } | null {
  const at = marks.indexOf(camera)
  const said = marks.slice(at + 1, at + 5).filter((mark) => mark.sense?.as !== 'function' && mark.kind !== 'stop')
  const verb = said.find((mark) => senseAs(mark, 'action'))
  if (verb === said[0] && senseAs(verb, 'action')?.relation === 'follows') return { move: 'follow', marks: [verb!] }
  const way = said.slice(0, 2).find((mark) => senseAs(mark, 'motion')?.heading)
  const heading = senseAs(way, 'motion')?.heading
  return heading ? { move: MOVE_OF_HEADING[heading], marks: verb ? [verb, way!] : [way!] } : null
}

/** "slow zoom", "zoom in slowly", "un lent travelling avant", "zoome doucement sur le renard". */
function tempoBeside(marks: readonly Mark[], move: Mark): Mark | null {
  const at = marks.indexOf(move)
  for (const position of [at - 1, at + 1, at + 2]) {
    const mark = marks[position]
    if (mark && senseAs(mark, 'tempo')) return mark
    if (position === at + 1 && mark?.kind === 'stop') return null
  }
  return null
}
