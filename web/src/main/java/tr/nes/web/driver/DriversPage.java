package tr.nes.web.driver;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.driver.DriverView;
import tr.nes.driver.OperatingSystem;
import tr.nes.driver.SuppliedCard;
import tr.nes.driver.SuppliedReader;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;
import tr.nes.driver.boundary.Drivers;

/** Sürücü Yükleme Servisi: system, reader and card in the address, so that the answer can be kept and passed on. */
@Named
@RequestScoped
public class DriversPage {

    private static final String HINTS = "Sec-CH-UA-Platform-Version, Sec-CH-UA-Bitness";
    private static final int LONGEST_SEARCH = 60;

    @Inject
    private Drivers drivers;

    @Inject
    private HttpServletRequest request;

    private SystemRelease release;
    private WordSize bits;
    private SuppliedReader reader;
    private SuppliedCard card;
    private boolean guessed;
    private List<DriverView> found;

    @PostConstruct
    void look() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Accept-CH", HINTS);
        release =
                Constants.of(SystemRelease.class, request.getParameter("surum")).orElse(null);
        bits = Constants.of(WordSize.class, request.getParameter("bit")).orElse(null);
        reader = Constants.of(SuppliedReader.class, request.getParameter("okuyucu"))
                .orElse(null);
        card = Constants.of(SuppliedCard.class, request.getParameter("kart")).orElse(null);
        if (request.getParameter("surum") == null) {
            BrowserPlatform platform = BrowserPlatform.of(request);
            release = platform.release();
            bits = platform.bits();
            guessed = release != null;
        }
    }

    /** Whether Sürücüleri Göster was pressed. */
    public boolean isAsked() {
        return request.getParameter("goster") != null;
    }

    /** The key of the sentence about what is not chosen yet; null if all is. */
    public String getMissing() {
        if (!isAsked()) {
            return null;
        }
        if (release == null || bits == null) {
            return "missingSystem";
        }
        if (reader == null) {
            return "missingReader";
        }
        return card == null ? "missingCard" : null;
    }

    /** The id of the step that {@link #getMissing} is about. */
    public String getMissingStep() {
        return "missingSystem".equals(getMissing())
                ? "adim1"
                : "missingReader".equals(getMissing()) ? "adim2" : "adim3";
    }

    /** Null before all is chosen. */
    public List<DriverView> getFound() {
        if (found == null && isAsked() && getMissing() == null) {
            found = drivers.matching(release, bits, reader, card);
        }
        return found;
    }

    public OperatingSystem[] getSystems() {
        return OperatingSystem.values();
    }

    public List<SystemRelease> releases(OperatingSystem system) {
        return SystemRelease.of(system);
    }

    public WordSize[] getSizes() {
        return WordSize.values();
    }

    /** All, or those that the search finds. */
    public List<SuppliedReader> getReaders() {
        return Stream.of(SuppliedReader.values())
                .filter(each -> NameSearch.finds(getSearch(), each.label(), each.aliases()))
                .toList();
    }

    /** All, or those that the search finds; all if it finds readers only. */
    public List<SuppliedCard> getCards() {
        List<SuppliedCard> cards = Stream.of(SuppliedCard.values())
                .filter(each -> NameSearch.finds(getSearch(), each.label(), each.aliases()))
                .toList();
        return cards.isEmpty() ? List.of(SuppliedCard.values()) : cards;
    }

    /** What was searched for; empty if nothing. */
    public String getSearch() {
        String typed = request.getParameter("ara");
        return typed == null
                ? ""
                : typed.strip()
                        .substring(0, Math.min(LONGEST_SEARCH, typed.strip().length()));
    }

    /** Whether system and bits are the browser's, not the visitor's. */
    public boolean isGuessed() {
        return guessed;
    }

    public SystemRelease getRelease() {
        return release;
    }

    public WordSize getBits() {
        return bits;
    }

    public SuppliedReader getReader() {
        return reader;
    }

    public SuppliedCard getCard() {
        return card;
    }
}
