// @ts-check

const FRAME_MS = 120;
const HEARTBEAT_MS = 10_000;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * What a person sees while something takes its time. On a terminal one live line shows the steps that run now;
 * elsewhere a plain line every 10 s says that they still do. A finished step leaves one line with its seconds.
 *
 * @param {{ write: (text: string) => unknown, isTTY?: boolean, columns?: number }} [stream]
 * @returns {{
 *   run: <T>(title: string, action: (report: (text: string) => void) => Promise<T> | T, detail?: (result: T) => string) => Promise<T>,
 *   line: (text: string) => void,
 * }} `run` does one step and passes its result or error on; `line` prints a line between the steps
 */
export function createSteps(stream = process.stdout) {
  /** @type {Set<{ title: string, text: string, startedAt: number }>} */
  const running = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let frame = 0;

  const clear = () => stream.isTTY && stream.write('\r\x1b[K');
  const draw = () => {
    const now = [...running].map(({ title, text, startedAt }) =>
      `${title} ${text} ${seconds(startedAt)}`.replace('  ', ' '),
    );
    if (!stream.isTTY) return now.forEach((text) => stream.write(`… ${text}\n`));
    if (now.length === 0) return;
    const live = `${FRAMES[frame++ % FRAMES.length]} ${now.join(' · ')}`;
    stream.write(`\r\x1b[K${live.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const line = (/** @type {string} */ text) => {
    clear();
    stream.write(`${text}\n`);
    if (stream.isTTY) draw();
  };

  return {
    line,
    async run(title, action, detail = () => '') {
      const step = { title, text: '', startedAt: Date.now() };
      running.add(step);
      timer ??= setInterval(draw, stream.isTTY ? FRAME_MS : HEARTBEAT_MS);
      /** @param {string} mark @param {string} text */
      const finish = (mark, text) => {
        running.delete(step);
        if (running.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
        line([mark, title, text, seconds(step.startedAt)].filter((part) => part !== '').join(' '));
      };
      try {
        const result = await action((text) => (step.text = text));
        finish('✓', detail(result));
        return result;
      } catch (error) {
        finish('✗', '');
        throw error;
      }
    },
  };
}

/** @param {number} startedAt */
function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}
