export const singularPronoun = /^(?:it|he|she|him|her|its|his)$/
