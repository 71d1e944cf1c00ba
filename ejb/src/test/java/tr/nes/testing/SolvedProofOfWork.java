package tr.nes.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import tr.nes.access.ProofOfWorkChallenge;

/** Solves a proof of work as a browser would, in the format of ALTCHA's clients. */
public final class SolvedProofOfWork {

    private SolvedProofOfWork() {}

    public static String done(ProofOfWorkChallenge challenge) {
        try {
            return solution(
                    challenge,
                    Altcha.solveChallenge(
                                    challenge.challenge(),
                                    challenge.salt(),
                                    Altcha.Algorithm.SHA256,
                                    challenge.maxnumber(),
                                    0)
                            .number);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String solution(ProofOfWorkChallenge challenge, long number) {
        String json = "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(
                        challenge.algorithm(), challenge.challenge(), number, challenge.salt(), challenge.signature());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
