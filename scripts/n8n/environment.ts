export interface N8nSettings {
  /** n8n keeps its database, its key and the packages below `.n8n` in here. */
  userFolder: string;
  port: number;
  brokerPort: number;
}

export const originOf = ({ port }: N8nSettings): string => `http://127.0.0.1:${port}`;

/** Settings of an n8n that the developer runs elsewhere (N8N_*, DB_*, proxies) must not leak into this one. */
const inherited = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TZ'];

const fromMachine = (): NodeJS.ProcessEnv =>
  Object.fromEntries(inherited.map((name) => [name, process.env[name]]).filter(([, value]) => value));

/** n8n talks to nobody but us: no telemetry, no news, no template or package catalogue. */
const quiet = {
  N8N_DIAGNOSTICS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
  N8N_DYNAMIC_BANNERS_ENABLED: 'false',
  N8N_HIRING_BANNER_ENABLED: 'false',
  N8N_TEMPLATES_ENABLED: 'false',
  N8N_PERSONALIZATION_ENABLED: 'false',
  N8N_VERIFIED_PACKAGES_ENABLED: 'false',
  N8N_DISABLED_MODULES: 'mcp-registry',
};

export function environmentFor(settings: N8nSettings): NodeJS.ProcessEnv {
  const origin = originOf(settings);
  return {
    ...fromMachine(),
    ...quiet,
    N8N_USER_FOLDER: settings.userFolder,
    N8N_PORT: String(settings.port),
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_RUNNERS_BROKER_PORT: String(settings.brokerPort),
    N8N_EDITOR_BASE_URL: origin,
    WEBHOOK_URL: `${origin}/`,
    N8N_SECURE_COOKIE: 'false',
    N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'true',
    N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '10',
  };
}
