package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;

/** Asks where a certificate stands, and changes it. */
@ApplicationScoped
public class StatusCalls {

    private static final int NOT_FOUND = 404;

    @Inject
    private EjbcaSettings settings;

    @Inject
    private RestCalls ejbca;

    /**
     * Without a date, so that EJBCA takes its own clock's.
     *
     * @throws AuthorityRefused if EJBCA says no and the certificate does not already stand there
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
