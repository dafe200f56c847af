export { retry, runNode } from './runNode';
export type { NodeRun, NodeRunSpec } from './runNode';
export { retryWorkflow, runWorkflow, tasksOf } from './runWorkflow';
export type { Items, RunSpec, WorkflowRun } from './runWorkflow';
export type { CanvasNode, Link, WorkflowSpec } from './workflow';
export type { CredentialData, CredentialTypes } from './credentials';
