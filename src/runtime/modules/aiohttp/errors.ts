// The exceptions of the module "aiohttp", with the messages of aiohttp 3. aiohttp client_exceptions.py.

import type { Exchange, Failure } from "../../network/internet.ts";
import { Exception } from "../builtins.ts";

export class ClientError extends Exception {}
export class ClientConnectionError extends ClientError {}
export class ClientConnectorError extends ClientConnectionError {}
export class ServerDisconnectedError extends ClientConnectionError {}
export class ClientPayloadError extends ClientError {}
export class InvalidURL extends ClientError {}

export class ClientResponseError extends ClientError {
  readonly status: number;

  constructor(status: number, reason: string, url: string) {
    super(`${String(status)}, message='${reason}', url='${url}'`);
    this.status = status;
  }
}

export const errorClasses = {
  ClientError,
  ClientConnectionError,
  ClientConnectorError,
  ServerDisconnectedError,
  ClientPayloadError,
  ClientResponseError,
  InvalidURL,
};

/** What the client throws for what went wrong. */
export function clientErrorFor(kind: Failure, { request }: Exchange): ClientError {
  const { host } = request.address;
  switch (kind) {
    case "unknown-host":
      return new ClientConnectorError(`Cannot connect to host ${host}:443 ssl:default [Name or service not known]`);
    case "refused":
      return new ClientConnectorError(`Cannot connect to host ${host}:443 ssl:default [Connection refused]`);
    case "hung-up":
      return new ServerDisconnectedError("Server disconnected");
    case "broken-off":
      return new ClientPayloadError("Response payload is not completed");
  }
}
