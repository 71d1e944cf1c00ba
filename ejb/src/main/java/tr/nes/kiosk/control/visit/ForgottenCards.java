package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.control.terminal.AttachedReaders;
import tr.nes.kiosk.control.terminal.InsertedCards;
import tr.nes.kiosk.control.terminal.ReaderRecords;

/** Cards that were in a reader when the terminal's last visit ended, and still are. */
@ApplicationScoped
public class ForgottenCards {

    @Inject
    private VisitRecords records;

    @Inject
    private ReaderRecords readers;

    @Inject
    private AttachedReaders attached;

    @Inject
    private InsertedCards inserted;

    public boolean isLeftAt(TerminalId terminal) {
        List<Instant> since = attached.withCard(readers.of(terminal)).stream()
                .flatMap(reader -> inserted.since(reader).stream())
                .toList();
        return !since.isEmpty()
                && records.lastEnd(terminal)
                        .filter(end -> since.stream().anyMatch(end::isAfter))
                        .isPresent();
    }
}
