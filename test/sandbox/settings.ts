/** What a test may turn about the three vendors; every value has a default close to the real one. */
export interface SandboxSettings {
  /** Milliseconds every vendor call waits before it is answered. */
  latencyMs: number;
  /** ClickSend: how long the same body to the same recipient is THROTTLED. */
  clickSendThrottleMs: number;
  /** MSG91: how long the same text to the same number is dropped with code 311. */
  msg91DuplicateMs: number;
  /** MSG91: wrong codes allowed before "Max limit reached". */
  msg91VerifyAttempts: number;
  /** Reach: how long an `id`, or a recipient and text, may not be repeated. */
  reachSpamPeriodMs: number;
  /** Reach: how far the signed date may be from the server's clock. */
  reachDateToleranceMs: number;
  /** Reach: whether parameters of the path are part of the signature; old servers sign none of them. */
  reachSignsPath: boolean;
  /** Reach: order of `GET messages`, which the vendor does not document. */
  reachListOrder: 'newestFirst' | 'oldestFirst';
  /** Reach: the most rows one page of `GET messages` or `GET contacts` holds. */
  reachLimitCap: number;
  /** Reach: `message_id` as the number of platform v3 instead of the 24 hexadecimal digits of v4. */
  reachNumericIds: boolean;
  /** Reach: zone in which `start_date` and `end_date` are read, hours from UTC. */
  reachFilterOffsetHours: number;
  /** Reach: where incoming messages are pushed; no call sets it, the vendor's support does. Empty: nowhere. */
  reachPushUrl: string;
  /** ClickSend: the JSON push as captured in 2024, or as its newest sample shows it. */
  clickSendPushShape: '2024' | '2026';
  /** Pushes: tries per target, wait between two tries, time-out of one try. */
  pushAttempts: number;
  pushRetryDelayMs: number;
  pushTimeoutMs: number;
}

const hour = 3_600_000;

/** The settings a sandbox starts with and returns to on reset. */
export function defaultSettings(): SandboxSettings {
  return {
    latencyMs: 0,
    clickSendThrottleMs: 2_000,
    msg91DuplicateMs: 10_000,
    msg91VerifyAttempts: 5,
    reachSpamPeriodMs: 2 * hour,
    reachDateToleranceMs: hour / 4,
    reachSignsPath: true,
    reachListOrder: 'newestFirst',
    reachLimitCap: 1_000,
    reachNumericIds: false,
    reachFilterOffsetHours: -6,
    reachPushUrl: '',
    clickSendPushShape: '2024',
    pushAttempts: 3,
    pushRetryDelayMs: 100,
    pushTimeoutMs: 10_000,
  };
}
