package tr.nes.ejbca.control;

import jakarta.json.JsonObject;
import tr.nes.certificate.AuthorityRefused;

/** EJBCA's response: success (2xx) or refusal (4xx). */
record RestAnswer(int status, JsonObject body) {

    private static final int LONGEST_REASON = 200;

    boolean isYes() {
        return status < 300;
    }

    /** The request conflicts with the current state, perhaps because it was sent before. */
    boolean isConflict() {
        return status == 400 || status == 409;
    }

    AuthorityRefused refusal() {
        String reason = body.getString("error_message", "").replaceAll("\\p{Cntrl}", " ");
        return new AuthorityRefused(status + " " + reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }
}
