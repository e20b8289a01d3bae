import { UploadId } from '../../models/contract/ids.ts'

/** The same id for the same number; nobody uploaded it. */
export function uploadId(number: number): UploadId {
  return UploadId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}
