// A server that this project did not write judges its client: SAP CAP on an embedded SQLite, on loopback only.
// `node server.js <file>` writes the root of its addresses to the file when it is ready.

const { renameSync, writeFileSync } = require('node:fs')
const cds = require('@sap/cds')
const express = require('express')

const SERVICE_PATH = '/beta/'

main(process.argv[2])

async function main(addressFile) {
  const app = express()
  app.use(requireToken, failOnce(), encodeLocation, absoluteLinks)
  app.listen = () => express.application.listen.call(app, 0, '127.0.0.1')
  cds.on('served', () => implement(cds.services['microsoft.graph']))
  const server = await cds.server({ app, service: 'all', from: 'model.cds', in_memory: true })
  server.on('listening', () => announce(addressFile, `http://127.0.0.1:${server.address().port}`))
}

/** Whole or not at all: the reader looks for the file. */
function announce(file, address) {
  writeFileSync(`${file}.new`, address)
  renameSync(`${file}.new`, file)
}

/** What actions and functions do, and keys for what comes without one. */
function implement(service) {
  service.before('CREATE', '*', ({ data }) => { data.id ??= cds.utils.uuid() })
  service.before(['CREATE', 'UPDATE'], 'mobileAppCategories', ({ data }) => { data.version = cds.utils.uuid() })
  service.on('syncApps', async request => {
    const changed = await cds.ql.UPDATE(request.subject).with({ lastSyncStatus: 'inProgress' })
    return changed ? cds.ql.SELECT.one.from(request.subject) : request.reject(404)
  })
  service.on('revokeSignInSessions', () => true)
  service.on('checkMemberGroups', ({ data }) => data.groupIds)
  service.on('greeting', ({ data }) => data.words.repeat(data.times))
}

function requireToken(request, response, next) {
  if (request.headers.authorization === 'Bearer token') return next()
  response.status(401).json({ error: { code: 'InvalidAuthenticationToken', message: 'There is no token.' } })
}

/** Fails the first call that a client marks with a status and a name, and lets through its repetition. */
function failOnce() {
  const seen = new Set()
  return (request, response, next) => {
    const mark = request.headers['x-fault-once']
    if (!mark || seen.has(mark)) return next()
    seen.add(mark)
    const code = mark.startsWith('429') ? 'TooManyRequests' : 'serviceNotAvailable'
    response.status(parseInt(mark)).set('Retry-After', '1').json({ error: { code, message: 'Come again.' } })
  }
}

/** CAP writes keys into `Location` as they are, and node ends the process over characters that headers cannot have. */
function encodeLocation(request, response, next) {
  const { setHeader } = response
  response.setHeader = (name, value) => setHeader.call(response, name, /^location$/i.test(name) ? encodeURI(value) : value)
  next()
}

/** CAP writes next links relative to the service, Graph in full. Only JSON is held back for it; streams flow. */
function absoluteLinks(request, response, next) {
  if (request.headers['x-keep-relative-links']) return next()
  const { write, end } = response
  const root = `http://${request.headers.host}${SERVICE_PATH}`
  const held = []
  const isJson = () => /json/.test(response.getHeader('content-type') ?? '')
  response.write = (chunk, ...rest) => (isJson() ? held.push(Buffer.from(chunk)) > 0 : write.call(response, chunk, ...rest))
  response.end = (chunk, ...rest) => {
    if (!isJson()) return end.call(response, chunk, ...rest)
    if (chunk && typeof chunk !== 'function') held.push(Buffer.from(chunk))
    const text = Buffer.concat(held).toString().replace(/("@odata\.nextLink":")(?!https?:)/g, `$1${root}`)
    if (response.hasHeader('content-length')) response.setHeader('content-length', Buffer.byteLength(text))
    return end.call(response, text)
  }
  next()
}
