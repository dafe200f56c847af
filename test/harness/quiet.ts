// A test asks for what went wrong; n8n printing it as well would bury the report. Read when n8n-core loads.
process.env.N8N_LOG_LEVEL ??= 'silent';

export {};
