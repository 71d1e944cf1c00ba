package tr.nes.timestamp.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.TimestampReply;
import tr.nes.timestamp.control.AccountPasswords;
import tr.nes.timestamp.control.TimestampResponses;

/** Stamps hashes for clients with or without an account (RFC 3161). No EJB, as with {@code OcspResponder}. */
@ApplicationScoped
@PermitAll
public class TimestampResponder {

    /** Maximum length of a request in octets. */
    public static final int LONGEST_REQUEST = 4096;

    @Inject
    private TimestampResponses responses;

    @Inject
    private AccountPasswords passwords;

    /**
     * A stamp costs one credit of the account. The same request of the same account, nonce included, gets the same stamp
     * again and costs nothing.
     *
     * @param request a TimeStampReq in DER, or arbitrary bytes
     * @param credentials null without an account
     * @param network of the client, for the limit of those without an account
     */
    public TimestampReply respond(byte[] request, AccountCredentials credentials, String network) {
        return responses.to(request, credentials, network);
    }

    /** Stamps a hash for the portal itself, without an account. */
    public TimestampReply stamp(byte[] request) {
        return responses.own(request);
    }

    /** What the account has left; empty if account or password are wrong. */
    public Optional<TimestampAccountView> account(AccountCredentials credentials) {
        return passwords.account(credentials);
    }
}
