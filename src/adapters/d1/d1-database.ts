/** The part of Cloudflare's D1 binding that the adapters use. */
export interface D1Database {
  prepare(sql: string): D1Statement;
  batch(statements: readonly D1Statement[]): Promise<unknown>;
}

export interface D1Statement {
  bind(...values: readonly (string | number | null)[]): D1Statement;
  run(): Promise<unknown>;
  all<Row>(): Promise<{ results: Row[] }>;
  first<Row>(): Promise<Row | null>;
}
