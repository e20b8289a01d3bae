import express, { type RequestHandler, Router } from 'express'
import { HttpError } from './http-error.ts'

const LARGEST_BODY = '1mb'
/** No message of ours is half as deep; what is walked recursively further in must not run out of stack. */
const DEEPEST = 40

/** Whether a JSON value nests deeper than `floors`; itself needs no stack for it. */
function isDeeperThan(floors: number, value: unknown): boolean {
  let level = [value]
  for (let floor = 0; level.length > 0; floor++) {
    if (floor > floors) return true
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return false
}

const refuseDeepBody: RequestHandler = (request, _response, next) => {
  if (!isDeeperThan(DEEPEST, request.body)) return next()
  throw new HttpError(400, 'bad_request', `body: nested deeper than ${DEEPEST} floors of objects and lists`, {
    field: 'body',
  })
}

/** Reads a request's JSON body, as every door that takes JSON does. */
export const readJsonBody = Router().use(express.json({ limit: LARGEST_BODY }), refuseDeepBody)
