const width = 30;

/** A terminal, or what stands in its place. */
export type Screen = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/**
 * A bar on one line of a terminal; elsewhere a line a tenth. `label` says what is being loaded. Ends with the
 * seconds that it took.
 */
export class Progress {
  readonly #label: string;
  readonly #total: number;
  readonly #screen: Screen;
  readonly #from = performance.now();
  #done = 0;
  #tenth = -1;

  constructor(label: string, total: number, screen: Screen) {
    this.#label = label;
    this.#total = total;
    this.#screen = screen;
    this.#draw();
  }

  advance(by = 1): void {
    this.#done += by;
    this.#draw();
  }

  #draw(): void {
    const share = this.#total === 0 ? 1 : this.#done / this.#total;
    const isLast = this.#done >= this.#total;
    const seconds = ((performance.now() - this.#from) / 1000).toFixed(1);
    const text = `${this.#label} ${this.#done}/${this.#total}`;
    if (this.#screen.isTTY) {
      const filled = Math.round(share * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      this.#screen.write(`\r  ${bar} ${text} ${seconds} s${isLast ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === this.#tenth) return;
    this.#tenth = tenth;
    this.#screen.write(`  ${text} ${seconds} s\n`);
  }
}
