import { parseRgb } from '../clay/solid.ts'
import { type BipedShape, CHILD, MAN, WOMAN } from './biped-shape.ts'

const defineCostume = (
  base: BipedShape,
  top: string,
  bottom: string,
  shoes: string,
  more: Partial<BipedShape> = {},
): BipedShape => ({
  ...base,
  top: parseRgb(top),
  bottom: parseRgb(bottom),
  shoes: parseRgb(shoes),
  ...more,
})

/** People beside runner, woman, man and child, by concept. */
export const COSTUMES: Readonly<Record<string, BipedShape>> = {
  person: defineCostume(MAN, '#d98a3a', '#4a5a6e', '#3a2f2b', { hair: 'long', hairColour: parseRgb('#6b4428') }),
  dancer: defineCostume(WOMAN, '#e88fb4', '#f6dfe6', '#e88fb4', {
    outfit: 'dancer',
    skirt: false,
    shorts: false,
    hair: 'bun',
    hairColour: parseRgb('#4a2f22'),
  }),
  musician: defineCostume(MAN, '#f2efe8', '#2f2f38', '#1f1f24', { outfit: 'musician' }),
  'police officer': defineCostume(MAN, '#2f4a86', '#27365e', '#1f1f24', { outfit: 'police' }),
  soldier: defineCostume(MAN, '#5f6b45', '#525c3c', '#3a2f26', { outfit: 'soldier' }),
  knight: defineCostume(MAN, '#b4bac2', '#8f959e', '#7a8089', { outfit: 'knight', hairColour: parseRgb('#b9bfc7') }),
  astronaut: defineCostume(MAN, '#eef0f2', '#e2e5e8', '#c9ced4', { outfit: 'astronaut', skin: parseRgb('#e2e5e8') }),
  princess: defineCostume(WOMAN, '#f09ac0', '#f09ac0', '#f6d0e0', {
    hair: 'long',
    hairColour: parseRgb('#e8c05a'),
    crown: true,
  }),
  prince: defineCostume(MAN, '#4a5fb0', '#e6dfd2', '#5a3a28', {
    hairColour: parseRgb('#a8752f'),
    crown: true,
    wears: [{ item: 'cape', colour: null }],
  }),
  robot: defineCostume(MAN, '#c6d2da', '#4f86b8', '#3a5f86', {
    skin: parseRgb('#dfe7ec'),
    outfit: 'robot',
    hairColour: parseRgb('#b4c3ce'),
  }),
  baby: defineCostume(CHILD, '#9fd0e6', '#9fd0e6', '#f4f0e6', {
    headRadius: 0.2,
    shoulder: 0.56,
    leg: 0.3,
    shorts: false,
    hairColour: parseRgb('#c99a5a'),
  }),
}
