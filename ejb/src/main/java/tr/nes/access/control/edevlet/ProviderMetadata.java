package tr.nes.access.control.edevlet;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

/** The provider's metadata and keys. */
record ProviderMetadata(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}
