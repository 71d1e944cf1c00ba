package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.access.WordLinkResult;
import tr.nes.access.entity.WordRequest;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Place;

/**
 * Takes requests for a link without a look at who is meant: the answer is given before anybody was searched for, so that
 * neither it nor its time can tell who is known.
 */
@ApplicationScoped
public class WordRequests {

    private static final int LONGEST = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaptchaDesk captchas;

    @Inject
    private Allowances allowances;

    @Inject
    private Place place;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Transactional
    public WordLinkResult take(String identityNumber, CaptchaId captcha, String captchaAnswer) {
        if (captchas.redeem(captcha, captchaAnswer, 0) != CaptchaResult.RIGHT) {
            return WordLinkResult.WRONG_PICTURE;
        }
        if (!allowances.takeWordRequest(place.address())) {
            audit.record(AuditFact.refused(AuditAction.WORD_LINK_ASKED, null, "", "throttled"));
            return WordLinkResult.THROTTLED;
        }
        String typed = identityNumber == null ? "" : identityNumber.strip();
        database.persist(new WordRequest(typed.substring(0, Math.min(LONGEST, typed.length())), clock.instant()));
        audit.record(AuditFact.done(AuditAction.WORD_LINK_ASKED, null, ""));
        return WordLinkResult.TAKEN;
    }
}
