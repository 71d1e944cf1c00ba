package tr.nes.web.reader;

import tr.nes.kiosk.ReaderView;
import tr.nes.web.shell.Messages;

/** A row of the list: a reader and its texts. */
public record ReaderItem(ReaderView reader) {

    public String getId() {
        return reader.id();
    }

    public String stateKey() {
        return "state" + reader.state().name();
    }

    /** A kind of n:chip. */
    public String chip() {
        return switch (reader.state()) {
            case ATTACHED -> "success";
            case OUT_OF_SERVICE -> "neutral";
            case AMBIGUOUS -> "warning";
            case MISSING, NOT_ANSWERING -> "danger";
        };
    }

    public String card() {
        if (reader.card() == null) {
            return Messages.of("readers.cardNone");
        }
        return reader.card().readable() ? reader.card().serial().value() : Messages.of("readers.cardUnreadable");
    }

    public String cardVersion() {
        return reader.card() == null || reader.card().version().isEmpty()
                ? ""
                : "AKİS " + reader.card().version();
    }

    public String faultKey() {
        return reader.lastFault() == null
                ? "faultNone"
                : "fault" + reader.lastFault().kind();
    }
}
