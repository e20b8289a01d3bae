import { never } from '../never.ts'
export const isNamed = /^(?:named|called|nicknamed)$/
export const occasion =
  /^(?:birthday|bday|party|wedding|anniversary|class|graduation|retirement|christening|funeral|communion)$/
export const ofThat = /^of$/
export const like = /^(?:like|looks? like|shape)$/
export const toTheArticle = never
export const toSomebody = /^to$/
export const forSomebody = /^(?:for|to)$/
export const honours = /^(?:memory|honou?r|tribute)$/

/** What one does with a film for somebody. */
export const shows = /^(?:show|send|give|gift|offer|present)$/
export const sound = /^(?:music|song|soundtrack|sound|sounds|audio|noise|noises|voice)$/
