import { never } from '../never.ts'

export const besideANumber = never
export const eachOfThem = /^(?:chacun|chacune|chaque)$/
export const inAll = /^(?:total|en tout|au total)$/
export const forATelephone = /insta|tik ?tok|youtube|reel|stor|short|snap|post/
