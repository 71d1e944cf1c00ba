package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import javax.naming.ldap.Rdn;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PersonSubject;
import tr.nes.certificate.RevocationReason;

/** Builds the requests for a certificate. */
@ApplicationScoped
public class EnrolmentRequests {

    /** EJBCA's format for the validity of an order. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx", Locale.ROOT);

    @Inject
    private EjbcaSettings settings;

    JsonObject search(IssueOrder order) {
        JsonObjectBuilder byName = Json.createObjectBuilder()
                .add("property", "QUERY")
                .add("value", order.id().toString())
                .add("operation", "EQUAL");
        return Json.createObjectBuilder()
                .add("max_number_of_results", 1)
                .add("criteria", Json.createArrayBuilder().add(byName))
                .build();
    }

    JsonObject endEntity(IssueOrder order, String password) {
        return Json.createObjectBuilder()
                .add("username", order.id().toString())
                .add("password", password)
                .add("subject_dn", subject(order))
                .add("ca_name", settings.authority())
                .add("certificate_profile_name", settings.certificateProfile(order))
                .add("end_entity_profile_name", settings.endEntityProfile(order.family()))
                .add("token", "USERGENERATED")
                .add("extension_data", extensions(order))
                .build();
    }

    JsonObject newPassword(String password) {
        return Json.createObjectBuilder()
                .add("password", password)
                .add("token", "USERGENERATED")
                .add("status", "NEW")
                .build();
    }

    /** Sends the public key without a PKCS#10 request: a card signs none, and a body's was checked before. */
    JsonObject certificate(IssueOrder order, String password) {
        String key = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(order.key().getEncoded());
        return Json.createObjectBuilder()
                .add("certificate_request", "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n")
                .add("certificate_request_type", "PUBLICKEY")
                .add("username", order.id().toString())
                .add("password", password)
                .add("certificate_authority_name", settings.authority())
                .add("include_chain", false)
                .build();
    }

    private static JsonArrayBuilder extensions(IssueOrder order) {
        return Json.createArrayBuilder()
                .add(extension("REVOCATIONREASON", Integer.toString(RevocationReason.CERTIFICATE_HOLD.code())))
                .add(extension("STARTTIME", time(order.notBefore())))
                .add(extension("ENDTIME", time(order.notAfter())));
    }

    private static JsonObjectBuilder extension(String name, String value) {
        return Json.createObjectBuilder().add("name", name).add("value", value);
    }

    private static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String subject(IssueOrder order) {
        return "CN=" + Rdn.escapeValue(order.subject().commonName()) + attributes(order) + ",C=TR";
    }

    private static String attributes(IssueOrder order) {
        if (order.subject() instanceof BodySubject body) {
            return ",O=" + Rdn.escapeValue(body.title())
                    + ",organizationIdentifier="
                    + Rdn.escapeValue(body.number().organizationIdentifier());
        }
        PersonSubject person = (PersonSubject) order.subject();
        return ",GIVENNAME=" + Rdn.escapeValue(person.givenName())
                + ",SURNAME=" + Rdn.escapeValue(person.surname())
                + ",SN=" + Rdn.escapeValue(person.serialNumber());
    }
}
