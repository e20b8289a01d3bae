import type { Camera, Format, Light, Look, Shot, Title, Transition, Weather } from '../../models/contract/shot-plan.ts'
import type { Remark } from '../take/remarks-for.ts'
import type { Refusals } from './refusals.ts'

/** A ready-made wish on the empty thread; `light` picks the card's little sky. */
export interface Example {
  light: 'dawn' | 'golden' | 'night' | 'mist'
  text: string
}

/** Every word the page says by itself. What comes from the server is shown as it comes. */
export interface Strings {
  language: 'en' | 'fr'
  app: {
    skip: string
    themeToLight: string
    themeToDark: string
    otherLanguage: string
    undo: string
    name: string
    cancel: string
    keepName: string
  }
  threads: {
    title: string
    open: string
    close: string
    create: string
    none: string
    untitled: string
    remove: string
    confirmRemove: (title: string) => string
    removed: (title: string) => string
    keep: string
    more: (title: string) => string
    rename: string
    pin: string
    unpin: string
    pinned: string
    search: string
    noneFound: string
  }
  library: {
    title: string
    search: string
    anyStyle: string
    style: string
    favourites: string
    none: string
    noneFound: string
    begin: string
    more: (title: string) => string
    openThread: string
    openTake: (title: string) => string
    favourite: (title: string) => string
    rename: string
    download: string
    remove: string
    confirmRemove: (title: string) => string
    removed: (title: string) => string
    loadMore: string
    loading: string
    found: (count: number, whole: boolean) => string
  }
  empty: { headline: string; invitation: string; examples: string; cards: Example[] }
  composer: {
    label: 'Message'
    placeholder: string
    answer: string
    send: string
    stop: string
    wishes: string
    aspect: string
    seconds: string
    resolution: string
    style: string
    fps: string
    engine: string
    inSeconds: (seconds: number) => string
    fpsWords: (fps: number) => string
    charactersLeft: (left: number) => string
    tooLong: (over: number) => string
    hint: string
  }
  forecast: {
    new: string
    change: (take: number | null) => string
    again: (take: number | null) => string
    talk: string
    measured: (duration: string) => string
    guessed: (duration: string) => string
    long: (duration: string) => string
    start: string
    draft: (resolution: string) => string
  }
  picture: {
    add: string
    held: string
    uploading: (name: string) => string
    remove: (name: string) => string
    notTaken: (name: string) => string
    refused: Record<'type' | 'size' | 'count', string>
  }
  settings: {
    title: string
    close: string
    languageModel: string
    sources: Record<'embedded' | 'environment' | 'settings', (model: string) => string>
    baseUrl: string
    baseUrlHint: string
    model: string
    modelHint: string
    apiKey: string
    keyHint: string
    keyKept: string
    test: string
    testing: string
    save: string
    saved: string
    back: string
    notify: string
    notifyHint: string
    notifyRefused: string
  }
  thread: {
    log: string
    loading: string
    you: string
    studio: string
    thinking: string
    answers: string
    answering: string
    stopped: string
    copy: string
    copied: string
    edit: string
    latest: string
    retry: string
  }
  plan: {
    title: string
    newFilm: string
    changeOf: (take: number | null) => string
    sameAgain: (take: number | null) => string
    rendersIn: (duration: string) => string
    quoted: (text: string) => string
    between: (start: number, end: number) => string
    shot: (number: number) => string
    changed: string
    more: (count: number) => string
    shots: (count: number) => string
    seconds: (seconds: number) => string
    notes: string
    sayInstead: string
    noteKinds: Record<'assumed' | 'replaced' | 'not-understood' | 'limited', string>
  }
  take: {
    title: (number: number) => string
    current: string
    queued: string
    queuedAt: (position: number) => string
    staging: string
    starting: string
    renderingOn: string
    rendering: (shot: number, step: number, steps: number) => string
    percent: (percent: number) => string
    remaining: (duration: string) => string
    finishing: string
    cancel: string
    cancelling: string
    cancelled: string
    cancelledTake: (number: number) => string
    failed: string
    done: string
    isDone: (number: number) => string
    video: (title: string) => string
    rendered: (duration: string) => string
    download: string
    again: string
    againWords: string
    downloadClip: string
    downloadPoster: string
    retry: string
    select: string
    strip: string
    tile: (number: number, tiles: number) => string
    tileAnimatic: string
    tileStep: (step: number, steps: number) => string
    tileFinished: string
    remarks: string
    remarkWords: Record<Remark, string>
    clipMissing: string
    engine: (name: string) => string
    notes: string
    /** "rushes-1 0.2.0 on cpu", as an engine names itself. */
    engineName: (name: string) => string
  }
  storyboard: {
    title: string
    shot: (number: number, seconds: number) => string
    length: (number: number) => string
    earlier: (number: number) => string
    later: (number: number) => string
    duplicate: (number: number) => string
    remove: (number: number) => string
    render: string
    renderHint: string
  }
  compare: {
    open: (take: number) => string
    title: (before: number, after: number) => string
    close: string
    line: string
  }
  player: {
    controls: string
    play: string
    pause: string
    frameBack: string
    frameOn: string
    speed: string
    times: (speed: number) => string
    loop: string
    fullscreen: string
    position: string
    at: (time: number, duration: number) => string
    clock: (seconds: number) => string
  }
  shortcuts: {
    title: string
    close: string
    /** Keys, and what they do. */
    list: [string, string][]
  }
  trouble: {
    lost: string
    polling: string
    noServer: string
    notAllowed: string
    notFound: string
    notNow: string
    tooLarge: string
    tooMany: string
    server: string
    request: string
    reload: string
    again: string
    crash: string
    dismiss: string
  }
  refusals: Refusals
  words: {
    place: Record<Shot['setting']['place'], string>
    time: Record<Shot['setting']['timeOfDay'], string>
    light: Record<Light['kind'], string>
    weather: Record<Weather['kind'], string>
    style: Record<Look['style'], string>
    move: Record<Camera['move'], string>
    framing: Record<Camera['framing'], string>
    angle: Record<Camera['angle'], string>
    grade: Record<Look['grade'], string>
    transition: Record<Transition['kind'], string>
    titlePlace: Record<Title['place'], string>
    aspect: Record<Format['aspect'], string>
  }
}
