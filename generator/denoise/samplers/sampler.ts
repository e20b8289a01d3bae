/** E[x | z_t]: the network's estimate of the clean frames x seen in the noisy z at time t. */
export type Denoiser = (z: Float32Array, t: number) => Promise<Float32Array>

/**
 * Carries noise z (t = 0) along dz/dt = (x − z) / (1 − t) to a picture (t = 1), through the given times.
 * `onStep` hears each step's estimate, counted from 1. `z` is used up.
 */
export type Sampler = (
  denoise: Denoiser,
  z: Float32Array,
  times: number[],
  onStep?: (step: number, x: Float32Array) => void,
) => Promise<Float32Array>
