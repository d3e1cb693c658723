// A server that answers as a table says, mistakes of transport included.

/**
 * @typedef {object} Answer
 * @property {number} [status]  200 unless said
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {number} [after]   ms until anything is sent
 * @property {number} [length]  what Content-Length says instead of the truth: the connection breaks behind the body
 * @property {boolean} [stalls] nothing comes behind the body, and the connection stays
 * @property {number} [drip]    ms between one byte of the body and the next
 * @property {'reset' | 'close' | 'silence'} [instead]  no answer at all
 * @property {string} [raw]     bytes that stand for the whole answer, HTTP or not
 */

/** Sends it. What the client does meanwhile, such as leaving, is no error here. */
export async function playAnswer(response, answer) {
  const { status = 200, headers = {}, body = '', after = 0, length, stalls, drip, instead, raw } = answer;
  const { socket } = response;
  response.on('error', () => {});
  await passed(after);
  if (socket.destroyed || instead === 'silence') return;
  if (instead === 'reset') {
    socket.resetAndDestroy();
    return;
  }
  if (instead === 'close' || raw !== undefined) {
    socket.end(raw ?? '');
    return;
  }
  const bytes = Buffer.from(body);
  const whole = length === undefined && !stalls;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...headers,
    ...(status === 204 || status === 304
      ? {}
      : { 'content-length': String(length ?? bytes.length + (stalls ? 1 : 0)) }),
  });
  response.flushHeaders();
  for (const byte of drip === undefined ? [] : bytes) {
    if (socket.destroyed) return;
    response.write(Buffer.from([byte]));
    await passed(drip);
  }
  if (drip === undefined) response.write(bytes);
  if (whole) response.end();
  else if (!stalls) setTimeout(() => socket.destroy(), 20);
}

/** The whole body of a request, as text. */
export async function textOf(request) {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** Listens on loopback; the port. */
export async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

function passed(milliseconds) {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined;
}
