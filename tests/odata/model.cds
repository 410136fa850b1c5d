// Some types of specs/, as far as CAP can say them: no inheritance, enumerations as text, single complex values left out.
// Users and groups stand on their own; tokens are contained in an organization, as in Graph.

type tokenState  : String enum { unknown; valid; expired; invalid }
type accountType : String enum { business; education }

@path: '/beta'
@cds.query.limit: { default: 3, max: 5 }
service microsoft.graph {

  entity organization {
    key id                                : String;
        displayName                       : String;
        businessPhones                    : array of String;
        createdDateTime                   : Timestamp;
        appleVolumePurchaseProgramTokens  : Composition of many appleVolumePurchaseProgramToken on appleVolumePurchaseProgramTokens.organization = $self;
  }

  @cds.search: { organizationName, appleId }
  entity appleVolumePurchaseProgramToken {
    key organization                          : Association to organization;
    key id                                    : String;
        organizationName                      : String;
        volumePurchaseProgramTokenAccountType : accountType @assert.range;
        appleId                               : String;
        expirationDateTime                    : Timestamp;
        lastSyncDateTime                      : Timestamp;
        token                                 : String;
        lastModifiedDateTime                  : Timestamp;
        state                                 : tokenState @assert.range;
        lastSyncStatus                        : String;
  } actions {
    action syncApps() returns appleVolumePurchaseProgramToken;
  }

  entity users {
    key id              : String;
        displayName     : String @mandatory;
        jobTitle        : String;
        accountEnabled  : Boolean;
        manager         : Association to users;
        directReports   : Association to many users on directReports.manager = $self;
        picture         : LargeBinary @Core.MediaType: pictureType;
        pictureType     : String @Core.IsMediaType;
  } actions {
    action   revokeSignInSessions()                      returns Boolean;
    function checkMemberGroups(groupIds : many String)   returns many String;
    function greeting(words : String, times : Integer)   returns String;
  }

  // A property of each primitive type that CAP has.
  entity samples {
    key id     : String;
        size   : Integer64;
        price  : Decimal(18, 4);
        weight : Double;
        serial : UUID;
        day    : Date;
        hour   : Time;
        moment : Timestamp;
        bytes  : Binary(16);
  }

  // With a version of its own: an entity with an ETag wants If-Match on calls to its operations too.
  entity mobileAppCategories {
    key id                   : String;
        displayName          : String;
        lastModifiedDateTime : Timestamp @cds.on.insert: $now @cds.on.update: $now;
        version              : String @odata.etag;
  }
}
