package tr.nes.ejbca.testing;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.ejbca.testing.EjbcaState.Answer;

/** Identifies the OpenAPI operation of a request and validates its format. */
final class EjbcaCalls {

    private static final String OF_CERTIFICATE = "/v1/certificate/(CN=[^/]*)/([0-9A-Fa-f]+)";
    private static final Pattern REVOKE = Pattern.compile("PUT " + OF_CERTIFICATE + "/revoke\\?reason=([A-Z_]+)");
    private static final Pattern STATUS = Pattern.compile("GET " + OF_CERTIFICATE + "/revocationstatus");
    private static final Pattern SET_STATUS = Pattern.compile("POST /v1/endentity/([^/]+)/setstatus");

    private EjbcaCalls() {}

    static Answer of(EjbcaState state, HttpExchange exchange, String path, byte[] body) {
        String call = exchange.getRequestMethod() + " " + path;
        if (body.length > 0
                && !"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            return Answer.error(415, "HTTP 415 Unsupported Media Type");
        }
        Matcher revoke = REVOKE.matcher(call);
        if (revoke.matches()) {
            return state.revoke(revoke.group(1), revoke.group(2), revoke.group(3));
        }
        Matcher status = STATUS.matcher(call);
        if (status.matches()) {
            return state.status(status.group(1), status.group(2));
        }
        Matcher setStatus = SET_STATUS.matcher(call);
        if (setStatus.matches()) {
            return state.setStatus(setStatus.group(1), json(body, Set.of("password", "token", "status")));
        }
        return switch (call) {
            case "POST /v1/endentity" ->
                state.add(json(
                        body,
                        Set.of(
                                "username",
                                "password",
                                "subject_dn",
                                "ca_name",
                                "certificate_profile_name",
                                "end_entity_profile_name",
                                "token",
                                "extension_data")));
            case "POST /v1/certificate/certificaterequest" ->
                state.enrol(json(
                        body,
                        Set.of(
                                "certificate_request",
                                "certificate_request_type",
                                "username",
                                "password",
                                "certificate_authority_name",
                                "include_chain")));
            case "POST /v1/certificate/search" -> state.search(json(body, Set.of("max_number_of_results", "criteria")));
            default -> Answer.error(404, "HTTP 404 Not Found");
        };
    }

    /** Rejects unknown fields, as EJBCA's Jackson does. */
    private static JsonObject json(byte[] body, Set<String> known) {
        JsonObject object = Json.createReader(new ByteArrayInputStream(body)).readObject();
        if (!known.containsAll(object.keySet())) {
            throw new IllegalArgumentException("unknown property in " + object.keySet());
        }
        return object;
    }
}
