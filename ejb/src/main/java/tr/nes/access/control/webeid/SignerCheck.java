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

/** Whose certificate it is, and whether it is good at this moment. Without an answer to that nobody is let in. */
@ApplicationScoped
public class SignerCheck {

    @Inject
    private SignerCertificates certificates;

    @Inject
    private Issuers issuers;

    @Inject
    private OcspStatus responders;

    @Inject
    private Holders holders;

    /** @param issuer who issued it, already checked */
    Signer check(X509Certificate certificate, X509Certificate issuer) throws TokenRefused {
        Optional<SignerOnRecord> known = certificates.find(certificate);
        if (known.isPresent()) {
            return onRecord(certificate, known.get());
        }
        if (issuers.isOwn(issuer)) {
            throw new TokenRefused(Refusal.NOT_ON_RECORD);
        }
        return ofAnotherAuthority(certificate, issuer);
    }

    private Signer onRecord(X509Certificate certificate, SignerOnRecord known) throws TokenRefused {
        HolderId named = holder(SubjectIdentity.of(certificate));
        if (!known.holder().equals(named)) {
            throw new TokenRefused(Refusal.OTHER_HOLDER, known.holder());
        }
        if (known.status() != CertificateStatus.ACTIVE) {
            throw new TokenRefused(Refusal.NOT_ACTIVE, named);
        }
        try {
            if (!certificates.isGood(known)) {
                throw new TokenRefused(Refusal.NOT_GOOD, named);
            }
        } catch (AuthorityUnreachable silent) {
            throw new TokenRefused(Refusal.STATUS_UNKNOWN, named);
        }
        return new Signer(named, known.serialNumber());
    }

    private Signer ofAnotherAuthority(X509Certificate certificate, X509Certificate issuer) throws TokenRefused {
        HolderId named = holder(SubjectIdentity.nationalId(certificate));
        Optional<Refusal> refusal = responders.ask(certificate, issuer);
        if (refusal.isPresent()) {
            throw new TokenRefused(refusal.get(), named);
        }
        return new Signer(named, certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
    }

    private HolderId holder(Optional<String> identityNumber) throws TokenRefused {
        String number = identityNumber.orElseThrow(() -> new TokenRefused(Refusal.NO_IDENTITY_NUMBER));
        return holders.byIdentityNumber(number).orElseThrow(() -> new TokenRefused(Refusal.HOLDER_UNKNOWN));
    }
}
