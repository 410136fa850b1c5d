const cds = require('@sap/cds')

module.exports = class Graph extends cds.ApplicationService {
  init() {
    const { tokens } = this.entities
    this.on('syncApps', tokens, () => {})
    this.on('rename', tokens, async ({ data, params }) => {
      const { id } = params.at(-1)
      await UPDATE(tokens, id).with({ appleId: data.to })
      return SELECT.one.from(tokens, id)
    })
    this.on('daysLeft', tokens, async ({ data, params }) => {
      const { expirationDateTime } = await SELECT.one.from(tokens, params.at(-1).id)
      return Math.round((Date.parse(expirationDateTime) - Date.parse(data.today)) / 86400000)
    })
    this.on('echo', ({ data }) => data.text)
    return super.init()
  }
}
