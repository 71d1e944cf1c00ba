package tr.nes.access.control.captcha;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.access.entity.Captcha;
import tr.nes.shared.Randomness;

/** Issues captchas in all three forms and checks the answers. */
@ApplicationScoped
public class CaptchaService {

    private static final byte[] NOTHING = {};
    /** Allows for one password refused for somebody else meanwhile, so that finished work stays valid. */
    private static final int TOLERANCE = 1;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private ProofOfWork work;

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
        return fresh(id).map(c -> CaptchaImage.of(c.answer(), c.seed())).orElse(NOTHING);
    }

    @Transactional
    public byte[] speech(CaptchaId id, String language) {
        return fresh(id)
                .map(c -> CaptchaAudio.of(c.answer(), c.seed(), language))
                .orElse(NOTHING);
    }

    /** @param level number of doublings of the usual work */
    @Transactional
    public Optional<ProofOfWorkChallenge> work(CaptchaId id, int level) {
        return Optional.ofNullable(database.find(Captcha.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(c -> c.isFresh(clock.instant()))
                .map(captcha -> {
                    captcha.demand(ProofOfWork.size(level));
                    return work.challenge(captcha);
                });
    }

    private Optional<Captcha> fresh(CaptchaId id) {
        return Optional.ofNullable(database.find(Captcha.class, id.value())).filter(c -> c.isFresh(clock.instant()));
    }

    /**
     * One attempt for all three forms: the captcha is deleted and committed before the result is known.
     *
     * @param level of the work required by now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public CaptchaResult redeem(CaptchaId id, String answer, int level) {
        Captcha captcha = id == null ? null : database.find(Captcha.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (captcha == null) {
            return CaptchaResult.WRONG;
        }
        database.remove(captcha);
        if (!captcha.isFresh(clock.instant()) || !isRight(captcha, answer)) {
            return CaptchaResult.WRONG;
        }
        boolean little = ProofOfWork.isMeantBy(answer) && captcha.work() < ProofOfWork.size(level - TOLERANCE);
        return little ? CaptchaResult.TOO_LITTLE_WORK : CaptchaResult.RIGHT;
    }

    private boolean isRight(Captcha captcha, String answer) {
        return ProofOfWork.isMeantBy(answer)
                ? work.proves(captcha, answer)
                : CaptchaText.matches(captcha.answer(), answer);
    }
}
