package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.CaptchaId;
import tr.nes.access.LinkNumber;
import tr.nes.access.LinkPurpose;
import tr.nes.access.NewWordResult;
import tr.nes.access.WordLinkResult;
import tr.nes.access.control.NewWords;
import tr.nes.access.control.OneTimeLinks;
import tr.nes.access.control.WordReplacement;
import tr.nes.access.control.WordRequests;
import tr.nes.access.entity.OneTimeLink;

/**
 * Güvenlik sözcüğü edinme: a link to the registered mail address, and the new word. The word alone opens nothing: the next
 * login asks for the SMS as always, and a lock stays.
 */
@Stateless
@PermitAll
public class WordResets {

    @Inject
    private WordRequests requests;

    @Inject
    private OneTimeLinks links;

    @Inject
    private WordReplacement replacement;

    @Inject
    private NewWords words;

    /**
     * Consumes the picture and, if it was right, keeps the request; who is meant is looked at later. A person gets at most 3
     * links an hour, good for 30 minutes, the newest only.
     *
     * @param captcha the one last shown; null if none was
     * @param captchaAnswer as in {@link tr.nes.access.WordAttempt}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public WordLinkResult ask(String identityNumber, CaptchaId captcha, String captchaAnswer) {
        return requests.take(identityNumber, captcha, captchaAnswer);
    }

    /** A link was opened, by whomever; changes nothing. Empty if it is not good. */
    public Optional<LinkNumber> open(String token) {
        return links.find(LinkPurpose.NEW_WORD, token).map(OneTimeLink::number);
    }

    /** Whether a word may still be given by this link. */
    public boolean isGood(LinkNumber link) {
        return replacement.personOf(link).isPresent();
    }

    /** Sets the word and uses the link up, or says why not and leaves the link as it is. Wipes both. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public NewWordResult give(LinkNumber link, char[] word, char[] again) {
        try {
            return words.give(link, word, again);
        } finally {
            Arrays.fill(word, '\0');
            Arrays.fill(again, '\0');
        }
    }
}
