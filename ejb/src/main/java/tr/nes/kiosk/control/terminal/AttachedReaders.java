package tr.nes.kiosk.control.terminal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.ReaderState;
import tr.nes.kiosk.entity.Reader;

/** Maps registered readers to attached ones. */
@ApplicationScoped
public class AttachedReaders {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    public List<ReaderSnapshot> all() {
        return connector.readers();
    }

    /** False while the card service hangs or is gone. */
    public boolean answering() {
        return connector.trouble().isEmpty();
    }

    /** Empty also for two at once: they can't be distinguished. */
    public Optional<ReaderSnapshot> of(Reader reader) {
        List<ReaderSnapshot> found = called(reader);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Names of those in service that contain a card now. */
    public List<ReaderName> withCard(List<Reader> readers) {
        return readers.stream()
                .filter(Reader::inService)
                .flatMap(reader -> of(reader).stream())
                .filter(ReaderSnapshot::cardPresent)
                .map(ReaderSnapshot::name)
                .toList();
    }

    /**
     * @throws KioskException READER_MISSING if it is not attached, or can't be distinguished from another
     * @throws KioskException READER_OUT_OF_SERVICE if staff took it out of service
     */
    public ReaderName demand(Reader reader) {
        if (!reader.inService()) {
            throw new KioskException(Reason.READER_OUT_OF_SERVICE);
        }
        return of(reader).map(ReaderSnapshot::name).orElseThrow(() -> new KioskException(Reason.READER_MISSING));
    }

    public ReaderState stateOf(Reader reader) {
        if (!reader.inService()) {
            return ReaderState.OUT_OF_SERVICE;
        }
        if (!answering() && !reader.isRemote()) {
            return ReaderState.NOT_ANSWERING;
        }
        return switch (called(reader).size()) {
            case 0 -> ReaderState.MISSING;
            case 1 -> ReaderState.ATTACHED;
            default -> ReaderState.AMBIGUOUS;
        };
    }

    private List<ReaderSnapshot> called(Reader reader) {
        return all().stream()
                .filter(snapshot -> reader.isCalled(snapshot.name()))
                .toList();
    }
}
