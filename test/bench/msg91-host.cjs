/**
 * Loaded into n8n for measuring: its built-in MSG91 node has the vendor's address written into it, so requests to that
 * host go to loopback instead, without TLS. That makes the built-in node look faster than it is, never slower.
 */
const http = require('node:http');
const https = require('node:https');

const throughTls = https.request;
https.request = (options, ...rest) => {
  const host = options.hostname ?? options.host;
  if (host !== 'api.msg91.com') return throughTls(options, ...rest);
  const { path, method, headers } = options;
  const port = process.env.BENCH_MSG91_PORT;
  return http.request({ host: '127.0.0.1', port, path, method, headers, agent: false }, ...rest);
};
