import helmet from 'helmet'

/**
 * What a browser must be told so that nobody else's page or script gets in. Only what this server itself serves;
 * React sets element styles, previews are blob: pictures.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'blob:', 'data:'],
      mediaSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  // Plain http on the person's own machine is what most have; a proxy that speaks https says this itself.
  strictTransportSecurity: false,
})
