import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import axios from 'axios';

import { n8nFolder } from '../paths';
import { until } from '../wait';
import type { N8nSettings } from './environment';
import { environmentFor, originOf } from './environment';

/** What a process of n8n does, and what it prints once it does it; `start` is the only one outside queue mode. */
const readyLines = {
  start: 'Editor is now accessible via',
  webhook: 'Webhook listener waiting for requests.',
  worker: 'n8n worker is now ready',
};
const firstStartMs = 180_000;
const stopMs = 20_000;

/** Options beyond the settings: for queue mode the role, for measuring modules that are loaded before n8n. */
export interface N8nOptions extends N8nSettings {
  role?: keyof typeof readyLines;
  preload?: string[];
  environment?: Record<string, string>;
}

/** One n8n process: started, ready, stopped. */
export class N8nProcess {
  private child?: ChildProcess;
  private output: string[] = [];

  constructor(private readonly options: N8nOptions) {}

  get origin(): string {
    return originOf(this.options);
  }

  get logFile(): string {
    return join(this.options.userFolder, 'n8n.log');
  }

  private get role(): keyof typeof readyLines {
    return this.options.role ?? 'start';
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** What it has printed since it was started last. */
  get printed(): string {
    return this.output.join('');
  }

  async start(): Promise<void> {
    await mkdir(this.options.userFolder, { recursive: true });
    this.output = [];
    this.child = this.spawn();
    this.keepOutput(this.child);
    await until(() => this.isReady(), { what: `A ready n8n at ${this.origin}`, withinMs: firstStartMs });
  }

  /** Lets n8n finish and close its database; what does not end in time is killed. */
  async stop(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const killer = setTimeout(() => this.kill(child), stopMs);
    await ended;
    clearTimeout(killer);
    this.kill(child);
  }

  /** Ends n8n and its task runner at once, with no chance to finish anything, as a power cut does. */
  async crash(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    this.kill(child);
    await ended;
  }

  /** Resolves when n8n ends without having been told to. */
  async unexpectedEnd(): Promise<void> {
    const child = this.child;
    if (child && !hasEnded(child)) await once(child, 'exit');
    if (child !== this.child) await new Promise(() => {});
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** In a group of its own, so that one signal reaches its task runner too. */
  private spawn(): ChildProcess {
    const preloads = [join(__dirname, 'stop-with-parent.cjs'), ...(this.options.preload ?? [])];
    const program = join(n8nFolder, 'node_modules', 'n8n', 'bin', 'n8n');
    const args = [...preloads.flatMap((file) => ['--require', file]), program, this.role];
    const env = { ...environmentFor(this.options), ...this.options.environment };
    const lifeline = 'pipe';
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', lifeline];
    return spawn(process.execPath, args, { cwd: this.options.userFolder, env, detached: true, stdio });
  }

  private keepOutput(child: ChildProcess): void {
    const log = createWriteStream(this.logFile);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk);
        this.output.push(chunk.toString());
      });
    }
    child.once('close', () => log.end());
  }

  private async isReady(): Promise<true | undefined> {
    const text = this.printed;
    if (!this.child || hasEnded(this.child)) {
      throw new Error(
        `n8n ended while starting. Its last words (more in ${this.logFile}):\n${lastLines(text)}`,
      );
    }
    if (!text.includes(readyLines[this.role])) return undefined;
    if (this.role === 'worker') return true;
    const health = axios.get(`${this.origin}/healthz/readiness`);
    return await health.then(
      () => true,
      () => undefined,
    );
  }

  private kill(child: ChildProcess): void {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group is gone already, which is what we want.
    }
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const lastLines = (text: string) => text.trim().split('\n').slice(-15).join('\n');
