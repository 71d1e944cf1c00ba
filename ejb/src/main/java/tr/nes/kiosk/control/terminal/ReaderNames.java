package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.remote.RemoteReaderName;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.TerminalId;

/** Rules for the names under which PC/SC lists a registered reader. */
@ApplicationScoped
public class ReaderNames {

    @Inject
    private ReaderRecords records;

    @Inject
    private ReaderViews views;

    /**
     * Names are unique over all terminals: the caller has locked all of them.
     *
     * @param own id of the reader that may have them already
     * @throws KioskException READER_NAME_TAKEN or READER_MAKES_CARDS
     */
    public void demandFree(List<ReaderName> names, String own) {
        boolean taken = names.stream()
                .map(records::byName)
                .flatMap(Optional::stream)
                .anyMatch(owner -> !owner.id().equals(own));
        if (taken) {
            throw new KioskException(Reason.READER_NAME_TAKEN);
        }
        if (names.stream().anyMatch(views::makesCards)) {
            throw new KioskException(Reason.READER_MAKES_CARDS);
        }
    }

    /**
     * An agent lends its own terminal's readers only.
     *
     * @throws KioskException READER_OF_OTHER_TERMINAL
     */
    public void demandOwn(List<ReaderName> names, TerminalId terminal) {
        if (names.stream()
                .flatMap(name -> RemoteReaderName.agent(name.value()).stream())
                .anyMatch(agent -> !agent.equals(terminal.value()))) {
            throw new KioskException(Reason.READER_OF_OTHER_TERMINAL);
        }
    }
}
