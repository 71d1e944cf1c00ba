package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.shared.NationalId;
import tr.nes.web.access.CaptchaPicture;
import tr.nes.web.access.CaptchaReply;

/** Login right at the kiosk: identity number, picture, word; the SMS follows. Every answer brings a new picture. */
@Named
@RequestScoped
public class IdentityPage {

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @Inject
    private CaptchaPicture picture;

    @Inject
    private CaptchaReply reply;

    @EJB
    private Servicing servicing;

    private String number;
    private char[] word;

    @VisitAction
    public String logIn() {
        route.keep("number", number);
        String missing = missing();
        if (missing != null) {
            return missing;
        }
        String known = number.replace(" ", "").toUpperCase(Locale.ROOT);
        WordAttempt attempt = new WordAttempt(known, picture.id(), reply.answer(), word, null);
        try {
            return next(servicing.logIn(visit.token(), attempt));
        } finally {
            attempt.wipe();
        }
    }

    private String missing() {
        if (number == null || !looksRight(number.replace(" ", ""))) {
            return route.again("number", "numberWrong");
        } else if (reply.answer() == null) {
            return route.again("pictureText", "pictureMissing");
        } else if (word == null || word.length == 0) {
            return route.again("word", "wordMissing");
        }
        return null;
    }

    private static boolean looksRight(String number) {
        return NationalId.isValid(number) || number.matches("[A-Za-z0-9]{6,9}");
    }

    private String next(WordResult result) {
        return switch (result.outcome()) {
            case ACCEPTED -> route.step();
            case WRONG_PICTURE -> route.again("pictureText", "pictureWrong");
            case MORE_WORK -> route.again("pictureText", "moreWork");
            case THROTTLED -> route.again(null, "throttled");
            case REFUSED -> route.again(null, "loginRefused");
        };
    }

    @VisitAction
    public String renewPicture() {
        route.keep("number", number);
        return route.again();
    }

    /** What was typed before the last answer stays; the secrets do not. */
    public String getNumber() {
        return number == null ? route.kept("number") : number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public char[] getWord() {
        return word;
    }

    public void setWord(char[] word) {
        this.word = word;
    }
}
