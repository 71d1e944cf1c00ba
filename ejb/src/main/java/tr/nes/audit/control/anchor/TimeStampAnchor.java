package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.BiPredicate;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Time stamps of records: even with the checkpoint key they can't be backdated. Each line of the file holds a
 * record and, after {@code token=}, the token over the record's line (DER, Base64).
 */
final class TimeStampAnchor implements AuditAnchor, AnchorSource {

    private static final String TOKEN = " token=";

    private final TimeStampClient client;
    private final TimeStampTrust trust;
    private final AnchorFile file;
    private final Duration every;
    private Instant last = Instant.MIN;

    TimeStampAnchor(TimeStampClient client, TimeStampTrust trust, AnchorFile file, Duration every) {
        this.client = client;
        this.trust = trust;
        this.file = file;
        this.every = every;
    }

    @Override
    public String name() {
        return "tsa:" + file.path();
    }

    /** Requests time stamps at intervals only, except after a restore. */
    @Override
    public synchronized boolean wants(AnchorRecord record) {
        return last.equals(Instant.MIN) || !record.at().isBefore(last.plus(every));
    }

    @Override
    public synchronized void publish(AnchorRecord record) throws IOException {
        TimeStampToken token = client.stamp(record.line());
        file.append(record.line() + TOKEN + Base64.getEncoder().encodeToString(token.getEncoded()));
        last = record.at();
    }

    @Override
    public Content read(BiPredicate<byte[], String> signature) throws IOException {
        return Content.of(
                file.tail(),
                line -> AnchorRecord.in(line)
                        .filter(record -> record.isSigned(signature))
                        .filter(record -> isStamped(record, line)));
    }

    private boolean isStamped(AnchorRecord record, String line) {
        int token = line.indexOf(TOKEN);
        if (token < 0) {
            return false;
        }
        try {
            TimeStampToken stamp = new TimeStampToken(
                    new CMSSignedData(Base64.getDecoder().decode(line.substring(token + TOKEN.length()))));
            trust.check(stamp);
            return Arrays.equals(
                    stamp.getTimeStampInfo().getMessageImprintDigest(), TimeStampClient.imprint(record.line()));
        } catch (IOException | GeneralSecurityException | TSPException | CMSException | IllegalArgumentException e) {
            return false;
        }
    }
}
