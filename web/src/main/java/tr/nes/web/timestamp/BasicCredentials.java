package tr.nes.web.timestamp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tr.nes.timestamp.AccountCredentials;

/** Account and password in an Authorization field (RFC 7617). */
final class BasicCredentials {

    private static final String SCHEME = "Basic ";

    /** Nobody's, for a field that says neither account nor password. */
    private static final AccountCredentials UNREADABLE = new AccountCredentials("", "");

    private BasicCredentials() {}

    /** @return null without a field; of no account if it can't be read */
    static AccountCredentials of(String authorization) {
        if (authorization == null) {
            return null;
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return UNREADABLE;
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? UNREADABLE : new AccountCredentials(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return UNREADABLE;
        }
    }
}
