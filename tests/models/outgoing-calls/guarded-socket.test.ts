import { expect, test } from 'vitest'
import { openGuardedSocket } from '../../../models/outgoing-calls/guarded-socket.ts'

test.each(['http://169.254.169.254/ws', 'https://metadata.google.internal/ws', 'http://[fe80::1]/ws'])(
  'no socket is opened to %s',
  (url) => {
    expect(() => openGuardedSocket(url, {})).toThrow(/machines keep their own secrets/)
  },
)
