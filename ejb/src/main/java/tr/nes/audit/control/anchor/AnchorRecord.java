package tr.nes.audit.control.anchor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signed statement of how many rows were sealed; one line of ASCII, signed with the checkpoint key.
 *
 * @param generation 0, or the second since 1970 in which an operator accepted a restored database
 * @param rows number of sealed rows
 * @param head 64 hexadecimal digits: the chain's hash after the last of them
 * @param runs last number of each run with rows under the newest checkpoint: {@code run:number}, separated by
 * commas; may be empty
 * @param key the first 16 hexadecimal digits of the certificate's SHA-256
 * @param signature Base64; SHA256withECDSA over {@link #signed}
 */
public record AnchorRecord(
        long generation, long rows, String head, Instant at, String runs, String key, String signature) {

    /** Orders records by generation first, since row numbers restart lower after a restore. */
    public static final Comparator<AnchorRecord> AGE =
            Comparator.comparingLong(AnchorRecord::generation).thenComparingLong(AnchorRecord::rows);

    static final String MARK = "nes-audit-anchor-1";
    /** Separates this from other uses of the key. */
    private static final String DOMAIN = "nes audit anchor, version 1\n";

    private static final int RUNS_LENGTH = 1000;
    private static final Pattern LINE = Pattern.compile(MARK
            + " generation=(\\d{1,12}) rows=(\\d{1,18}) head=([0-9a-f]{64}) at=(\\S{1,40}) runs=(\\S{0,1000})"
            + " key=([0-9a-f]{16}) signature=([A-Za-z0-9+/=]{1,200})");

    /** Creates a signed record. Runs that don't fit into the line are left out. */
    static AnchorRecord sign(
            long generation,
            long rows,
            String head,
            Instant at,
            String runs,
            String key,
            Function<byte[], String> signer) {
        String plain = runs.replaceAll("[^!-~]", "_");
        String fitting = plain.length() > RUNS_LENGTH ? plain.substring(0, plain.lastIndexOf(',', RUNS_LENGTH)) : plain;
        AnchorRecord open = new AnchorRecord(generation, rows, head, at, fitting, key, "");
        return new AnchorRecord(generation, rows, head, at, fitting, key, signer.apply(open.signed()));
    }

    /** The record in a line, which may be a whole syslog message; empty if there is none. */
    static Optional<AnchorRecord> in(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AnchorRecord(
                    Long.parseLong(found.group(1)),
                    Long.parseLong(found.group(2)),
                    found.group(3),
                    Instant.parse(found.group(4)),
                    found.group(5),
                    found.group(6),
                    found.group(7)));
        } catch (DateTimeParseException forged) {
            return Optional.empty();
        }
    }

    boolean isSigned(BiPredicate<byte[], String> signature) {
        return signature.test(signed(), this.signature);
    }

    private byte[] signed() {
        return (DOMAIN + text()).getBytes(StandardCharsets.US_ASCII);
    }

    private String text() {
        return MARK + " generation=" + generation + " rows=" + rows + " head=" + head + " at=" + at + " runs=" + runs
                + " key=" + key;
    }

    public String line() {
        return text() + " signature=" + signature;
    }
}
