import { describe, expect, it } from 'vitest'
import { changedFilm } from './real-film.ts'

describe('what a change in words says', () => {
  it.each([
    ['a woman in a cafe', 'she holds a cup'],
    ['a woman in a cafe', 'make her hold a cup'],
    ['une femme dans un café', 'la femme tient une tasse'],
  ])('%s, %s: who holds something has it in hand', (prompt, instruction) => {
    const { plan, notes } = changedFilm(prompt, instruction)
    expect(plan.shots[0]!.relations).toEqual([{ subject: 'woman', kind: 'holds', object: 'cup' }])
    expect(notes).toEqual([])
  })

  it('"without" reaches no further than a "with"', () => {
    const { plan, notes } = changedFilm('a cat in the rain', 'show it without the rain and with music')
    expect(plan.shots[0]!.weather.kind).toBe('clear')
    expect(plan.shots[0]!.subjects.map(({ noun }) => noun)).toEqual(['cat'])
    expect(notes.map(({ message }) => message)).toEqual(['There is no sound yet, so “music” is left out.'])
  })

  it.each([
    ['a fox runs, then a dog sleeps', 'add a title: Hello World in shot 2', 'Hello World'],
    ['un renard court, puis un chien dort', 'titre : Fin du jour dans le plan 2', 'Fin du jour'],
  ])('%s, %s: where a title stands is no part of its text', (prompt, instruction, text) => {
    const { plan } = changedFilm(prompt, instruction)
    expect(plan.shots.map(({ titles }) => titles.map((title) => title.text))).toEqual([[], [text]])
  })
})
