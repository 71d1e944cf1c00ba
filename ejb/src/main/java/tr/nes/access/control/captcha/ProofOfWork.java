package tr.nes.access.control.captcha;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.access.entity.Captcha;
import tr.nes.sealing.boundary.SealedSecrets;

/**
 * Proof of work instead of reading (ALTCHA). Each captcha signs with its own key, so that a solution is valid for
 * no other captcha and for no less work than last required; single use is ensured by {@link CaptchaService}.
 */
@ApplicationScoped
public class ProofOfWork {

    private static final int LONGEST = 1_000;

    @Inject
    private SealedSecrets secrets;

    /** The largest number to be tried: the usual one, doubled for each level. */
    static long size(int level) {
        return AccessConfiguration.CURRENT.captchaWork() << Math.max(0, level);
    }

    /** Uses the size required by the captcha. */
    ProofOfWorkChallenge challenge(Captcha captcha) {
        ChallengeOptions options = new ChallengeOptions()
                .setAlgorithm(Algorithm.SHA256)
                .setMaxNumber(captcha.work())
                .setSecureRandomNumber(true)
                .setHmacKey(key(captcha))
                .setExpires(captcha.expiresAt().getEpochSecond());
        try {
            Challenge made = Altcha.createChallenge(options);
            return new ProofOfWorkChallenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether this looks like a solution rather than characters read from a picture. */
    static boolean isMeantBy(String answer) {
        return answer != null && answer.startsWith("eyJ");
    }

    /**
     * @param solution Base64 of ALTCHA's JSON; whether it is in time is decided by the captcha, on the server's
     * clock
     */
    boolean proves(Captcha captcha, String solution) {
        if (solution.length() > LONGEST) {
            return false;
        }
        try {
            return Altcha.verifySolution(solution, key(captcha), false);
        } catch (Exception malformed) {
            return false;
        }
    }

    private String key(Captcha captcha) {
        String challenge = captcha.id() + " " + captcha.work();
        return secrets.fingerprint("captcha work", challenge.toCharArray());
    }
}
