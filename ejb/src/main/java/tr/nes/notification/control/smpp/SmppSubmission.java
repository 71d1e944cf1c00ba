package tr.nes.notification.control.smpp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import tr.nes.notification.OutgoingMessage;

/**
 * A message as submit_sm (SMPP 3.4 §4.4). A retry is bit-identical: the message centre recognizes the
 * user_message_reference, and the telephone stores a repeated part under the same concatenation reference.
 */
record SmppSubmission(UUID id, OutgoingMessage message, SmsText text, String source) {

    private static final DateTimeFormatter ABSOLUTE =
            DateTimeFormatter.ofPattern("uuMMddHHmmss'000+'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Concatenated short messages, 16 bit reference (3GPP TS 23.040 §9.2.3.24.8). */
    private static final byte[] CONCATENATED = {6, 8, 4};

    /** @return the message centre's id for the part */
    String submit(SMPPSession session, int part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        boolean number = source.chars().allMatch(c -> c >= '0' && c <= '9');
        return session.submitShortMessage(
                        "",
                        number ? TypeOfNumber.UNKNOWN : TypeOfNumber.ALPHANUMERIC,
                        number ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN,
                        source,
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        message.to().substring(1),
                        new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature()),
                        (byte) 0,
                        (byte) 0,
                        null,
                        validity(),
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding(text.dataCoding()),
                        (byte) 0,
                        userData(part),
                        new OptionalParameter.User_message_reference((short) (reference() + part)))
                .getMessageId();
    }

    /** §7.1.1, absolute: until when the network tries to deliver. */
    private String validity() {
        Instant expires = message.expires();
        return expires == null ? null : ABSOLUTE.format(expires);
    }

    private GSMSpecificFeature feature() {
        return text.parts().size() > 1 ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
    }

    private byte[] userData(int part) {
        byte[] own = text.parts().get(part);
        int all = text.parts().size();
        if (all == 1) {
            return own;
        }
        return ByteBuffer.allocate(CONCATENATED.length + 4 + own.length)
                .put(CONCATENATED)
                .putShort(reference())
                .put((byte) all)
                .put((byte) (part + 1))
                .put(own)
                .array();
    }

    private short reference() {
        return (short) id.getLeastSignificantBits();
    }
}
