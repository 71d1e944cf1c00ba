package tr.nes.ejbca.testing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;

/** End entities, certificates and their status; responds like EJBCA's resource classes. */
public final class EjbcaState {

    private static final String NOT_REVOKED = "NOT_REVOKED";
    private static final Set<String> REASONS = Set.of(
            "UNSPECIFIED",
            "KEY_COMPROMISE",
            "CA_COMPROMISE",
            "AFFILIATION_CHANGED",
            "SUPERSEDED",
            "CESSATION_OF_OPERATION",
            "CERTIFICATE_HOLD",
            "REMOVE_FROM_CRL",
            "PRIVILEGES_WITHDRAWN",
            "AA_COMPROMISE",
            NOT_REVOKED);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx", Locale.ROOT);

    record Answer(int status, String body) {
        static Answer error(int code, String message) {
            return new Answer(
                    code,
                    Json.createObjectBuilder()
                            .add("error_code", code)
                            .add("error_message", message)
                            .build()
                            .toString());
        }
    }

    private record Issued(X509Certificate certificate, String username) {}

    private final Credentials ca;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, JsonObject> entities = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, Issued> issued = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    EjbcaState(Credentials ca) {
        this.ca = ca;
    }

    public synchronized int issued() {
        return issued.size();
    }

    /** The request that created the end entity, unchanged. */
    public synchronized JsonObject entity(String username) {
        return entities.get(username);
    }

    /** As left by a request that was interrupted. */
    public synchronized void addAlone(String username, JsonObject order) {
        entities.put(username, order);
        passwords.put(username, "lost");
    }

    synchronized Answer add(JsonObject order) {
        String username = order.getString("username");
        if (!EjbcaServer.CA.equals(order.getString("ca_name"))) {
            return Answer.error(404, "CA does not exist");
        }
        if (entities.containsKey(username)) {
            return Answer.error(400, "User " + username + " already exists.");
        }
        entities.put(username, order);
        passwords.put(username, order.getString("password"));
        return new Answer(200, "");
    }

    synchronized Answer setStatus(String username, JsonObject order) {
        if (!entities.containsKey(username)) {
            return Answer.error(404, "no such end entity");
        }
        passwords.put(username, order.getString("password"));
        return new Answer(200, "");
    }

    /** An end entity's password can be used for one certificate only. */
    synchronized Answer enrol(JsonObject request) {
        String username = request.getString("username");
        if (!request.getString("password").equals(passwords.remove(username))) {
            return Answer.error(403, "Got request with status GENERATED (40), NEW, FAILED or INPROCESS required.");
        }
        PublicKey key = key(request.getString("certificate_request"));
        if (issued.values().stream()
                .anyMatch(c -> c.certificate().getPublicKey().equals(key))) {
            return Answer.error(409, "Failed to generate certificate due to the new certificate conflicting.");
        }
        JsonObject entity = entities.get(username);
        X509Certificate certificate = ca.issue(new Credentials.Ordered(
                new X500Name(entity.getString("subject_dn").replace("SN=", "SERIALNUMBER=")),
                key,
                new BigInteger(120, random).setBit(119),
                time(extension(entity, "STARTTIME")).toInstant(),
                time(extension(entity, "ENDTIME")).toInstant()));
        String serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        issued.put(serial, new Issued(certificate, username));
        reasons.put(serial, "6".equals(extension(entity, "REVOCATIONREASON")) ? "CERTIFICATE_HOLD" : NOT_REVOKED);
        return new Answer(201, certificate(certificate, false).build().toString());
    }

    synchronized Answer search(JsonObject request) {
        JsonObject criterion = request.getJsonArray("criteria").getJsonObject(0);
        if (!"QUERY".equals(criterion.getString("property")) || !"EQUAL".equals(criterion.getString("operation"))) {
            return Answer.error(400, "Invalid criterion");
        }
        JsonArrayBuilder found = Json.createArrayBuilder();
        issued.values().stream()
                .filter(c -> c.username().equals(criterion.getString("value")))
                .forEach(c -> found.add(certificate(c.certificate(), true)));
        return new Answer(
                200,
                Json.createObjectBuilder()
                        .add("certificates", found)
                        .add("more_results", false)
                        .build()
                        .toString());
    }

    synchronized Answer revoke(String issuer, String serial, String reason) {
        String now = reasons.get(serial.toUpperCase(Locale.ROOT));
        if (!REASONS.contains(reason)) {
            return Answer.error(400, "Invalid revocation reason.");
        }
        if (!EjbcaServer.ISSUER.equals(issuer) || now == null) {
            return Answer.error(404, "Certificate was not found");
        }
        boolean back = reason.equals("REMOVE_FROM_CRL") || reason.equals(NOT_REVOKED);
        if (now.equals(reason) || !now.equals("CERTIFICATE_HOLD") && (back || !now.equals(NOT_REVOKED))) {
            return Answer.error(409, "Certificate is already revoked or active.");
        }
        reasons.put(serial.toUpperCase(Locale.ROOT), back ? NOT_REVOKED : reason);
        return status(issuer, serial);
    }

    synchronized Answer status(String issuer, String serial) {
        String reason = reasons.get(serial.toUpperCase(Locale.ROOT));
        if (!EjbcaServer.ISSUER.equals(issuer) || reason == null) {
            return Answer.error(404, "Certificate with serial number '" + serial + "' was not found");
        }
        return new Answer(
                200,
                Json.createObjectBuilder()
                        .add("issuer_dn", issuer)
                        .add("serial_number", serial)
                        .add("revocation_reason", reason)
                        .add("revoked", !reason.equals(NOT_REVOKED))
                        .build()
                        .toString());
    }

    /** In search results the DER is base64-encoded twice. */
    private static JsonObjectBuilder certificate(X509Certificate certificate, boolean twice) {
        try {
            byte[] once = Base64.getEncoder().encode(certificate.getEncoded());
            return Json.createObjectBuilder()
                    .add(
                            "certificate",
                            new String(twice ? Base64.getEncoder().encode(once) : once, StandardCharsets.US_ASCII))
                    .add("serial_number", certificate.getSerialNumber().toString(16))
                    .add("response_format", "DER");
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey key(String pem) {
        try {
            String base64 = pem.replaceAll("-----[A-Z ]+-----", "");
            return KeyFactory.getInstance("RSA")
                    .generatePublic(
                            new X509EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String extension(JsonObject entity, String name) {
        return entity.getJsonArray("extension_data").getValuesAs(JsonObject.class).stream()
                .filter(e -> e.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("value");
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text, TIME);
    }
}
