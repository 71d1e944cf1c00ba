package tr.nes.timestamp.boundary;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.shared.Caller;
import tr.nes.shared.ClockComparison;
import tr.nes.shared.HolderId;
import tr.nes.testing.MovingClock;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.AnonymousStamps;
import tr.nes.timestamp.TimestampReply;

/** A time stamp service with a founded authority. */
final class TimestampFixture implements AutoCloseable {

    /** Two clocks that differ by as much as a test says. */
    static final class Comparison extends ClockComparison {
        Duration ahead = Duration.ZERO;

        @Override
        public boolean agreesWithin(Duration most) {
            return ahead.abs().compareTo(most) <= 0;
        }
    }

    final Comparison comparison = new Comparison();
    final TestAuthority authority;
    final TimestampResponder responder;
    final TimestampAccounts accounts;

    TimestampFixture() {
        authority = new TestAuthority(
                new MovingClock("2026-11-21T09:00:00.250Z"),
                comparison,
                development(),
                new Caller(() -> new HolderId(new UUID(0, 1)).toString()));
        authority.bean(AuthorityCertificates.class).found();
        responder = authority.bean(TimestampResponder.class);
        accounts = authority.bean(TimestampAccounts.class);
    }

    @SuppressWarnings("unchecked")
    private static Instance<AnonymousStamps> development() {
        Instance<AnonymousStamps> found = mock(Instance.class);
        AnonymousStamps some = () -> 60;
        when(found.get()).thenReturn(some);
        return found;
    }

    AccountCredentials account(long credits) {
        AccountCredentials opened = accounts.open("ÖRNEK KURUM");
        if (credits > 0) {
            accounts.book(opened.number(), credits, "fatura 1");
        }
        return opened;
    }

    long credits(AccountCredentials account) {
        return accounts.account(account.number()).credits();
    }

    /** @param nonce 0 for none */
    static TimeStampRequest request(String text, long nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return nonce == 0
                ? generator.generate(TSPAlgorithms.SHA256, sha256(text))
                : generator.generate(TSPAlgorithms.SHA256, sha256(text), BigInteger.valueOf(nonce));
    }

    static byte[] valid() {
        try {
            return request("belge", 3).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    TimeStampResponse respond(TimeStampRequest request, AccountCredentials account) throws IOException, TSPException {
        return new TimeStampResponse(reply(request.getEncoded(), account).encoded());
    }

    TimestampReply reply(byte[] request, AccountCredentials account) {
        return responder.respond(request, account, "192.0.2.1");
    }

    @Override
    public void close() {
        authority.close();
    }
}
