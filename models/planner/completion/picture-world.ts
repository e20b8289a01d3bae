import { fold } from '../text/fold.ts'

/** Words by which a message speaks of a given picture as the place where things happen. */
const AS_WORLD =
  /\b(?:photos?|pictures?|images?|photographs?|paysages?|landscapes?|scenery|this (?:place|scene|world|background|room|street|view)|ce (?:decor|lieu|cadre|fond|monde)|cette (?:scene|vue|rue|piece)|cet endroit|across it|on it|in it|through it|dedans|dessus|here|ici)\b/
/** "my cat", "this dog": the picture shows whoever is named. */
const AS_SOMEBODY = /\b(?:(?:photo|picture|image) (?:of|de|d') ?(?:my|the|mon|ma|le|la)|as the|comme)\b/

/** Whether a message takes the picture that came with it for the world of the film, and no one in it. */
export const takesPictureForWorld = (message: string): boolean => {
  const folded = fold(message)
  return AS_WORLD.test(folded) && !AS_SOMEBODY.test(folded)
}

/** "anime cette photo", "animate this picture": beside a picture the word is a verb, and no style. */
export const withoutAnimating = (message: string): string =>
  message.replace(
    /^(\s*)(?:animez?|animer|animate)(?=\s+(?:cette|cet|ce|la|le|ma|mon|this|the|my|l['’])(?:\s|\p{L}))/iu,
    '$1',
  )
