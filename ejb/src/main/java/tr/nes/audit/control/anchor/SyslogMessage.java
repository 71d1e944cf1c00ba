package tr.nes.audit.control.anchor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A message in the format of RFC 5424, section 6: facility 13 (log audit), severity 5 (notice), no structured
 * data.
 */
record SyslogMessage(Instant at, String host, String text) {

    private static final int PRIORITY = 13 * 8 + 5;
    private static final int HOST_LENGTH = 255;

    /** Framed as in RFC 5425, section 4.3: length in octets, a space, the message. */
    byte[] framed() {
        String name = host.replaceAll("[^!-~]", "_");
        String message = "<" + PRIORITY + ">1 " + at.truncatedTo(ChronoUnit.MILLIS) + " "
                + (name.isEmpty() ? "-" : name.substring(0, Math.min(name.length(), HOST_LENGTH)))
                + " nes-audit - ANCHOR - " + text;
        int length = message.getBytes(StandardCharsets.UTF_8).length;
        return (length + " " + message).getBytes(StandardCharsets.UTF_8);
    }
}
