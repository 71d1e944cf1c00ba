package tr.nes.certificate;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What the certificates of a family contain.
 *
 * @param rsaUsage KeyUsage with an RSA key
 * @param ecUsage KeyUsage with a key on an elliptic curve
 * @param extendedKeyUsage object identifiers; empty for no such extension
 * @param policy object identifier
 * @param subject names of the subject's attributes, in their order
 */
public record FamilyProfile(
        Set<KeyPurpose> rsaUsage,
        Set<KeyPurpose> ecUsage,
        List<String> extendedKeyUsage,
        String policy,
        QualifiedStatement statement,
        List<String> subject)
        implements Serializable {

    /** QCP-n-qscd (ETSI EN 319 411-2 §5.3). */
    public static final String QCP_NATURAL_QSCD = "0.4.0.194112.1.2";

    /** QCP-l (ETSI EN 319 411-2 §5.3). */
    public static final String QCP_LEGAL = "0.4.0.194112.1.1";

    /** NCP (ETSI EN 319 411-1 §5.3). */
    public static final String NCP = "0.4.0.2042.1.1";

    private static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    private static final List<String> PERSON = List.of("C", "givenName", "surname", "serialNumber", "CN");
    private static final List<String> BODY = List.of("C", "O", "organizationIdentifier", "CN");

    static final FamilyProfile NES =
            signing(Set.of(KeyPurpose.NON_REPUDIATION), QCP_NATURAL_QSCD, QualifiedStatement.SIGNATURE, PERSON);
    static final FamilyProfile FISCAL_SEAL = signing(
            Set.of(KeyPurpose.DIGITAL_SIGNATURE, KeyPurpose.NON_REPUDIATION), NCP, QualifiedStatement.NONE, BODY);
    static final FamilyProfile E_SEAL =
            signing(Set.of(KeyPurpose.NON_REPUDIATION), QCP_LEGAL, QualifiedStatement.SEAL, BODY);
    static final FamilyProfile ENCRYPTION = new FamilyProfile(
            Set.of(KeyPurpose.KEY_ENCIPHERMENT),
            Set.of(KeyPurpose.KEY_AGREEMENT),
            List.of(EMAIL_PROTECTION),
            NCP,
            QualifiedStatement.NONE,
            BODY);

    public FamilyProfile {
        rsaUsage = Set.copyOf(rsaUsage);
        ecUsage = Set.copyOf(ecUsage);
        extendedKeyUsage = List.copyOf(extendedKeyUsage);
        subject = List.copyOf(subject);
    }

    private static FamilyProfile signing(
            Set<KeyPurpose> usage, String policy, QualifiedStatement statement, List<String> subject) {
        return new FamilyProfile(usage, usage, List.of(), policy, statement, subject);
    }
}
