/** Tells whoever watches that something changed, without saying what. */
export class Notices {
  private watchers = new Set<() => void>();

  /** Calls the watcher at every change until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
