// Vite turns a style sheet's import into a link; TypeScript only needs to know that it may be imported.
declare module '*.css'
