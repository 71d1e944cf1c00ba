package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.ReaderView;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** A registered reader: can be bound to another device, and renamed, moved or deleted when it is out of service. */
@Named
@RequestScoped
public class ReaderPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Readers readers;

    @Inject
    private Terminals terminals;

    private ReaderView reader;
    private List<String> devices;
    private String id;
    private String name;
    private String newId;
    private String terminal;

    /**
     * Redirects to the list if the reader does not exist: an unknown id in the address, or a form submitted after
     * a deletion.
     */
    public void settle() throws IOException {
        if (getReader() == null) {
            Faces.getExternalContext().redirect(request.getContextPath() + Address.READERS.path());
        }
    }

    public String bind() {
        if (!getDevices().contains(name)) {
            return Address.READERS.redirect(PageNotice.READER_GONE);
        }
        try {
            readers.bind(getId(), List.of(new ReaderName(name)));
            return Address.READERS.redirect(PageNotice.READER_BOUND);
        } catch (KioskException refused) {
            return changedMeanwhile(refused);
        }
    }

    public String rename() {
        if (!newId.matches("[a-z0-9-]{1,40}")) {
            Refusals.at("newId", "readers.idWrong");
            return null;
        }
        try {
            readers.rename(getId(), newId);
            return Address.READERS.redirect(PageNotice.READER_RENAMED);
        } catch (KioskException refused) {
            if (refused.reason() != KioskException.Reason.READER_ID_TAKEN) {
                return changedMeanwhile(refused);
            }
            Refusals.at("newId", "readers.idTaken");
            return null;
        }
    }

    public String move() {
        try {
            readers.move(getId(), new TerminalId(terminal));
            return Address.READERS.redirect(PageNotice.READER_MOVED);
        } catch (KioskException refused) {
            return changedMeanwhile(refused);
        }
    }

    public String delete() {
        try {
            readers.delete(getId());
            return Address.READERS.redirect(PageNotice.READER_DELETED);
        } catch (KioskException refused) {
            return changedMeanwhile(refused);
        }
    }

    private static String changedMeanwhile(KioskException refused) {
        return switch (refused.reason()) {
            case READER_NAME_TAKEN,
                    READER_MAKES_CARDS,
                    READER_OF_OTHER_TERMINAL,
                    READER_IN_SERVICE,
                    READER_UNKNOWN,
                    TERMINAL_OVER,
                    TERMINAL_UNKNOWN -> Address.READERS.redirect(PageNotice.READER_GONE);
            default -> throw refused;
        };
    }

    /** Null if no reader has this id. */
    public ReaderView getReader() {
        if (reader == null) {
            reader = readers.all().stream()
                    .filter(each -> each.id().equals(getId()))
                    .findFirst()
                    .orElse(null);
        }
        return reader;
    }

    public String getStateKey() {
        return new ReaderItem(getReader()).stateKey();
    }

    public String getDeleteQuestion() {
        return MessageFormat.format(Messages.of("readers.deleteQuestion"), getId());
    }

    /** Where it can be moved. */
    public List<String> getTerminals() {
        return terminals.all().stream()
                .filter(each -> !each.retired() && !each.id().equals(getReader().terminal()))
                .map(each -> each.id().value())
                .toList();
    }

    public String getDevice() {
        return String.join(", ", getReader().names());
    }

    /** Attached devices that belong to no terminal. */
    public List<String> getDevices() {
        if (devices == null) {
            devices = readers.unregistered().stream().map(ReaderName::value).toList();
        }
        return devices;
    }

    /** A rejected form carries the id in its own field. */
    public String getId() {
        return Stream.of(id, request.getParameter("okuyucu"), request.getParameter("bound"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNewId() {
        return newId;
    }

    public void setNewId(String newId) {
        this.newId = newId;
    }

    public String getTerminal() {
        return terminal;
    }

    public void setTerminal(String terminal) {
        this.terminal = terminal;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
