package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.SignerOnRecord;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Finds the certificate's holder and checks that it is good now. Without a status response the login is refused. */
@ApplicationScoped
public class SignerValidator {

    @Inject
    private SignerCertificates certificates;

    @Inject
    private TrustedIssuers issuers;

    @Inject
    private OcspStatusCheck responders;

    @Inject
    private Holders holders;

    /** @param issuer the certificate's issuer, already checked */
    TokenSigner check(X509Certificate certificate, X509Certificate issuer) throws TokenRefused {
        Optional<SignerOnRecord> known = certificates.find(certificate);
        if (known.isPresent()) {
            return onRecord(certificate, known.get());
        }
        if (issuers.isOwn(issuer)) {
            throw new TokenRefused(TokenRefusal.NOT_ON_RECORD);
        }
        return ofAnotherAuthority(certificate, issuer);
    }

    private TokenSigner onRecord(X509Certificate certificate, SignerOnRecord known) throws TokenRefused {
        HolderId named = holder(SubjectIdentity.of(certificate));
        if (!known.holder().equals(named)) {
            throw new TokenRefused(TokenRefusal.OTHER_HOLDER, known.holder());
        }
        if (known.status() != CertificateStatus.ACTIVE) {
            throw new TokenRefused(TokenRefusal.NOT_ACTIVE, named);
        }
        try {
            if (!certificates.isGood(known)) {
                throw new TokenRefused(TokenRefusal.NOT_GOOD, named);
            }
        } catch (AuthorityUnreachable silent) {
            throw new TokenRefused(TokenRefusal.STATUS_UNKNOWN, named);
        }
        return new TokenSigner(named, known.serialNumber());
    }

    private TokenSigner ofAnotherAuthority(X509Certificate certificate, X509Certificate issuer) throws TokenRefused {
        HolderId named = holder(SubjectIdentity.nationalId(certificate));
        Optional<TokenRefusal> refusal = responders.ask(certificate, issuer);
        if (refusal.isPresent()) {
            throw new TokenRefused(refusal.get(), named);
        }
        return new TokenSigner(named, certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
    }

    private HolderId holder(Optional<String> identityNumber) throws TokenRefused {
        String number = identityNumber.orElseThrow(() -> new TokenRefused(TokenRefusal.NO_IDENTITY_NUMBER));
        return holders.byIdentityNumber(number).orElseThrow(() -> new TokenRefused(TokenRefusal.HOLDER_UNKNOWN));
    }
}
