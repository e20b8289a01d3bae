/** Where another place is said too, a way leads through it and the sky is above it. */
export const alongWhat = /^(?:road|path|route|sky|clouds)$/
export const inTheSnow = /^in the snow$/
