package tr.nes.cardtype.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.commissioning.Commissioning;
import tr.nes.cardconnector.commissioning.CommissioningEnd;
import tr.nes.cardconnector.commissioning.CommissioningResult;
import tr.nes.cardconnector.commissioning.TestSecrets;
import tr.nes.cardtype.CardTypeException;
import tr.nes.cardtype.CardTypeException.Reason;
import tr.nes.cardtype.CardsInService;
import tr.nes.cardtype.CommissioningReport;

/** Runs a commissioning. Outside any transaction: journal and record are committed apart. */
@ApplicationScoped
public class CommissioningRun {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CommissioningRecords records;

    @Inject
    private SeenCardTypes seen;

    @Inject
    private CardLibrary library;

    @Inject
    private CardsInService cards;

    /**
     * @param secrets the caller closes them
     * @throws CardConnectorException if the card can't be reached at first: nothing was sent to it
     */
    public CommissioningReport with(ReaderName reader, String by, TestSecrets secrets) throws CardConnectorException {
        Atr atr = atr(reader);
        seen.saw(atr.hex());
        AkisDialect dialect = AkisDialect.of(atr)
                .filter(AkisDialect::supported)
                .orElseThrow(() -> new CardTypeException(Reason.CARD_TYPE_NOT_KNOWN));
        if (library.isMissedBy(atr)) {
            throw new CardTypeException(Reason.LIBRARY_UNUSABLE);
        }
        String driver = library.driver(atr);
        CommissioningWalk walk = new CommissioningWalk(records, atr.hex(), readers.transport(reader), driver, by);
        CommissioningResult result =
                new Commissioning(() -> connect(reader), atr, dialect, library, secrets, walk).run();
        cards.presenting(reader);
        if (walk.record() != null) {
            records.end(walk.record(), result);
        }
        List<String> lines = new ArrayList<>(walk.lines());
        lines.addAll(told(result));
        if (!driver.isEmpty()) {
            lines.add("by the manufacturer's library " + driver + ", not by the product's own dialect");
        }
        return new CommissioningReport(result.end() == CommissioningEnd.COMPLETE, lines);
    }

    private Atr atr(ReaderName reader) throws CardConnectorException {
        try (CardConnection connection = readers.connect(reader)) {
            return connection.atr();
        }
    }

    private CardConnection connect(ReaderName reader) throws CardConnectorException {
        cards.presenting(reader);
        return readers.connect(reader);
    }

    private static List<String> told(CommissioningResult result) {
        String confirmed = result.confirmed().isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        result.confirmed().stream()
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList());
        String sentence = switch (result.end()) {
            case COMPLETE -> "everything went as assumed";
            case SURPRISE -> "ended at " + result.reached() + ": " + result.finding();
            case NO_ANSWER ->
                "no answer at " + result.reached() + ", what the last command did is unknown: " + result.finding();
        };
        return List.of(
                "ATR " + result.atr() + ", AKİS " + result.dialect().version(result.atr()) + ", card "
                        + result.serial(),
                "empty VERIFY: " + result.emptyVerify(),
                "confirmed for cards of this ATR: " + confirmed,
                result.end() == CommissioningEnd.COMPLETE ? sentence : sentence + "; nothing was sent after that");
    }
}
