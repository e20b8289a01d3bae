import { readFile } from 'node:fs/promises'
import { Tokenizer } from '@huggingface/tokenizers'

/** Turns a caption into a fixed number of token ids. */
export type Tokenize = (text: string) => BigInt64Array

const [PAD, UNKNOWN] = [0, 1]

/** Reads a Hugging Face tokenizer.json; words it does not know are left out, the rest is padded or cut to `length`. */
export async function openTokenizer(path: string, length: number): Promise<Tokenize> {
  const tokenizer = new Tokenizer(JSON.parse(await readFile(path, 'utf8')), {})
  return (text) => {
    // A word-level vocabulary gives `undefined` for a word outside it, whatever the types say.
    const ids: (number | undefined)[] = tokenizer.encode(text).ids
    const known = ids.filter((id) => id !== undefined && id !== UNKNOWN)
    return BigInt64Array.from({ length }, (_, index) => BigInt(known[index] ?? PAD))
  }
}
