// The only door to n8n's engine: its decorators need reflect-metadata before anything else is loaded.
import 'reflect-metadata';
import './quiet';
import './patience';

export {
  ExecutionLifecycleHooks,
  ExternalSecretsProxy,
  HookContext,
  LoadOptionsContext,
  PackageDirectoryLoader,
  PollContext,
  WebhookContext,
  WorkflowExecute,
} from 'n8n-core';
