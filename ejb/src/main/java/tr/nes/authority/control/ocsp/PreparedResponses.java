package tr.nes.authority.control.ocsp;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.authority.EncodedOcspResponse;

/**
 * Signed responses without nonce, kept for the same request until a status changes or the second is over (RFC 5019 §6
 * lets whole responses be reused). At most 4 MB.
 */
final class PreparedResponses {

    /** Octets; longer requests are about several certificates and rarely repeated. */
    private static final int LONGEST_REQUEST = 200;

    private static final int MOST = 2000;

    private volatile Valid valid = new Valid(-1, Instant.MIN, Map.of());

    /** Responses that include the same changes and were produced in the same second. */
    private record Valid(long changes, Instant second, Map<ByteBuffer, EncodedOcspResponse> responses) {
        boolean isFor(long number, Instant now) {
            return changes == number && second.equals(now);
        }
    }

    /** @param now in whole seconds */
    Optional<EncodedOcspResponse> get(byte[] request, long changes, Instant now) {
        Valid current = valid;
        return current.isFor(changes, now) && request.length <= LONGEST_REQUEST
                ? Optional.ofNullable(current.responses.get(ByteBuffer.wrap(request)))
                : Optional.empty();
    }

    /** @param changes as counted before the statuses were read */
    void put(byte[] request, long changes, EncodedOcspResponse response) {
        if (request.length > LONGEST_REQUEST) {
            return;
        }
        Valid current = valid;
        if (!current.isFor(changes, response.producedAt())) {
            current = new Valid(changes, response.producedAt(), new ConcurrentHashMap<>());
            valid = current;
        }
        if (current.responses.size() < MOST) {
            current.responses.put(ByteBuffer.wrap(request), response);
        }
    }
}
