import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** Plays one answer of a site: it may write anything to the connection, at any time. */
export type Answer = (socket: Socket, request: string) => void;

export interface Site {
  origin: string;
  port: number;
  /** What was asked for, in order: request lines and headers. */
  requests: string[];
  close: () => Promise<void>;
}

/** A site on loopback that answers each path as told, byte by byte, for answers that no HTTP library would send. */
export async function siteOf(answers: Readonly<Record<string, Answer>>): Promise<Site> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let buffered = "";
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (data) => {
      buffered += data.toString("latin1");
      if (!buffered.includes("\r\n\r\n")) return;
      const request = buffered;
      buffered = "";
      requests.push(request);
      const path = request.split(" ", 2)[1] ?? "/";
      const answer = answers[path] ?? answers[path.split("?")[0]!];
      if (answer) answer(socket, request);
      else socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, port, requests, close };
}

/** An answer with a body and its length. */
export function answer(
  status: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = "",
): Answer {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  const lines = Object.entries({ "Content-Length": String(bytes.length), ...headers }).map(
    ([k, v]) => `${k}: ${v}\r\n`,
  );
  return (socket) => {
    socket.write(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`);
    socket.end(bytes);
  };
}

export function page(html: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return answer("200 OK", { "Content-Type": "text/html; charset=utf-8", ...headers }, html);
}

export function redirect(to: string, status = "302 Found"): Answer {
  return answer(status, { Location: to });
}
