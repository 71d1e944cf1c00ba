package tr.nes.certificate;

import static tr.nes.certificate.CertificateOperation.ACTIVATE;
import static tr.nes.certificate.CertificateOperation.DELIVER;
import static tr.nes.certificate.CertificateOperation.EXPIRE;
import static tr.nes.certificate.CertificateOperation.REINSTATE;
import static tr.nes.certificate.CertificateOperation.REVOKE;
import static tr.nes.certificate.CertificateOperation.SUSPEND;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The catalogue of certificate families: who may hold them, where their keys are, what may be done with them. */
public enum CertificateFamily {
    /** Nitelikli Elektronik Sertifika. */
    NES(HolderKind.PERSON, EnumSet.of(KeyMedium.CARD), FamilyProfile.NES, EnumSet.allOf(CertificateOperation.class)),
    /** Mali Mühür. */
    FISCAL_SEAL(
            HolderKind.BODY,
            EnumSet.of(KeyMedium.CARD, KeyMedium.HSM),
            FamilyProfile.FISCAL_SEAL,
            EnumSet.of(DELIVER, ACTIVATE, SUSPEND, REINSTATE, REVOKE, EXPIRE)),
    /** Elektronik Mühür. */
    E_SEAL(
            HolderKind.BODY,
            EnumSet.of(KeyMedium.HSM),
            FamilyProfile.E_SEAL,
            EnumSet.of(ACTIVATE, SUSPEND, REINSTATE, REVOKE, EXPIRE)),
    /** Kurumsal Şifreleme; the key never was with the authority, who can't give it back. */
    ENCRYPTION(
            HolderKind.BODY,
            EnumSet.of(KeyMedium.HSM),
            FamilyProfile.ENCRYPTION,
            EnumSet.of(ACTIVATE, SUSPEND, REINSTATE, REVOKE, EXPIRE));

    private final HolderKind holders;
    private final Set<KeyMedium> media;
    private final FamilyProfile profile;
    private final Set<CertificateOperation> operations;

    CertificateFamily(
            HolderKind holders, Set<KeyMedium> media, FamilyProfile profile, Set<CertificateOperation> operations) {
        this.holders = holders;
        this.media = media;
        this.profile = profile;
        this.operations = operations;
    }

    public HolderKind holders() {
        return holders;
    }

    public boolean isOfBodies() {
        return holders == HolderKind.BODY;
    }

    public Set<KeyMedium> media() {
        return EnumSet.copyOf(media);
    }

    public FamilyProfile profile() {
        return profile;
    }

    /** The state after the operation; empty if it is not legal in this state or for this family. The only such rule. */
    public Optional<CertificateStatus> after(CertificateStatus status, CertificateOperation operation) {
        return isKnown(status) && operations.contains(operation) ? status.after(operation) : Optional.empty();
    }

    /** What never starts later never waits for its start. */
    private boolean isKnown(CertificateStatus status) {
        return status != CertificateStatus.PENDING_START || operations.contains(CertificateOperation.START);
    }

    public boolean allows(CertificateStatus status, CertificateOperation operation) {
        return after(status, operation).isPresent();
    }
}
