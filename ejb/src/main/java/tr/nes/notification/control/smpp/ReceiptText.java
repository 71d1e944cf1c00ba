package tr.nes.notification.control.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;

/** The text of a report: in the short message or in message_payload, perhaps after a user data header, perhaps UCS-2. */
final class ReceiptText {

    private static final int HAS_HEADER = 0x40;

    private ReceiptText() {}

    /** @param octets the short message; null if the command has none */
    static String of(AbstractSmCommand report, byte[] octets) {
        byte[] all = octets;
        if (all == null || all.length == 0) {
            OptionalParameter.Message_payload payload =
                    report.getOptionalParameter(OptionalParameter.Message_payload.class);
            all = payload == null ? new byte[0] : payload.getValue();
        }
        Charset charset =
                report.getDataCoding() == SmsText.UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return new String(withoutHeader(report, all), charset);
    }

    /** 3GPP TS 23.040 §9.2.3.24: the first octet is the header's length. */
    private static byte[] withoutHeader(AbstractSmCommand report, byte[] octets) {
        if ((report.getEsmClass() & HAS_HEADER) == 0 || octets.length == 0) {
            return octets;
        }
        return Arrays.copyOfRange(octets, Math.min(octets.length, 1 + (octets[0] & 0xFF)), octets.length);
    }
}
