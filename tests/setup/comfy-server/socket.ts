import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** The server's end of a WebSocket (RFC 6455), as far as these tests need it: short messages, none in pieces. */
export interface ServerSocket {
  sendText(text: string): void
  sendBinary(bytes: Uint8Array): void
}

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const [TEXT, BINARY, CLOSE] = [1, 2, 8]

export function acceptSocket(request: IncomingMessage, stream: Duplex, onText: (text: string) => void): ServerSocket {
  const accept = createHash('sha1')
    .update(request.headers['sec-websocket-key'] + GUID)
    .digest('base64')
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  let waiting = Buffer.alloc(0)
  stream.on('error', () => {})
  stream.on('data', (piece: Buffer) => {
    waiting = Buffer.concat([waiting, piece])
    for (let frame = readFrame(waiting); frame; frame = readFrame(waiting)) {
      waiting = waiting.subarray(frame.bytes)
      if (frame.kind === TEXT) onText(frame.payload.toString('utf8'))
      if (frame.kind === CLOSE) stream.end(frameOf(CLOSE, frame.payload))
    }
  })
  const send = (kind: number, payload: Uint8Array) => stream.writable && stream.write(frameOf(kind, payload))
  return {
    sendText: (text) => void send(TEXT, Buffer.from(text)),
    sendBinary: (bytes) => void send(BINARY, bytes),
  }
}

function frameOf(kind: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const head = length < 126 ? Buffer.from([0x80 | kind, length]) : Buffer.alloc(length < 65_536 ? 4 : 10)
  if (length >= 126) {
    head[0] = 0x80 | kind
    head[1] = length < 65_536 ? 126 : 127
    if (length < 65_536) head.writeUInt16BE(length, 2)
    else head.writeBigUInt64BE(BigInt(length), 2)
  }
  return Buffer.concat([head, payload])
}

/** A client's frame is always masked. Null where it is not whole yet. */
function readFrame(bytes: Buffer): { kind: number; payload: Buffer; bytes: number } | null {
  if (bytes.length < 6) return null
  const kind = bytes[0]! & 15
  const short = bytes[1]! & 127
  const start = short === 126 ? 4 : 2
  if (short === 127 || bytes.length < start + 4) return null
  const length = short === 126 ? bytes.readUInt16BE(2) : short
  if (bytes.length < start + 4 + length) return null
  const mask = bytes.subarray(start, start + 4)
  const payload = Buffer.from(bytes.subarray(start + 4, start + 4 + length)).map((byte, i) => byte ^ mask[i % 4]!)
  return { kind, payload: Buffer.from(payload), bytes: start + 4 + length }
}
