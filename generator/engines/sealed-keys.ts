import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const MARK = 'sealed:1:'
const CIPHER = 'aes-256-gcm'
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16]

/** A key that was stored cannot be read back; the message says what to do. */
export class KeyUnreadable extends Error {
  override name = 'KeyUnreadable'
}

export const isSealed = (word: string): boolean => word.startsWith(MARK)

/** The key file of a data directory, made with mode 0600 when it is first needed. */
export async function readKeyFile(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true })
  // Of two processes that make it at once the first wins, and both read what it wrote.
  await writeFile(path, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await chmod(path, 0o600)
  return readFile(path)
}

/** Encrypts a key for one address: sealed for another it cannot be opened, so it goes only where it was meant to go. */
export function sealKey(fileKey: Uint8Array, plain: string, address: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, fileKey, nonce).setAAD(Buffer.from(address))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
}

/** Throws KeyUnreadable. */
export function openKey(fileKey: Uint8Array, sealed: string, address: string): string {
  const bytes = Buffer.from(sealed.slice(MARK.length), 'base64')
  try {
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
    const decipher = createDecipheriv(CIPHER, fileKey, bytes.subarray(0, NONCE_BYTES))
    decipher.setAAD(Buffer.from(address)).setAuthTag(tag)
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch (error) {
    const reason = 'it was sealed for another address or with another key file; write the key anew in plain'
    throw new KeyUnreadable(`the stored key for ${address} cannot be read: ${reason}`, { cause: error })
  }
}
