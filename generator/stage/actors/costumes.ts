import { rgb } from '../clay/solid.ts'
import { type BipedShape, CHILD, MAN, WOMAN } from './biped-shape.ts'

const dress = (
  base: BipedShape,
  top: string,
  bottom: string,
  shoes: string,
  more: Partial<BipedShape> = {},
): BipedShape => ({
  ...base,
  top: rgb(top),
  bottom: rgb(bottom),
  shoes: rgb(shoes),
  ...more,
})

/** People beside runner, woman, man and child, by concept. */
export const COSTUMES: Readonly<Record<string, BipedShape>> = {
  person: dress(MAN, '#d98a3a', '#4a5a6e', '#3a2f2b', { hair: 'long', hairColour: rgb('#6b4428') }),
  dancer: dress(WOMAN, '#e88fb4', '#f6dfe6', '#e88fb4', {
    outfit: 'dancer',
    skirt: false,
    shorts: false,
    hair: 'bun',
    hairColour: rgb('#4a2f22'),
  }),
  musician: dress(MAN, '#f2efe8', '#2f2f38', '#1f1f24', { outfit: 'musician' }),
  'police officer': dress(MAN, '#2f4a86', '#27365e', '#1f1f24', { outfit: 'police' }),
  soldier: dress(MAN, '#5f6b45', '#525c3c', '#3a2f26', { outfit: 'soldier' }),
  knight: dress(MAN, '#b4bac2', '#8f959e', '#7a8089', { outfit: 'knight', hairColour: rgb('#b9bfc7') }),
  astronaut: dress(MAN, '#eef0f2', '#e2e5e8', '#c9ced4', { outfit: 'astronaut', skin: rgb('#e2e5e8') }),
  princess: dress(WOMAN, '#f09ac0', '#f09ac0', '#f6d0e0', { hair: 'long', hairColour: rgb('#e8c05a'), crown: true }),
  prince: dress(MAN, '#4a5fb0', '#e6dfd2', '#5a3a28', {
    hairColour: rgb('#a8752f'),
    crown: true,
    wears: [{ item: 'cape', colour: null }],
  }),
  robot: dress(MAN, '#c6d2da', '#4f86b8', '#3a5f86', {
    skin: rgb('#dfe7ec'),
    outfit: 'robot',
    hairColour: rgb('#b4c3ce'),
  }),
  baby: dress(CHILD, '#9fd0e6', '#9fd0e6', '#f4f0e6', {
    headRadius: 0.2,
    shoulder: 0.56,
    leg: 0.3,
    shorts: false,
    hairColour: rgb('#c99a5a'),
  }),
}
