package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.CaptchaId;
import tr.nes.access.LinkPurpose;
import tr.nes.access.NewPasswordResult;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.PasswordLinkResult;
import tr.nes.access.control.link.OneTimeLinks;
import tr.nes.access.control.password.PasswordChange;
import tr.nes.access.control.password.PasswordReplacement;
import tr.nes.access.control.password.PasswordResetRequests;
import tr.nes.access.entity.OneTimeLink;

/**
 * Güvenlik sözcüğü edinme: a link to the registered mail address, and the new password. The password alone opens
 * no session: the next login requires the SMS code as usual, and a lock stays.
 */
@Stateless
@PermitAll
public class PasswordResets {

    @Inject
    private PasswordResetRequests requests;

    @Inject
    private OneTimeLinks links;

    @Inject
    private PasswordReplacement replacement;

    @Inject
    private PasswordChange change;

    /**
     * Consumes the captcha and, if it was correct, stores the request; the person is looked up later. A person
     * gets at most 3 links an hour, valid for 30 minutes, and only the newest.
     *
     * @param captcha the last one shown; null if there was none
     * @param captchaAnswer as in {@link tr.nes.access.PasswordAttempt}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordLinkResult ask(String identityNumber, CaptchaId captcha, String captchaAnswer) {
        return requests.take(identityNumber, captcha, captchaAnswer);
    }

    /** Finds an opened link, regardless of who opened it; changes nothing. Empty if it is not valid. */
    public Optional<OneTimeLinkId> open(String token) {
        return links.find(LinkPurpose.NEW_WORD, token).map(OneTimeLink::number);
    }

    /** Whether this link may still set a password. */
    public boolean isGood(OneTimeLinkId link) {
        return replacement.personOf(link).isPresent();
    }

    /**
     * Sets the password and redeems the link, or returns why not and leaves the link unchanged. Wipes both
     * passwords.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public NewPasswordResult give(OneTimeLinkId link, char[] password, char[] again) {
        try {
            return change.give(link, password, again);
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(again, '\0');
        }
    }
}
