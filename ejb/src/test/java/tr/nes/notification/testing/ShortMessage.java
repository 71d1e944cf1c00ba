package tr.nes.notification.testing;

import java.util.Arrays;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

/** A short message as received by a message centre, with the id assigned there. */
public record ShortMessage(String id, SubmitSm submitted) {

    /** Distinguishes a second attempt from a second message. */
    String identity() {
        return submitted.getDestAddress() + "/"
                + submitted
                        .getOptionalParameter(OptionalParameter.User_message_reference.class)
                        .getValue();
    }

    public boolean isPart() {
        return submitted.isUdhi();
    }

    /** Concatenation header: reference. */
    public int reference() {
        return (submitted.getShortMessage()[3] & 0xFF) << 8 | submitted.getShortMessage()[4] & 0xFF;
    }

    public int of() {
        return submitted.getShortMessage()[5];
    }

    public int number() {
        return submitted.getShortMessage()[6];
    }

    /** Length of the user data on the air interface in octets, at most 140. */
    public int airLength() {
        int octets = submitted.getShortMessage().length;
        int header = isPart() ? 7 : 0;
        return submitted.getDataCoding() == 8 ? octets : header + ((octets - header) * 7 + 7) / 8;
    }

    public byte[] text() {
        byte[] all = submitted.getShortMessage();
        return isPart() ? Arrays.copyOfRange(all, 7, all.length) : all;
    }
}
