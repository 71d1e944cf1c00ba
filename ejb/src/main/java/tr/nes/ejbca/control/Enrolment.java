package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.IssueOrder;
import tr.nes.shared.Randomness;

/**
 * Obtains an ordered certificate. The order's id is the end entity's name, so that a repeated request finds the
 * certificate of the first. EJBCA issues it on hold, so that it is never valid before activation.
 */
@ApplicationScoped
public class Enrolment {

    @Inject
    private RestCalls ejbca;

    @Inject
    private EnrolmentRequests requests;

    @Inject
    private Randomness random;

    public X509Certificate issue(IssueOrder order) {
        return find(order).orElseGet(() -> enrol(order));
    }

    private X509Certificate enrol(IssueOrder order) {
        String password = random.token();
        RestAnswer added = ejbca.post("/v1/endentity", requests.endEntity(order, password));
        if (added.isConflict()) {
            return again(order, password, added);
        }
        if (!added.isYes()) {
            throw added.refusal();
        }
        return request(order, password);
    }

    /**
     * An earlier request got this far: either the certificate exists by now, or the end entity is still waiting
     * for one.
     */
    private X509Certificate again(IssueOrder order, String password, RestAnswer conflict) {
        return find(order).orElseGet(() -> {
            RestAnswer renewed =
                    ejbca.post("/v1/endentity/" + order.id() + "/setstatus", requests.newPassword(password));
            if (!renewed.isYes()) {
                throw conflict.refusal();
            }
            return request(order, password);
        });
    }

    private X509Certificate request(IssueOrder order, String password) {
        RestAnswer answer = ejbca.post("/v1/certificate/certificaterequest", requests.certificate(order, password));
        if (answer.isYes()) {
            return ofThisKey(EncodedCertificate.decode(answer.body()), order);
        }
        return find(order).orElseThrow(answer::refusal);
    }

    private Optional<X509Certificate> find(IssueOrder order) {
        RestAnswer answer = ejbca.post("/v1/certificate/search", requests.search(order));
        if (!answer.isYes()) {
            throw answer.refusal();
        }
        return answer.body().getJsonArray("certificates").getValuesAs(JsonObject.class).stream()
                .findFirst()
                .map(EncodedCertificate::decode)
                .map(found -> ofThisKey(found, order));
    }

    private static X509Certificate ofThisKey(X509Certificate issued, IssueOrder order) {
        if (!Arrays.equals(issued.getPublicKey().getEncoded(), order.key().getEncoded())) {
            throw new AuthorityRefused("this order was for another key");
        }
        return issued;
    }
}
