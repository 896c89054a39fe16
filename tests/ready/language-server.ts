import { spawn } from 'node:child_process';

const server = new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url).pathname;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** An editor that has opened a folder and talks to the YAML language server, as VS Code does through its extension. */
export interface Editor {
  /** Opens a file and gives what the server has to say about it, with the lines from 0. */
  open(path: string, text: string): Promise<readonly { readonly message: string; readonly line: number }[]>;
  /** What the server offers at a place. */
  complete(path: string, line: number, character: number): Promise<readonly string[]>;
  close(): void;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** Starts the server on a folder with the settings `yaml` of an editor. */
export async function startEditor(folder: string, settings: object): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map<number, (result: unknown) => void>();
  const opened = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let received = Buffer.alloc(0);
  let lastId = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      answers.set(++lastId, resolve);
      send({ id: lastId, method, params });
    });
  const take = ({ id, method, params, result }: Message): void => {
    if (method === 'workspace/configuration') {
      const items = params?.['items'] as readonly { readonly section: string }[];
      send({ id, result: items.map(({ section }) => (section === 'yaml' ? settings : null)) });
    } else if (method === 'textDocument/publishDiagnostics') {
      opened.get(String(params?.['uri']))?.(params?.['diagnostics'] as readonly Diagnostic[]);
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };
  child.stdout.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, Math.max(0, head)))?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      take(JSON.parse(received.toString('utf8', head + 4, head + 4 + length)) as Message);
      received = received.subarray(head + 4 + length);
    }
  });
  const uriOf = (path: string): string => `file://${folder}/${path}`;
  await ask('initialize', {
    processId: process.pid,
    rootUri: `file://${folder}`,
    workspaceFolders: [{ uri: `file://${folder}`, name: 'register' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: async (path, text) => {
      const told = new Promise<readonly Diagnostic[]>((resolve) => opened.set(uriOf(path), resolve));
      const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
      return (await told).map(({ message, range }) => ({ message, line: range.start.line }));
    },
    complete: async (path, line, character) => {
      const result = await ask('textDocument/completion', {
        textDocument: { uri: uriOf(path) },
        position: { line, character },
      });
      return (result as { items: readonly { label: string }[] }).items.map(({ label }) => label);
    },
    close: () => void child.kill(),
  };
}
