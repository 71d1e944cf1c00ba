package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaResult;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.access.WordResult.Outcome;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.HolderId;
import tr.nes.shared.Place;

/** The order of things when a word is given: picture, throttle, reservation, comparison, outcome. */
@ApplicationScoped
public class WordCheck {

    @Inject
    private CaptchaDesk captchas;

    @Inject
    private GuessLedger ledger;

    @Inject
    private Allowances allowances;

    @Inject
    private Place place;

    @Inject
    private HashingPlaces places;

    @Inject
    private WordTries tries;

    @Inject
    private WordHashing hashing;

    @Inject
    private AuditTrail audit;

    public WordResult login(WordAttempt attempt) {
        GuessOrigin origin = ledger.origin(attempt.identityNumber(), place.address());
        int level = ledger.workLevel(origin);
        CaptchaResult captcha = captchas.redeem(attempt.captcha(), attempt.captchaAnswer(), level);
        if (captcha != CaptchaResult.RIGHT) {
            Outcome no = captcha == CaptchaResult.WRONG ? Outcome.WRONG_PICTURE : Outcome.MORE_WORK;
            return new WordResult(no, null);
        }
        if (!allowances.takeWordTry(place.address()) || !places.enter()) {
            audit.recordApart(AuditFact.refused(AuditAction.LOGIN_WORD, null, "", "throttled"));
            return new WordResult(Outcome.THROTTLED, null);
        }
        try {
            ledger.prepare(origin);
            Reservation guess = tries.reserve(attempt.identityNumber(), attempt.device(), origin);
            boolean right = hashing.matches(attempt.word(), guess.hash());
            boolean accepted = tries.settle(guess, right, origin);
            return accepted ? new WordResult(Outcome.ACCEPTED, guess.subject()) : new WordResult(Outcome.REFUSED, null);
        } finally {
            places.leave();
        }
    }

    public boolean confirm(HolderId holder, char[] word) {
        if (!places.enter()) {
            return false;
        }
        try {
            Reservation guess = tries.reserve(holder);
            return tries.settle(guess, hashing.matches(word, guess.hash()));
        } finally {
            places.leave();
        }
    }
}
