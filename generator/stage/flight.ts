/** How high something is above the ground, and how hard it is pressed onto it (0 … 1). */
export interface Lift {
  up: number
  press: number
}

/** A throw under gravity again and again: 0 on the ground, 1 at the top, one a unit of time. */
export const hop = (time: number) => 4 * (time - Math.floor(time)) * (1 - time + Math.floor(time))

/** Bounces on one spot for ever, `high` at the top, a hop a unit of time. */
export function bouncing(time: number, high: number): Lift {
  const part = time - Math.floor(time)
  return { up: hop(time) * high, press: Math.max(0, 1 - Math.min(part, 1 - part) / 0.075) }
}

/** From above to the ground under gravity, then two small rebounds; in strides, seconds. */
export function fallen(time: number): Lift {
  const ground = 1.1
  const press = Math.max(0, 1 - Math.abs(time - ground) / 0.09)
  if (time < ground) return { up: 0.45 * (1 - (time / ground) ** 2), press }
  if (time < ground + 0.6) return { up: 0.09 * hop((time - ground) / 0.6), press }
  return { up: time < ground + 0.9 ? 0.025 * hop((time - ground - 0.6) / 0.3) : 0, press }
}

const GRAVITY = 1.6
const THROW = { from: 0.1, speed: 0.75, kept: 0.62 }

/** Thrown from a hand, then leaping lower and lower until it rolls; in strides, seconds. */
export function thrown(time: number): Lift {
  const { from, speed, kept } = THROW
  const impact = Math.sqrt(speed * speed + 2 * GRAVITY * from)
  let began = (speed + impact) / GRAVITY
  if (time < began) return { up: from + speed * time - (GRAVITY * time * time) / 2, press: pressed(began - time) }
  let leap = impact * kept
  while (leap > 0.08) {
    const lasts = (2 * leap) / GRAVITY
    const since = time - began
    if (since < lasts) {
      const up = leap * since - (GRAVITY * since * since) / 2
      return { up, press: (leap / impact) * pressed(Math.min(since, lasts - since)) }
    }
    began += lasts
    leap *= kept
  }
  return { up: 0, press: 0 }
}

const pressed = (seconds: number) => Math.max(0, 1 - seconds / 0.06)
