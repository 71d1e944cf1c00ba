package tr.nes.web.driver;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Octets of a file (RFC 9110 §14.1.2).
 *
 * @param first from 0
 * @param last inclusive
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    static ByteRange all(long size) {
        return new ByteRange(0, size - 1);
    }

    /** Whether the header asks for one range, the only kind that is answered; anything else is answered with the whole file. */
    static boolean isOne(String header) {
        return header != null && ONE.matcher(header).matches() && !header.equals("bytes=-") && !isReversed(header);
    }

    private static boolean isReversed(String header) {
        Matcher parts = match(header);
        return !parts.group(1).isEmpty()
                && !parts.group(2).isEmpty()
                && Long.parseLong(parts.group(1)) > Long.parseLong(parts.group(2));
    }

    /** @param header for which {@link #isOne} holds. Empty if the file has none of it */
    static Optional<ByteRange> of(String header, long size) {
        Matcher parts = match(header);
        if (parts.group(1).isEmpty()) {
            long wanted = Math.min(Long.parseLong(parts.group(2)), size);
            return wanted == 0 ? Optional.empty() : Optional.of(new ByteRange(size - wanted, size - 1));
        }
        long first = Long.parseLong(parts.group(1));
        long last = parts.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(parts.group(2)), size - 1);
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    private static Matcher match(String header) {
        Matcher parts = ONE.matcher(header);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not one range");
        }
        return parts;
    }

    long length() {
        return last - first + 1;
    }
}
