package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.entity.TimestampAccount;

/**
 * Passwords of accounts: 256 random bits, made here. Nobody can guess them, so a digest is kept and checking costs no more
 * than a stamp.
 */
@ApplicationScoped
public class AccountPasswords {

    @Inject
    private Randomness randomness;

    @Inject
    private TimestampAccountRecords records;

    public String next() {
        return randomness.token();
    }

    public static String digest(String password) {
        return Digest.sha256(password);
    }

    /** Empty if account or password are wrong. */
    @Transactional
    public Optional<TimestampAccountView> account(AccountCredentials credentials) {
        byte[] given = digest(credentials.password()).getBytes(StandardCharsets.US_ASCII);
        return records.find(credentials.number())
                .filter(found ->
                        MessageDigest.isEqual(found.passwordDigest().getBytes(StandardCharsets.US_ASCII), given))
                .map(TimestampAccount::view);
    }
}
