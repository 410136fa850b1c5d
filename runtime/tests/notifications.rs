//! Protocol: notifications. Keys and messages are made here, by the other half of the cryptography.

#![cfg(feature = "notifications")]
#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use aws_lc_rs::{
    cipher::{AES_256, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey},
    encoding::{AsDer, Pkcs8V1Der},
    hmac,
    rand::SystemRandom,
    rsa::{KeyPair, KeySize, OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PrivateDecryptingKey},
    signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaPublicKeyComponents},
};
use azure_core::base64;
use runtime::{
    ErrorKind,
    notifications::{
        ChangeNotifications, ChangeType, DecryptionKey, EncryptedContent, LifecycleEvent, SigningKeys, TokenCheck,
        validation_reply,
    },
};
use serde_json::{Value, json};
use time::OffsetDateTime;

/// A private key, and content that is sealed for it.
fn sealed(plain: &str) -> (DecryptionKey, Value) {
    let private = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
    let der = AsDer::<Pkcs8V1Der<'_>>::as_der(&private).unwrap();
    let symmetric = [7_u8; 32];
    let mut data = plain.as_bytes().to_vec();
    let key = PaddedBlockEncryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, &symmetric).unwrap()).unwrap();
    key.less_safe_encrypt(&mut data, EncryptionContext::Iv128([7_u8; 16].into()))
        .unwrap();
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &symmetric), &data);
    let public = OaepPublicEncryptingKey::new(private.public_key()).unwrap();
    let mut wrapped = vec![0; public.ciphertext_size()];
    let wrapped = public
        .encrypt(&OAEP_SHA1_MGF1SHA1, &symmetric, &mut wrapped, None)
        .unwrap();
    let content = json!({
        "data": base64::encode(&data),
        "dataSignature": base64::encode(signature.as_ref()),
        "dataKey": base64::encode(&*wrapped),
        "encryptionCertificateId": "mine",
    });
    let pem = format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        base64::encode(der.as_ref())
    );
    (DecryptionKey::from_pkcs8_pem(&pem).unwrap(), content)
}

fn content(value: &Value) -> EncryptedContent {
    serde_json::from_value(value.clone()).unwrap()
}

#[test]
fn resource_data_is_opened_with_the_key_of_the_certificate() {
    let (key, value) = sealed(r#"{"subject": "ü"}"#);
    let resource: Value = content(&value).decrypt(&key).unwrap();
    assert_eq!(resource["subject"], "ü");
}

#[test]
fn a_signature_that_does_not_match_stops_before_decryption() {
    let (key, mut value) = sealed(r#"{"subject": "a"}"#);
    value["data"] = json!(base64::encode([0_u8; 32]));
    assert_eq!(
        content(&value).decrypt::<Value>(&key).unwrap_err().kind(),
        ErrorKind::Refused
    );
    let error = content(&value).decrypt::<Value>(&key).unwrap_err();
    assert!(error.to_string().contains("signature"), "{error}");
}

#[test]
fn a_foreign_key_and_odd_content_are_refused() {
    let (_, value) = sealed("{}");
    let (other, _) = sealed("{}");
    assert_eq!(
        content(&value).decrypt::<Value>(&other).unwrap_err().kind(),
        ErrorKind::Refused
    );
    let (key, mut value) = sealed("not JSON");
    assert_eq!(
        content(&value).decrypt::<Value>(&key).unwrap_err().kind(),
        ErrorKind::Decode
    );
    value["dataKey"] = json!("%%%");
    assert_eq!(
        content(&value).decrypt::<Value>(&key).unwrap_err().kind(),
        ErrorKind::Refused
    );
    assert_eq!(
        DecryptionKey::from_pkcs8_pem("nothing").unwrap_err().kind(),
        ErrorKind::InvalidRequest
    );
    assert_eq!(
        DecryptionKey::from_pkcs8_der(b"nothing").unwrap_err().kind(),
        ErrorKind::InvalidRequest
    );
}

#[test]
fn the_payload_is_typed_survives_the_unknown_and_hides_its_secret() {
    let body = json!({
        "value": [
            {"subscriptionId": "s", "clientState": "SECRET", "changeType": "updated", "resource": "Users('1')/messages('2')",
             "resourceData": {"@odata.type": "#microsoft.graph.message", "id": "2"}, "tenantId": "t", "new": 1},
            {"subscriptionId": "s", "lifecycleEvent": "missed"},
            {"subscriptionId": "s", "changeType": "moved"},
        ],
        "validationTokens": ["a.b.c"],
    });
    let notifications: ChangeNotifications = serde_json::from_value(body.clone()).unwrap();
    let [first, second, third] = notifications.value.as_slice() else {
        unreachable!()
    };
    assert_eq!(first.change_type, Some(ChangeType::Updated));
    assert_eq!(second.lifecycle_event, Some(LifecycleEvent::Missed));
    assert_eq!(third.change_type, Some(ChangeType::Other("moved".to_owned())));
    assert!(first.has_client_state("SECRET") && !first.has_client_state("SECRE") && !second.has_client_state("SECRET"));
    assert!(!second.has_client_state(""), "none came");
    assert_eq!(serde_json::to_value(&notifications).unwrap(), body);
    assert!(!format!("{notifications:?}").contains("SECRET"));
}

#[test]
fn events_in_the_life_of_a_subscription_have_kinds_of_their_own() {
    let event = |text: &str| serde_json::from_value::<LifecycleEvent>(json!(text)).unwrap();
    assert_eq!(event("subscriptionRemoved"), LifecycleEvent::SubscriptionRemoved);
    assert_eq!(
        event("reauthorizationRequired"),
        LifecycleEvent::ReauthorizationRequired
    );
    assert_eq!(event("missed"), LifecycleEvent::Missed);
    assert_eq!(event("paused"), LifecycleEvent::Other("paused".to_owned()));
}

#[test]
fn a_validation_request_is_answered_with_its_decoded_token() {
    let reply = validation_reply("validationToken=Validation%3a+Testing%20a%2Bb&x=1");
    assert_eq!(reply.as_deref(), Some("Validation: Testing a+b"));
    assert_eq!(validation_reply("?validationToken=a").as_deref(), Some("a"));
    assert_eq!(validation_reply("x=1"), None);
}

/// Noon of some day.
const NOW: i64 = 1_700_000_000;

fn now() -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(NOW).unwrap()
}

fn in_base64(bytes: &[u8]) -> String {
    base64::encode_url_safe(bytes).trim_end_matches('=').to_owned()
}

fn signed(key: &KeyPair, header: &Value, claims: &Value) -> String {
    let message = [header, claims]
        .map(|part| in_base64(part.to_string().as_bytes()))
        .join(".");
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        message.as_bytes(),
        &mut signature,
    )
    .unwrap();
    format!("{message}.{}", in_base64(&signature))
}

