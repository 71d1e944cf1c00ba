package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.card.CardReport;
import tr.nes.card.boundary.CardReports;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.kiosk.boundary.ReaderDiagnostics;
import tr.nes.operator.CommandResult;

/** Commands that query the card in a reader; they wait for the reader's queue and use up no PIN or PUK try. */
@ApplicationScoped
public class CardCommands {

    @Inject
    private ReaderDiagnostics diagnostics;

    @Inject
    private CardReports reports;

    CommandResult info(String reader) throws CardConnectorException {
        CardReport card = read(reader);
        TextTable table = new TextTable("serial number", card.serial().value());
        table.row("AKİS version", card.version());
        table.row("ATR", card.atr());
        table.row("life cycle", card.lifeCycle());
        table.row(
                "certificates",
                card.certificates() == null
                        ? "not readable"
                        : card.certificates().toString());
        table.row("on record here", card.onRecord() ? "yes" : "no");
        return CommandResult.done(table.lines());
    }

    CommandResult tries(String reader) throws CardConnectorException {
        CardReport card = read(reader);
        TextTable table = new TextTable("PIN tries left", told(card.tries().pin()));
        table.row("PUK tries left", told(card.tries().puk()));
        return CommandResult.done(table.lines());
    }

    /** Unknown also where a query was never confirmed to use up no try. */
    private static String told(Integer tries) {
        return tries == null ? "unknown" : tries.toString();
    }

    /** Runs through all layers to the card and back. */
    CommandResult verify(String reader) throws CardConnectorException {
        CardReport card = read(reader);
        return CommandResult.done(
                List.of("ok: " + reader + " reads card " + card.serial().value()));
    }

    private CardReport read(String reader) throws CardConnectorException {
        return reports.read(diagnostics.find(reader));
    }
}
