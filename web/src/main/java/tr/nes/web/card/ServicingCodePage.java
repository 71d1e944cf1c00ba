package tr.nes.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.nes.card.PinOperationsWait;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.shell.QrCode;
import tr.nes.web.shell.Refusals;

/** Doğrulama Kodu: the one that is still good, or none yet. A new one, which the holder asks for, invalidates it. */
@Named
@RequestScoped
public class ServicingCodePage {
    private static final int GROUP = 5;

    @Inject
    private ServicingCodes codes;

    @Inject
    private Terminals terminals;

    private ServicingCodeView code;
    private boolean looked;
    private List<Office> offices;

    /** A kiosk location; each is listed once. */
    public record Office(String name, String address, long kiosks) {}

    public void create() {
        try {
            code = codes.issue();
        } catch (PinOperationsWait wait) {
            Refusals.add("card.pinWaitNow");
        }
    }

    public boolean isCreated() {
        if (code == null && !looked) {
            looked = true;
            code = codes.current().orElse(null);
        }
        return code != null;
    }

    public ServicingCodeView getCode() {
        return code;
    }

    public List<String> getGroups() {
        String digits = code.code();
        return List.of(digits.substring(0, GROUP), digits.substring(GROUP, 2 * GROUP), digits.substring(2 * GROUP));
    }

    public QrCode getQr() {
        return QrCode.of(code.code());
    }

    public List<Office> getOffices() {
        if (offices == null) {
            Map<String, List<TerminalView>> byPlace = terminals.offices().stream()
                    .collect(Collectors.groupingBy(
                            t -> t.office() + '\n' + t.address(), TreeMap::new, Collectors.toList()));
            offices = byPlace.values().stream()
                    .map(t -> new Office(t.get(0).office(), t.get(0).address(), t.size()))
                    .toList();
        }
        return offices;
    }
}
