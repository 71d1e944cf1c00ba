package tr.nes.authority.control.crl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.DerEncoder;
import tr.nes.certificate.RevocationReason;

/** The entries of a revocation list, encoded one at a time into a file. */
final class RevocationListEntries implements AutoCloseable {

    private static final Map<RevocationReason, byte[]> REASONS = new EnumMap<>(RevocationReason.class);

    private static final int BUFFER = 1 << 16;
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    static {
        for (RevocationReason reason : RevocationReason.values()) {
            REASONS.put(reason, extensions(reason));
        }
    }

    private final Path file;
    private final OutputStream out;
    private long length;

    /** @param file replaced */
    RevocationListEntries(Path file) throws IOException {
        this.file = file;
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    void add(BigInteger serial, Instant since, RevocationReason reason) throws IOException {
        byte[] number = serial.toByteArray();
        byte[] time = Asn1Time.encoded(since);
        byte[] extensions = REASONS.get(reason);
        int content = 2 + number.length + time.length + extensions.length;
        // serial numbers have at most 20 octets (RFC 5280 §4.1.2.2), so that every length is one octet
        out.write(SEQUENCE);
        out.write(content);
        out.write(INTEGER);
        out.write(number.length);
        out.write(number);
        out.write(time);
        out.write(extensions);
        length += 2 + content;
    }

    /** Octets of all entries. */
    long length() {
        return length;
    }

    /** DER, concatenated; nothing can be added afterwards. */
    void writeTo(OutputStream target) throws IOException {
        out.close();
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** None if the reason is not to be told (RFC 5280 §5.3.1). */
    private static byte[] extensions(RevocationReason reason) {
        return reason == RevocationReason.UNSPECIFIED
                ? new byte[0]
                : DerEncoder.encode(new Extensions(new Extension(
                        Extension.reasonCode, false, DerEncoder.encode(CRLReason.lookup(reason.code())))));
    }
}
