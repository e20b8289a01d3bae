import type { Refusals } from './refusals.ts'

const GONE: Record<string, string> = {
  thread: 'This thread does not exist any more. Choose another one or start a new one.',
  take: 'This take does not exist any more.',
  plan: 'This plan does not exist any more.',
  upload: 'This picture does not exist any more. Add it again.',
}

export const enRefusals: Refusals = {
  requests: {
    text_unfit: () => 'The text holds a character that cannot be kept. Write it anew, then send it again.',
    address_unreadable: () => 'This is not an address. It begins with http:// or https://.',
    address_with_credentials: () =>
      'An address with a name and a password in it is not kept. Use the field for the key.',
    address_forbidden: () => 'At this address machines keep their own secrets; the studio does not ask there.',
    unauthorized: () => 'The studio asks for its key. Open it by the address that has the key in it.',
    bad_host: ({ host }) => `The studio does not answer under the name ${host}. Open it by its own address.`,
    bad_origin: () => 'The studio does not take orders from a page at another address.',
    not_found: ({ kind }) => GONE[kind] ?? 'This does not exist any more.',
    not_selectable: ({ take, finished }) =>
      finished === ''
        ? `Take ${take} has no clip, and no other one has.`
        : `Take ${take} has no clip. These have: ${finished}.`,
    not_finished: () => 'This take is not finished yet.',
    picture_unreadable: () => 'These bytes are no picture. PNG, JPEG and WebP pictures can go on stage.',
    picture_format: ({ format }) => `This is a picture in ${format}. PNG, JPEG and WebP pictures can go on stage.`,
    picture_heic: () => 'This is a HEIC picture. Let your telephone send it as JPEG, or save it as one.',
    picture_damaged: () => 'The picture is damaged: it cannot be read to its end.',
    picture_too_large: ({ width, height, megapixels }) =>
      `The picture has ${width} × ${height} pixels; at most ${megapixels} million are taken.`,
    too_many_requests: ({ seconds }) => `Too many requests at once. Try again in ${seconds} s.`,
    entity_too_large: () => 'That is too much at once. Shorten it and send it again.',
    entity_parse_failed: () => 'The studio could not read what the page sent. Reload the page.',
    not_here: () => 'The database is kept by PostgreSQL, whose own programs back it up.',
  },
  takes: {
    disk_full: ({ megabytes }) => `The disk is full: ${megabytes} MB are left. Make room, then try again.`,
    out_of_memory: () => 'There was not enough memory. Try a smaller picture, or close other programs.',
    given_up: ({ attempts }) => `The rendering stopped by itself ${attempts} times. A smaller picture may get through.`,
    picture_missing: () => 'A picture of this film is gone. Add it again.',
    render_failed: ({ words }) => `The engine failed. It says: “${words}”.`,
  },
}
