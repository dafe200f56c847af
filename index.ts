/** n8n reads the node and credential files from the `n8n` block of package.json; nothing is exported here. */
export {};
