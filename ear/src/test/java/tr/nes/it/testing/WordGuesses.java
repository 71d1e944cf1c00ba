package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult.Outcome;
import tr.nes.access.boundary.Captchas;
import tr.nes.access.boundary.WordLogins;
import tr.nes.holder.HolderView;
import tr.nes.shared.Place;

/** Security words as a page would give them, from whatever address. */
@ApplicationScoped
public class WordGuesses {

    @Inject
    private Captchas captchas;

    @Inject
    private WordLogins logins;

    @Inject
    private Rows rows;

    @Inject
    private Place place;

    @ActivateRequestContext
    public Outcome guess(HolderView person, String word, String address) throws Exception {
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        place.cameFrom(address, null);
        try {
            return logins.check(
                            new WordAttempt(person.identityNumber().value(), picture, seen, word.toCharArray(), null))
                    .outcome();
        } finally {
            place.cameFrom("", null);
        }
    }

    public boolean isLocked(HolderView person) throws Exception {
        return rows.count(
                        "try_counter where locked_at is not null and id = ?",
                        person.id().value())
                == 1;
    }
}
