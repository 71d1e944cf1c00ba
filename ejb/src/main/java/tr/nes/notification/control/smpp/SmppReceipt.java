package tr.nes.notification.control.smpp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.OptionalParameter;

/**
 * The final state of a short message: from TLVs (SMPP 3.4 §5.3.2.12, §5.3.2.35) or, for message centres that send
 * none, from the text format of appendix B.
 *
 * @param references the message's names in the TLV and in the text, at least one; they may be written differently
 */
record SmppReceipt(List<String> references, boolean delivered) {

    private static final Pattern ID = Pattern.compile("(?:^|\\s)id:\\s*(\\S{1,65})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\sstat:\\s*([A-Z]+)", Pattern.CASE_INSENSITIVE);
    /** What nobody writes by chance. */
    private static final Pattern APPENDIX_B = Pattern.compile(
            "id:.* sub:.* dlvrd:.* submit date:.* done date:.* stat:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> DELIVERED = Set.of("DELIVRD", "DELIVERED");
    private static final Set<String> FAILED =
            Set.of("EXPIRED", "DELETED", "UNDELIV", "UNDELIVERABLE", "UNDELIVERED", "REJECTD", "REJECTED", "FAILED");
    private static final int DELIVERED_STATE = 2;
    private static final Set<Integer> FAILED_STATES = Set.of(3, 4, 5, 8);

    /** esm_class (§5.2.12): bits 5 to 2 are the type, 0 for a message that a person has written. */
    private static final int TYPE = 0x3C;

    /**
     * Empty if the message is still in transit, or if this is not a receipt in a known format.
     *
     * @param octets the short message; null if the command has none
     */
    static Optional<SmppReceipt> of(AbstractSmCommand report, byte[] octets) {
        String text = ReceiptText.of(report, octets);
        OptionalParameter.Receipted_message_id id =
                report.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        OptionalParameter.Message_state state = report.getOptionalParameter(OptionalParameter.Message_state.class);
        boolean typed = (report.getEsmClass() & TYPE) != 0;
        if (!typed && id == null && !APPENDIX_B.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> references = Stream.concat(
                        Optional.ofNullable(id).map(OptionalParameter.COctetString::getValueAsString).stream(),
                        group(ID, text).stream())
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .toList();
        Optional<Boolean> delivered =
                state == null ? group(STATE, text).flatMap(SmppReceipt::delivered) : delivered(state.getValue());
        return references.isEmpty() ? Optional.empty() : delivered.map(d -> new SmppReceipt(references, d));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Boolean> delivered(String state) {
        if (DELIVERED.stream().anyMatch(state::equalsIgnoreCase)) {
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
