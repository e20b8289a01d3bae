import { parseRgb } from '../clay/solid.ts'
import type { BirdShape } from './bird-shape.ts'

const birdColours = (body: string, wing: string, belly: string, beak: string): BirdShape => ({
  body: parseRgb(body),
  wing: parseRgb(wing),
  belly: parseRgb(belly),
  beak: parseRgb(beak),
})

/** Birds on the wing beside the blue one, by concept. */
export const FLOCK: Readonly<Record<string, BirdShape>> = {
  eagle: { ...birdColours('#5f4230', '#4a3222', '#6b4a36', '#f2b23a'), head: parseRgb('#f6f2e8'), bill: 'hooked' },
  parrot: { ...birdColours('#d93a35', '#2f74c9', '#f3c63a', '#3a3334'), bill: 'hooked' },
  owl: { ...birdColours('#8a6a4c', '#6b4f38', '#e6d6ba', '#e0a83a'), discs: parseRgb('#efe2c8') },
  duck: {
    ...birdColours('#9c8a76', '#7f7264', '#e2d8c8', '#f2b23a'),
    head: parseRgb('#2f7a4a'),
    bill: 'broad',
    leg: 0.13,
  },
  'black bird': birdColours('#34333c', '#25242c', '#403f4a', '#e0a83a'),
  dove: birdColours('#f6f4f0', '#e6e4e0', '#fdfcfa', '#e6a88a'),
  swan: { ...birdColours('#faf8f5', '#ece9e4', '#fdfcfa', '#ee8a2c'), leg: 0.12, neck: 0.55, bill: 'broad' },
  goose: { ...birdColours('#d8d3c8', '#a39a8a', '#f2eee4', '#ee8a2c'), leg: 0.14, neck: 0.4, bill: 'broad' },
  crow: birdColours('#34333c', '#25242c', '#403f4a', '#3a3538'),
  seagull: birdColours('#f6f5f2', '#a9b4bf', '#fdfcfa', '#f2b23a'),
  flamingo: { ...birdColours('#f08fa8', '#e0708c', '#f8b8c6', '#e8798f'), bill: 'hooked', leg: 0.42, neck: 0.75 },
  rooster: {
    ...birdColours('#b8532a', '#7a3420', '#d9803a', '#f2b23a'),
    leg: 0.24,
    neck: 0.22,
    comb: parseRgb('#e0342c'),
    plume: parseRgb('#1f5a4a'),
  },
  chicken: {
    ...birdColours('#f3ece0', '#e2d6c4', '#fbf6ec', '#f2a22a'),
    leg: 0.2,
    neck: 0.12,
    comb: parseRgb('#e0342c'),
    plume: parseRgb('#efe6d8'),
  },
  'baby chick': { ...birdColours('#f8d446', '#f0c030', '#fbe27a', '#f08a2a'), leg: 0.14, young: true },
}
