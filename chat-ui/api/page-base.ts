/**
 * The folder of the page, with a slash at its end: "/" or, behind a proxy, "/rushes/". The open thread stands
 * after the hash, so the page's own path is all that is needed.
 */
export function pageBase(): string {
  return typeof document === 'undefined' ? '/' : new URL('.', document.baseURI).pathname
}

/**
 * The address of one of the server's paths as this page reaches it: "/api/info" is "/rushes/api/info" below
 * "/rushes/". What is under the base already, or on another host, stays as it is.
 */
export function addressOf(path: string, base: string = pageBase()): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path
  return base !== '/' && path.startsWith(base) ? path : `${base}${path.slice(1)}`
}
