package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.tsp.TimeStampRequest;
import tr.nes.authority.TimestampUnit;
import tr.nes.authority.boundary.TimestampUnits;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.AnonymousStamps;
import tr.nes.timestamp.TimestampReply;
import tr.nes.timestamp.TimestampReply.Outcome;
import tr.nes.timestamp.entity.IssuedTimestamp;

/** From a request to a reply: who asks, what for, at what time; then the entry, and at last the signature. */
@ApplicationScoped
public class TimestampResponses {

    private static final System.Logger LOG = System.getLogger(TimestampResponses.class.getName());

    @Inject
    private TimestampUnits units;

    @Inject
    private StampingClock clock;

    @Inject
    private StampEntry entry;

    @Inject
    private AccountPasswords passwords;

    @Inject
    private Instance<AnonymousStamps> development;

    @Inject
    private RateLimiter limiter;

    private volatile TimestampTokens tokens;

    /** @param credentials null without an account */
    public TimestampReply to(byte[] encoded, AccountCredentials credentials, String network) {
        String account = credentials == null ? null : credentials.number();
        return to(encoded, account, () -> refusal(credentials, network));
    }

    /** For the portal itself: no account, no limit. */
    public TimestampReply own(byte[] encoded) {
        return to(encoded, null, () -> null);
    }

    private TimestampReply to(byte[] encoded, String account, Supplier<Outcome> refusal) {
        try {
            Optional<TimestampUnit> unit = units.current();
            if (unit.isEmpty()) {
                return TimestampReply.without(Outcome.NOT_OFFERED);
            }
            TimeStampRequest request = TimestampRequestReader.read(encoded, TimestampConfiguration.CURRENT.policy());
            Outcome refused = refusal.get();
            return refused == null
                    ? TimestampReply.answered(stamp(request, encoded, account, tokens(unit.get())))
                    : TimestampReply.without(refused);
        } catch (RefusedRequest e) {
            return TimestampReply.answered(TimestampTokens.refused(e.failure(), e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "no time stamp could be issued", e);
            return TimestampReply.answered(
                    TimestampTokens.refused(PKIFailureInfo.systemFailure, "no stamps at the moment, try again later"));
        }
    }

    /** Null for whoever may have a stamp. */
    private Outcome refusal(AccountCredentials credentials, String network) {
        if (credentials != null) {
            return passwords.account(credentials).isPresent() ? null : Outcome.UNAUTHENTICATED;
        }
        int most = Math.max(
                TimestampConfiguration.CURRENT.anonymousPerMinute(),
                development.isUnsatisfied() ? 0 : development.get().perMinute());
        if (most == 0) {
            return Outcome.UNAUTHENTICATED;
        }
        return limiter.take("timestamp/" + network, most, RatePeriod.MINUTE) ? null : Outcome.TOO_MANY;
    }

    private byte[] stamp(TimeStampRequest request, byte[] encoded, String account, TimestampTokens with)
            throws RefusedRequest {
        Instant now = clock.now()
                .orElseThrow(() -> new RefusedRequest(
                        PKIFailureInfo.timeNotAvailable, "the clock is not trustworthy at the moment"));
        IssuedTimestamp stamp = entry.enter(request, encoded, account, now);
        return with.granted(request, stamp.serial(), stamp.stampedAt());
    }

    private TimestampTokens tokens(TimestampUnit unit) {
        TimestampTokens known = tokens;
        if (known == null || known.unit() != unit) {
            known = new TimestampTokens(
                    unit, TimestampConfiguration.CURRENT.policy(), TimestampConfiguration.CURRENT.accuracyMillis());
            tokens = known;
        }
        return known;
    }
}
