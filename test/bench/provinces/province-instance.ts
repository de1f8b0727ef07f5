import type { Owned } from '@thidua/engines';
import { instanceVariables, serviceVariables } from '@thidua/instances';
import type { Province } from './provinces-of-2025.ts';
import { keyFileOf } from './settle-provinces.ts';
import type { Surroundings } from './surroundings.ts';

/** A province's own instance of the campaigns service: one process, that only answers requests. */
export class ProvinceInstance {
  readonly province: Province;
  readonly #surroundings: Surroundings;
  readonly #port: number;
  #process: Owned | undefined;

  constructor(surroundings: Surroundings, province: Province, index: number) {
    this.province = province;
    this.#surroundings = surroundings;
    this.#port = surroundings.instancePort(index);
  }

  get pid(): number {
    if (!this.#process?.running()) throw new Error(`the instance of ${this.province.name} does not run`);
    return this.#process.pid;
  }

  async start(): Promise<void> {
    const { instance: id } = this.province;
    const site = {
      ...{ id, keyFile: keyFileOf(this.#surroundings, id), host: '127.0.0.1', portOf: () => this.#port },
      ...{ registryUrl: this.#surroundings.urlOf('registry') },
      replicaDir: this.#surroundings.path('replicas', id),
    };
    this.#process = await this.#surroundings.start({
      ...{ name: `campaigns@${id}`, entry: 'services/campaigns/src/main.ts', port: this.#port },
      variables: {
        ...{ THIDUA_ROLE: 'api', ...instanceVariables(site), ...serviceVariables(site, 'campaigns') },
      },
    });
  }

  /** `kill -9`; resolves when it is dead. */
  async kill(): Promise<void> {
    process.kill(this.pid, 'SIGKILL');
    await this.#process?.ended;
  }

  /** Stops it where it stands, as a machine does that hangs: connections stay, and nobody answers. */
  hang(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  goOn(): void {
    process.kill(this.pid, 'SIGCONT');
  }
}
