package tr.nes.authority.control;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** What the authority is called and where its keys are. */
public interface AuthorityConfiguration {

    AuthorityConfiguration CURRENT = Settings.of(AuthorityConfiguration.class);

    /** organizationIdentifier (ETSI EN 319 412-1 §5.1.4). */
    @Setting(
            name = "nes.authority.identifier",
            fallback = "VATTR-0000000000",
            pattern = "([A-Z]{3}[A-Z]{2}|[A-Z]{2}:[A-Z]{2})-[\\x21-\\x7E]{1,58}",
            must = "must be like VATTR-1234567890 (ETSI EN 319 412-1 §5.1.4)")
    String identifier();

    /** Whether revoked certificates stay on the list after their end (expiredCertsOnCRL, X.509 §9.5.2.8). */
    @Setting(name = "nes.authority.list.expired", fallback = "true")
    boolean listsExpired();

    /** A configuration file of the JDK's SunPKCS11 provider. */
    @Setting(name = "nes.authority.token", file = true)
    Optional<String> token();

    /** The caller wipes the answer. */
    @Setting(name = "nes.authority.token.pin.file")
    char[] tokenPin();
}
