import type { EngineCapabilities } from '../../models/contract/engine.ts'

/** "It costs 0.40 USD a second.", before anything is ordered; nothing where no price is known. */
export function priceRemarks(label: string, price: EngineCapabilities['costPerSecond'] | undefined): string[] {
  if (!price || price.amount === 0) return []
  return [`${label}: it costs ${price.amount} ${price.currency} a second.`]
}
