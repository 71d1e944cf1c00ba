package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.tsp.TimeStampRequest;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;
import tr.nes.timestamp.entity.IssuedTimestamp;
import tr.nes.timestamp.entity.TimestampAccount;

/** Enters a stamp and its payment in one transaction: either both are there when it is signed, or it never is. */
@ApplicationScoped
public class StampEntry {

    private static final int SERIAL_OCTETS = 16;

    @Inject
    private TimestampAccountRecords records;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    /** @param account null for a client without an account */
    @Transactional(rollbackOn = RefusedRequest.class)
    IssuedTimestamp enter(TimeStampRequest request, byte[] encoded, String account, Instant now) throws RefusedRequest {
        return account == null ? free(request, now) : paid(request, encoded, account, now);
    }

    private IssuedTimestamp free(TimeStampRequest request, Instant now) {
        return entered(request, null, "", null, now);
    }

    /** The account's lock makes the second of two equal requests find the first one's stamp. */
    private IssuedTimestamp paid(TimeStampRequest request, byte[] encoded, String number, Instant now)
            throws RefusedRequest {
        TimestampAccount payer = records.lock(number)
                .filter(found -> !found.isBlocked())
                .orElseThrow(() -> new RefusedRequest(PKIFailureInfo.badRequest, "the account is blocked"));
        String digest = request.getNonce() == null ? null : Digest.sha256(encoded);
        IssuedTimestamp before =
                digest == null ? null : records.issued(payer.id(), digest).orElse(null);
        if (before != null) {
            return before;
        }
        if (!payer.pay()) {
            throw new RefusedRequest(PKIFailureInfo.badRequest, "the account has no credits left");
        }
        return entered(request, payer.id(), number, digest, now);
    }

    private IssuedTimestamp entered(TimeStampRequest request, UUID account, String number, String digest, Instant now) {
        BigInteger serial = new BigInteger(1, randomness.bytes(SERIAL_OCTETS));
        String imprint = HexFormat.of().formatHex(request.getMessageImprintDigest());
        IssuedTimestamp stamp = new IssuedTimestamp(serial, account, now, imprint, digest);
        records.add(stamp);
        audit.record(AuditFact.told(AuditAction.TIMESTAMP_ISSUED, serial.toString(16), number));
        return stamp;
    }
}
