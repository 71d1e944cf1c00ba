package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;

/** Reads and changes the status of a certificate. */
@ApplicationScoped
public class StatusCalls {

    private static final int NOT_FOUND = 404;

    @Inject
    private EjbcaSettings settings;

    @Inject
    private RestCalls ejbca;

    /**
     * Sends no date, so that EJBCA uses its own clock.
     *
     * @throws AuthorityRefused if EJBCA refuses and the certificate does not have this status already
     */
    public void publish(String serialNumber, PublishedStatus status) {
        RestAnswer answer = ejbca.put(path(serialNumber) + "/revoke?reason=" + ReasonName.of(status));
        if (answer.isYes()) {
            if (answer.body().getBoolean("revoked", false) == (status.kind() == Kind.GOOD)) {
                throw new AuthorityUnreachable("EJBCA confirms something else than was asked", null);
            }
        } else if (!(answer.isConflict() && published(serialNumber).equals(status))) {
            throw answer.refusal();
        }
    }

    public PublishedStatus published(String serialNumber) {
        RestAnswer answer = ejbca.get(path(serialNumber) + "/revocationstatus");
        if (answer.status() == NOT_FOUND) {
            return PublishedStatus.UNKNOWN;
        }
        if (!answer.isYes()) {
            throw new AuthorityUnreachable(
                    "EJBCA does not tell: " + answer.refusal().getMessage(), null);
        }
        return status(answer.body());
    }

    private static PublishedStatus status(JsonObject body) {
        if (!body.containsKey("revoked")) {
            throw new AuthorityUnreachable("EJBCA's answer has no status", null);
        }
        return body.getBoolean("revoked")
                ? ReasonName.status(body.getString("revocation_reason", ""))
                : PublishedStatus.GOOD;
    }

    private String path(String serialNumber) {
        return "/v1/certificate/" + RestCalls.encoded(settings.issuer()) + "/" + RestCalls.encoded(serialNumber);
    }
}
