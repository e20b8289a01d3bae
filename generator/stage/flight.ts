/** How high something is above the ground, and how hard it is pressed onto it (0 … 1). */
export interface Lift {
  up: number
  press: number
}

/** A throw under gravity again and again: 0 on the ground, 1 at the top, one a unit of time. */
export const hopHeight = (time: number) => 4 * (time - Math.floor(time)) * (1 - time + Math.floor(time))

/** Bounces on one spot for ever, `high` at the top, a hop a unit of time. */
export function bounceLift(time: number, high: number): Lift {
  const part = time - Math.floor(time)
  return { up: hopHeight(time) * high, press: Math.max(0, 1 - Math.min(part, 1 - part) / 0.075) }
}

/** Seconds of a jump: gathering before it, in the air, giving way after it. */
const JUMP = { gather: 0.2, air: 0.52, land: 0.16 }

/** Jumps again and again: gathers itself, leaps, gives way on landing; `up` is 1 at the top; in seconds. */
export function leapLift(time: number): Lift {
  const { gather, air, land } = JUMP
  const whole = gather + air + land
  const at = time - Math.floor(time / whole) * whole
  if (at < gather) return { up: 0, press: Math.sin((Math.PI * at) / gather) }
  if (at < gather + air) return { up: hopHeight((at - gather) / air), press: 0 }
  return { up: 0, press: 0.7 * Math.sin((Math.PI * (at - gather - air)) / land) }
}

/** Leaps out of the water and dives again and again: metres over its own length, and how steeply, radians. */
export function breachLift(time: number): Lift & { steep: number } {
  const part = time / 1.9 - Math.floor(time / 1.9)
  return { up: 2.5 * Math.sin(2 * Math.PI * part) - 0.9, press: 0, steep: 0.95 * Math.cos(2 * Math.PI * part) }
}

/** From above to the ground under gravity, then two small rebounds; in strides, seconds. */
export function fallLift(time: number): Lift {
  const ground = 1.1
  const press = Math.max(0, 1 - Math.abs(time - ground) / 0.09)
  if (time < ground) return { up: 0.45 * (1 - (time / ground) ** 2), press }
  if (time < ground + 0.6) return { up: 0.09 * hopHeight((time - ground) / 0.6), press }
  return { up: time < ground + 0.9 ? 0.025 * hopHeight((time - ground - 0.6) / 0.3) : 0, press }
}

/** Stands, then rises faster and faster: `part` is 0 … 1 of the time it has, `up` 0 on the ground … 1 at the top. */
export function climbLift(part: number): Lift {
  const waits = 0.1
  const since = Math.max(0, part - waits) / (1 - waits)
  return { up: since ** 1.7, press: 0 }
}

/** Comes down slower and slower, and has landed before the end. */
export function descendLift(part: number): Lift {
  const lands = 0.88
  const left = Math.max(0, 1 - part / lands)
  return { up: left ** 1.6, press: Math.max(0, 1 - Math.abs(part - lands) / 0.03) }
}

const GRAVITY = 1.6
const THROW = { from: 0.1, speed: 0.75, kept: 0.62 }

/** Thrown from a hand, then leaping lower and lower until it rolls; in strides, seconds. */
export function throwLift(time: number): Lift {
  const { from, speed, kept } = THROW
  const impact = Math.sqrt(speed * speed + 2 * GRAVITY * from)
  let began = (speed + impact) / GRAVITY
  if (time < began) return { up: from + speed * time - (GRAVITY * time * time) / 2, press: pressedShare(began - time) }
  let leap = impact * kept
  while (leap > 0.08) {
    const lasts = (2 * leap) / GRAVITY
    const since = time - began
    if (since < lasts) {
      const up = leap * since - (GRAVITY * since * since) / 2
      return { up, press: (leap / impact) * pressedShare(Math.min(since, lasts - since)) }
    }
    began += lasts
    leap *= kept
  }
  return { up: 0, press: 0 }
}

const pressedShare = (seconds: number) => Math.max(0, 1 - seconds / 0.06)
