// Starts the server on a free loopback port and says which. CAP alone would listen on every interface.

const http = require('http')
const express = require('express')
const cds = require('@sap/cds')

const app = express()
const server = http.createServer(app)
app.listen = () => server

// the first call of each of these is answered by the fault itself, so that the client has something to survive
const faults = new Map([['throttled', 429], ['unavailable', 503]])
cds.on('bootstrap', () => app.use((request, response, next) => {
  const fault = request.headers['x-judge-fault']
  if (!faults.has(fault)) return next()
  const status = faults.get(fault)
  faults.delete(fault)
  response.status(status).set('Retry-After', '0.05').json({ error: { code: fault, message: 'first call' } })
}))

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address()
  // next links are relative to the context, which must be absolute for them to mean anything
  cds.env.odata.contextAbsoluteUrl = `http://127.0.0.1:${port}/beta/`
  await cds.server({ service: 'all', in_memory: true, app })
  console.log(`port ${port}`)
})
