import { describe, expect, it, jest } from '@jest/globals';
import { createSteps } from './steps.mjs';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, steps: createSteps({ isTTY, columns: 60, write: (text: string) => written.push(text) }) };
}

describe('on a plain output', () => {
  it('leaves a line with detail and seconds for each step, and passes the result on', async () => {
    const { written, steps } = screen(false);
    const result = await steps.run(
      'Kafka',
      () => 42,
      (port) => `on port ${port}`,
    );
    expect(result).toBe(42);
    expect(written).toEqual(['✓ Kafka on port 42 0.0 s\n']);
  });

  it('marks a step that fails, and passes its error on', async () => {
    const { written, steps } = screen(false);
    await expect(steps.run('Kafka', () => Promise.reject(new Error('no Java')))).rejects.toThrow('no Java');
    expect(written).toEqual(['✗ Kafka 0.0 s\n']);
  });

  it('says every 10 s that it is still at work, and at what', async () => {
    jest.useFakeTimers();
    const { written, steps } = screen(false);
    let finish = () => {};
    const running = steps.run('Packages', (report) => {
      report('npm ci');
      return new Promise<void>((resolve) => (finish = resolve));
    });
    await jest.advanceTimersByTimeAsync(25_000);
    finish();
    await running;
    jest.useRealTimers();
    expect(written).toEqual([
      '… Packages npm ci 10.0 s\n',
      '… Packages npm ci 20.0 s\n',
      '✓ Packages 25.0 s\n',
    ]);
  });
});

describe('on a terminal', () => {
  it('draws all running steps in one live line that fits, and removes it', async () => {
    jest.useFakeTimers();
    const { written, steps } = screen(true);
    const long = 'x'.repeat(80);
    const running = Promise.all([
      steps.run('a', () => new Promise<void>((resolve) => setTimeout(resolve, 200))),
      steps.run('b', (report) => {
        report(long);
        return new Promise<void>((resolve) => setTimeout(resolve, 100));
      }),
    ]);
    await jest.advanceTimersByTimeAsync(300);
    await running;
    jest.useRealTimers();
    const lives = written.filter((text) => text.startsWith('\r\x1b[K') && text.length > '\r\x1b[K'.length);
    expect(lives.length).toBeGreaterThan(0);
    for (const live of lives) expect(live.length - '\r\x1b[K'.length).toBeLessThan(60);
    expect(written.filter((text) => text.endsWith('\n'))).toEqual(['✓ b 0.1 s\n', '✓ a 0.2 s\n']);
    expect(written.at(-2)).toBe('\r\x1b[K');
  });
});
