package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import tr.nes.access.CaptchaId;
import tr.nes.access.entity.Captcha;
import tr.nes.shared.Randomness;

/** Hands out pictures and takes them back. */
@ApplicationScoped
public class CaptchaDesk {

    private static final byte[] NOTHING = {};

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    @Transactional
    public CaptchaId issue() {
        UUID id = UUID.randomUUID();
        long seed = ByteBuffer.wrap(randomness.bytes(Long.BYTES)).getLong();
        database.persist(new Captcha(id, CaptchaText.random(randomness), seed, clock.instant()));
        return new CaptchaId(id);
    }

    @Transactional
    public byte[] picture(CaptchaId id) {
        Captcha captcha = database.find(Captcha.class, id.value());
        return captcha == null || !captcha.isFresh(clock.instant())
                ? NOTHING
                : CaptchaPicture.of(captcha.answer(), captcha.seed());
    }

    /** One try: right or wrong, the picture is gone for good before the answer is known. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean redeem(CaptchaId id, String typed) {
        Captcha captcha = id == null ? null : database.find(Captcha.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (captcha == null) {
            return false;
        }
        database.remove(captcha);
        return captcha.isFresh(clock.instant()) && CaptchaText.matches(captcha.answer(), typed);
    }
}
