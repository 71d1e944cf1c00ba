package tr.nes.cardtype.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.CardOpener;
import tr.nes.cardconnector.akis.UnknownCard;
import tr.nes.cardconnector.vendor.VendorJar;
import tr.nes.cardconnector.vendor.VendorLibrary;
import tr.nes.cardconnector.vendor.VendorLibraryUnusable;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Installation;
import tr.nes.shared.Settings;

/**
 * Chooses how a card is spoken with: by the manufacturer's library where the operator says so, else by the product's own
 * dialects. While the library can't be used, its cards give information by the own dialect and nothing else: what was
 * commissioned was the library.
 */
@ApplicationScoped
public class CardLibrary implements CardOpener {

    private static final Logger LOG = Logger.getLogger(CardLibrary.class.getName());
    private static final String OWN = "";
    private static final String UNUSABLE = "unusable";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Installation installation;

    private VendorLibrary loaded;
    private String loadedAs;
    private String unusable;

    @Produces
    @ApplicationScoped
    static CheckedConfiguration checked() {
        return Settings.check("cardtype", VendorConfiguration.class);
    }

    @Override
    public AkisCard on(CardConnection connection) throws UnknownCard {
        Optional<VendorLibrary> library = driving(connection.atr()) ? library() : Optional.empty();
        return library.isPresent() ? library.get().on(connection) : AkisCard.on(connection);
    }

    /** For records: by what cards of this ATR are driven; empty for the product's own dialects. */
    public String driver(Atr atr) {
        return driving(atr) ? library().map(VendorLibrary::name).orElse(UNUSABLE) : OWN;
    }

    /** Whether cards of this ATR shall be driven by the library and can't be. */
    boolean isMissedBy(Atr atr) {
        return driving(atr) && library().isEmpty();
    }

    private static boolean isNamed() {
        return VendorConfiguration.CURRENT.jars().isPresent();
    }

    /** In one English sentence, what is wrong with it; empty if nothing is. */
    public String trouble() {
        return isNamed() ? library().map(good -> good.trouble().orElse("")).orElseGet(() -> unusable) : "";
    }

    private static boolean driving(Atr atr) {
        return VendorConfiguration.CURRENT.jars().isPresent()
                && Arrays.stream(VendorConfiguration.CURRENT.atrs().orElse("").split(","))
                        .map(named -> named.strip().toUpperCase(Locale.ROOT))
                        .anyMatch(atr.hex()::equals);
    }

    /** Read once for each value of the setting, also if it can't be used: what lies there later was not compared. */
    private synchronized Optional<VendorLibrary> library() {
        String named = VendorConfiguration.CURRENT.jars().orElse("");
        if (!named.equals(loadedAs)) {
            loadedAs = named;
            load(jars(named));
        }
        return Optional.ofNullable(loaded);
    }

    private void load(List<VendorJar> jars) {
        loaded = null;
        unusable = "";
        try {
            loaded = VendorLibrary.load(
                    folder(), jars, threads, Duration.ofSeconds(VendorConfiguration.CURRENT.seconds()));
            LOG.log(Level.INFO, "the manufacturer''s library is {0}", loaded.name());
        } catch (VendorLibraryUnusable | IllegalArgumentException refused) {
            unusable = "the manufacturer's library can't be used: " + refused.getMessage();
            LOG.log(Level.SEVERE, unusable);
        }
    }

    private Path folder() {
        return VendorConfiguration.CURRENT
                .folder()
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("vendor"));
    }

    private static List<VendorJar> jars(String named) {
        return Arrays.stream(named.split(","))
                .map(String::strip)
                .map(each -> each.split(":"))
                .map(parts -> new VendorJar(parts[0], parts[1]))
                .toList();
    }
}
