import { makeBall, makeCone, makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'

/** A kettle on the boil, a third of a metre; its spout is to the right, at (0.2, 0.24). */
export function buildKettle(): Solid[] {
  const enamel = parseRgb('#c8443c')
  const dark = parseRgb('#3a3334')
  return [
    makeEllipsoid([0, 0.12, 0], [0.15, 0.12, 0.13], enamel, { blend: 0.02 }),
    makeCone([0.1, 0.12, 0], 0.04, [0.2, 0.23, 0], 0.018, enamel, { blend: 0.03 }),
    makeEllipsoid([0, 0.235, 0], [0.07, 0.015, 0.07], dark),
    makeBall([0, 0.255, 0], 0.018, dark),
    makeCone([-0.1, 0.22, 0], 0.014, [-0.05, 0.32, 0], 0.014, dark, { blend: 0.01 }),
    makeCone([-0.05, 0.32, 0], 0.014, [0.06, 0.32, 0], 0.014, dark, { blend: 0.01 }),
    makeCone([0.06, 0.32, 0], 0.014, [0.09, 0.22, 0], 0.014, dark, { blend: 0.01 }),
  ]
}
