import type { IDataObject, INodeParameters } from 'n8n-workflow';

/** One of ClickSend's sends, as the laws of sending need to know it. */
export interface SendCase {
  resource: string;
  path: string;
  /** Defined below, with expressions on the items. */
  parameters: INodeParameters;
  /** Auto-mapped: what is typed beside the items' own fields. */
  typed: INodeParameters;
  /** A good item; no two indexes alike. */
  item(index: number): IDataObject;
  /** An item that must not be sent, and why. */
  bad: IDataObject;
  problem: string;
  /** A good item that ClickSend answers with the row status of that number, such as 4 for INVALID_RECIPIENT. */
  refused(code: number): IDataObject;
}

/** The messages of a call's body. */
export function rowsOf(body: string): IDataObject[] {
  const { messages, recipients } = JSON.parse(body);
  return messages ?? recipients;
}
