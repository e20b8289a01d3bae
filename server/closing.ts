/** What was opened, closed in the opposite order; once, whoever asks how often. */
export class Closing {
  #steps: (() => Promise<unknown>)[] = []
  #done: Promise<void> | null = null

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step)
  }

  /** Runs every step even if one fails, then throws the first failure. */
  run(): Promise<void> {
    this.#done ??= this.#run()
    return this.#done
  }

  async #run(): Promise<void> {
    const failures: unknown[] = []
    for (const step of this.#steps.reverse()) await step().catch((error) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
}