fn check(key: &KeyPair) -> TokenCheck {
    let public: RsaPublicKeyComponents<Vec<u8>> = key.public_key().into();
    let set = json!({"keys": [
        {"kty": "EC", "kid": "curve", "x": "AA", "y": "AA"},
        {"kty": "RSA", "kid": "one", "n": in_base64(&public.n), "e": in_base64(&public.e)},
    ]});
    let keys = SigningKeys::from_jwks(set.to_string().as_bytes()).unwrap();
    TokenCheck::new(keys, "own", "graph")
        .issuer("https://issuer.example/t/")
        .issuer("https://issuer.example/t/v2.0")
}

fn claims() -> Value {
    json!({"iss": "https://issuer.example/t/", "aud": "own", "exp": NOW + 60, "nbf": NOW - 60,
           "appid": "graph"})
}

#[test]
fn a_validation_token_passes_when_key_times_audience_issuer_and_sender_are_right() {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let check = check(&key);
    let header = json!({"alg": "RS256", "kid": "one"});
    check.check(&signed(&key, &header, &claims()), now()).unwrap();
    let mut second = claims();
    second["iss"] = json!("https://issuer.example/t/v2.0");
    second["azp"] = second["appid"].take();
    check.check(&signed(&key, &header, &second), now()).unwrap();
    for (name, value, why) in [
        ("aud", json!("other"), "another app"),
        ("iss", json!("https://issuer.example/other/"), "issuer"),
        ("appid", json!("other"), "service of notifications"),
        ("appid", json!(null), "service of notifications"),
        ("exp", json!(NOW - 301), "this time"),
        ("nbf", json!(NOW + 301), "this time"),
        ("exp", json!(null), "cannot be read"),
    ] {
        let mut wrong = claims();
        wrong[name] = value;
        let error = check.check(&signed(&key, &header, &wrong), now()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains(why), "{name}: {error}");
    }
}

#[test]
fn a_validation_token_with_another_signature_is_refused() {
    let (key, other) = (
        KeyPair::generate(KeySize::Rsa2048).unwrap(),
        KeyPair::generate(KeySize::Rsa2048).unwrap(),
    );
    let check = check(&key);
    let header = json!({"alg": "RS256", "kid": "one"});
    let good = signed(&key, &header, &claims());
    let (message, signature) = good.rsplit_once('.').unwrap();
    let changed = in_base64(claims().to_string().replace("own", "OWN").as_bytes());
    let (head, _) = message.split_once('.').unwrap();
    for (token, why) in [
        (signed(&other, &header, &claims()), "does not match"),
        (format!("{head}.{changed}.{signature}"), "does not match"),
        (format!("{message}."), "does not match"),
        (signed(&key, &json!({"alg": "none", "kid": "one"}), &claims()), "RS256"),
        (signed(&key, &json!({"alg": "HS256", "kid": "one"}), &claims()), "RS256"),
        (
            signed(&key, &json!({"alg": "RS256", "kid": "two"}), &claims()),
            "out of date",
        ),
        ("a.b".to_owned(), "no JSON Web Token"),
        ("%.%.%".to_owned(), "cannot be read"),
        (String::new(), "no JSON Web Token"),
    ] {
        let error = check.check(&token, now()).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
}

#[test]
fn resource_data_without_a_token_is_refused() {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let body = |content: Value, tokens: Value| -> ChangeNotifications {
        let one = json!({"subscriptionId": "s", "encryptedContent": content});
        serde_json::from_value(json!({"value": [one], "validationTokens": tokens})).unwrap()
    };
    let content = json!({"data": "", "dataSignature": "", "dataKey": ""});
    let good = signed(&key, &json!({"alg": "RS256", "kid": "one"}), &claims());
    let check = check(&key);
    let passes = |content: &Value, tokens| body(content.clone(), tokens).check_tokens(&check, now()).is_ok();
    assert!(passes(&content, json!([good])));
    assert!(!passes(&content, json!([])));
    assert!(!passes(&content, json!([good, "a.b.c"])), "each of them has to pass");
    assert!(passes(&Value::Null, json!([])));
    assert!(SigningKeys::from_jwks(br#"{"keys": []}"#).is_err());
}
