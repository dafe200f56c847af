type Close = () => Promise<void>;

/** Keeps what has been started, and closes it in reverse order, once, whoever asks. */
export class Running {
  private readonly closers: Close[] = [];
  private closing?: Promise<void>;

  /** True from the moment a stop is asked for: what fails after that fails because of it. */
  get isStopping(): boolean {
    return this.closing !== undefined;
  }

  add(close: Close): void {
    this.closers.push(close);
  }

  stop(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  /** Stops on Ctrl-C, on being told to end and when the terminal closes. */
  stopOnSignals(afterwards: () => void): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.stop().then(afterwards, afterwards));
    }
  }

  private async closeAll(): Promise<void> {
    for (const close of this.closers.reverse()) await close();
  }
}
