import { describe, expect, it } from 'vitest'
import { completeDraft } from '../../../models/planner/complete.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from './capabilities.ts'

const plan = completeDraft(
  { shots: [{ prompt: 'un renard court dans la forêt' }] },
  { capabilities: EVERYTHING, id: 'p' },
).plan

describe('a message is a wish, a remark, a command or talk', () => {
  it.each([
    ['undo', 'undo', 'en'],
    ['go back please', 'undo', 'en'],
    ['annule', 'undo', 'fr'],
    ['reviens en arrière', 'undo', 'fr'],
    ['redo', 'redo', 'en'],
    ['try again', 'again', 'en'],
    ['another version please', 'again', 'en'],
    ['give me another one', 'again', 'en'],
    ['recommence', 'again', 'fr'],
    ['encore une fois !', 'again', 'fr'],
    ['trois versions', 'again', 'fr'],
    ['stop it', 'cancel', 'en'],
    ['arrête tout', 'cancel', 'fr'],
    ['laisse tomber', 'cancel', 'fr'],
  ])('"%s" is the command %s', (message, command, language) => {
    expect(understandMessage(message, { plan, language: 'fr' })).toMatchObject({ kind: 'command', command, language })
  })

  it.each([
    ['what can you do?', /replace|golden/],
    ['que sais-tu faire ?', /remplace|dorée/],
    ['how long may it be?', /60 seconds/],
    ['combien de temps peut durer le film ?', /60 secondes/],
    ['which styles can you do?', /oil/],
    ['quels animaux peux-tu montrer ?', /renard/],
    ['is it free?', /nothing/],
    ['comment ça marche ?', /phrase/],
    ['qui es-tu ?', /Rushes/],
    ['hello', /What shall we film/],
    ['bonjour !', /Que filmons-nous/],
    ['merci beaucoup', /Avec plaisir/],
    ['c’est magnifique', /Content/],
    ['thanks, that looks good', /welcome|Glad/],
  ])('"%s" is answered and is no film', (message, said) => {
    for (const current of [null, plan]) {
      const understood = understandMessage(message, { plan: current })
      expect(understood).toMatchObject({ kind: 'answer' })
      expect(understood.kind === 'answer' && understood.text).toMatch(said)
    }
  })

  it.each([
    'a red car drives in the desert',
    'une voiture rouge roule dans le désert',
    'make a new video of a dog on the beach',
    'fais une nouvelle vidéo avec un chien sur la plage',
    'deux chats dorment sur un toit la nuit',
  ])('"%s" is a new film although there is one', (message) => {
    expect(understandMessage(message, { plan })).toMatchObject({ kind: 'draft' })
  })

  it.each([
    'de nuit',
    'golden light',
    'in the desert',
    'plus vite',
    'avec un chien',
    'et un chat',
    'vertical',
    '8 secondes',
    'oil',
    'il saute',
  ])('"%s" is a remark on the film there is', (message) => {
    expect(understandMessage(message, { plan })).toMatchObject({ kind: 'edit', edit: { instruction: message } })
  })

  it('takes a wish for a wish when there is no film, whatever its verb', () => {
    expect(understandMessage('make a fox run in the forest', { plan: null })).toMatchObject({ kind: 'draft' })
    expect(understandMessage('ajoute un renard dans la forêt', { plan: null })).toMatchObject({ kind: 'draft' })
  })

  it('says why a remark that was understood can change nothing', () => {
    expect(understandMessage('termine par un fondu au noir', { plan })).toMatchObject({
      kind: 'answer',
      text: expect.stringMatching(/fin du film/),
    })
  })

  it('answers commands about a film when there is none', () => {
    expect(understandMessage('undo', { plan: null })).toMatchObject({
      kind: 'answer',
      text: expect.stringMatching(/no film yet/),
    })
  })

  it('goes by the language of the message, by that of the talk where the message does not tell', () => {
    expect(understandMessage('a fox', { plan: null, language: 'fr' }).language).toBe('en')
    expect(understandMessage('zoom', { plan, language: 'fr' }).language).toBe('fr')
    expect(understandMessage('zoom', { plan: null }).language).toBe('en')
    expect(understandMessage('un dog court in the street', { plan: null, language: 'fr' }).language).toBe('fr')
  })
})
