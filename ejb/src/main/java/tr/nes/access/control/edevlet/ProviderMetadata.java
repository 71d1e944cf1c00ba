package tr.nes.access.control.edevlet;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

/** The provider as it describes itself, and its keys. */
record ProviderMetadata(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}
