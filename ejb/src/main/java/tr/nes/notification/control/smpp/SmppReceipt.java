package tr.nes.notification.control.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * The final state of a short message: from TLVs (SMPP 3.4 §5.3.2.12, §5.3.2.35) or, for message centres that send
 * none, from the text format of appendix B.
 */
record SmppReceipt(String reference, boolean delivered) {

    private static final Pattern ID = Pattern.compile("(?:^|\\s)id:\\s*(\\S{1,65})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\sstat:\\s*([A-Z]+)", Pattern.CASE_INSENSITIVE);
    private static final String DELIVERED = "DELIVRD";
    private static final Set<String> FAILED = Set.of("EXPIRED", "DELETED", "UNDELIV", "REJECTD");
    private static final int DELIVERED_STATE = 2;
    private static final Set<Integer> FAILED_STATES = Set.of(3, 4, 5, 8);

    /** Empty if the message is still in transit, or if this is not a receipt in a known format. */
    static Optional<SmppReceipt> of(DeliverSm report) {
        byte[] octets = report.getShortMessage();
        String text = octets == null ? "" : new String(octets, StandardCharsets.ISO_8859_1);
        OptionalParameter.Receipted_message_id id =
                report.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        Optional<String> reference = id == null ? group(ID, text) : Optional.of(id.getValueAsString());
        OptionalParameter.Message_state state = report.getOptionalParameter(OptionalParameter.Message_state.class);
        Optional<Boolean> delivered =
                state == null ? group(STATE, text).flatMap(SmppReceipt::delivered) : delivered(state.getValue());
        return reference.flatMap(r -> delivered.map(d -> new SmppReceipt(r, d)));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Boolean> delivered(String state) {
        if (DELIVERED.equalsIgnoreCase(state)) {
            return Optional.of(true);
        }
        return FAILED.stream().anyMatch(state::equalsIgnoreCase) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> delivered(int state) {
        if (state == DELIVERED_STATE) {
            return Optional.of(true);
        }
        return FAILED_STATES.contains(state) ? Optional.of(false) : Optional.empty();
    }
}
