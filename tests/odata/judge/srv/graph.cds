// The token family and two small types, as a third-party server understands them.

@path: '/beta'
@requires: 'any'
service microsoft.graph {
  entity organization {
    key id : String(200);
    displayName : String;
    appleVolumePurchaseProgramTokens : Composition of many tokens on appleVolumePurchaseProgramTokens.organization = $self;
  }

  @cds.query.limit: { default: 3, max: 5 }
  @cds.search: { appleId, organizationName }
  entity tokens {
    key id : String(200);
    organization : Association to organization;
    organizationName : String;
    appleId : String;
    state : String enum { unknown; valid; expired; invalid; };
    expirationDateTime : Timestamp;
    automaticallyUpdateApps : Boolean;
    appCount : Int64;
  } actions {
    action syncApps();
    action rename(to : String) returns tokens;
    function daysLeft(today : Date) returns Integer;
  }

  entity plans {
    key id : String(200);
    title : String;
    @odata.etag modifiedAt : Timestamp @cds.on.insert: $now @cds.on.update: $now;
  }

  function echo(text : String) returns String;
}
