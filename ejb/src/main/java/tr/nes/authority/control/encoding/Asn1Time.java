package tr.nes.authority.control.encoding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x509.Time;

/** Instants in ASN.1, in whole seconds. */
public final class Asn1Time {

    /** What begins now is dated back by this, for clients whose clocks are slow. */
    public static final Duration SLOW_CLOCK = Duration.ofMinutes(5);

    private static final Instant GENERALIZED_FROM = Instant.parse("2050-01-01T00:00:00Z");
    private static final byte UTC_TIME = 0x17;
    private static final byte UTC_TIME_LENGTH = 13;
    private static final DateTimeFormatter LONG = format("yyyyMMddHHmmss'Z'");
    private static final DateTimeFormatter SHORT = format("yyMMddHHmmss'Z'");

    private static final int SLOTS = 1024;
    private static final AtomicReferenceArray<Generalized> RECENT = new AtomicReferenceArray<>(SLOTS);

    private Asn1Time() {}

    private record Generalized(long second, ASN1GeneralizedTime time) {}

    /** UTCTime through 2049, GeneralizedTime from 2050 (RFC 5280 §4.1.2.5). */
    public static Time of(Instant instant) {
        return instant.isBefore(GENERALIZED_FROM)
                ? new Time(new DERUTCTime(SHORT.format(instant)))
                : new Time(generalized(instant));
    }

    /** {@link #of} in DER, without the objects in between: lists have millions. */
    public static byte[] encoded(Instant instant) {
        if (!instant.isBefore(GENERALIZED_FROM)) {
            return DerEncoder.encode(generalized(instant));
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        byte[] encoded = {
            UTC_TIME, UTC_TIME_LENGTH, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'Z',
        };
        putDigits(encoded, 2, time.getYear() % 100);
        putDigits(encoded, 4, time.getMonthValue());
        putDigits(encoded, 6, time.getDayOfMonth());
        putDigits(encoded, 8, time.getHour());
        putDigits(encoded, 10, time.getMinute());
        putDigits(encoded, 12, time.getSecond());
        return encoded;
    }

    private static void putDigits(byte[] encoded, int position, int number) {
        encoded[position] = (byte) ('0' + number / 10);
        encoded[position + 1] = (byte) ('0' + number % 10);
    }

    /** Kept for the next who asks: BouncyCastle reads back what it is given, and an OCSP response has six. */
    public static ASN1GeneralizedTime generalized(Instant instant) {
        long second = instant.getEpochSecond();
        int slot = Math.floorMod(second, SLOTS);
        Generalized recent = RECENT.get(slot);
        if (recent == null || recent.second != second) {
            recent = new Generalized(second, new DERGeneralizedTime(LONG.format(instant)));
            RECENT.set(slot, recent);
        }
        return recent.time;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
