package tr.nes.cardconnector.vendor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardLibraryFailed;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.CardOpener;
import tr.nes.cardconnector.akis.UnknownCard;

/** The manufacturer's library as the operator installed it. Thread-safe. */
public final class VendorLibrary implements CardOpener {

    private static final Logger LOG = Logger.getLogger(VendorLibrary.class.getName());

    private final Map<String, byte[]> entries;
    private final String root;
    private final String name;
    private final Executor threads;
    private final Duration patience;
    private final HangingCalls hanging = new HangingCalls();
    private volatile String trouble;

    private VendorLibrary(Map<String, byte[]> entries, String root, String name, Executor threads, Duration patience) {
        this.entries = entries;
        this.root = root;
        this.name = name;
        this.threads = threads;
        this.patience = patience;
    }

    /**
     * Reads the jars and compares their digests; runs nothing of them.
     *
     * @param jars in the order in which classes are looked for; the library, and whatever it needs
     * @param threads for calls of the library, one at a time per connection
     * @param patience the library's own time in one call
     * @throws VendorLibraryUnusable if one is missing, was changed, or none is the library
     */
    public static VendorLibrary load(Path folder, List<VendorJar> jars, Executor threads, Duration patience)
            throws VendorLibraryUnusable {
        Map<String, byte[]> entries = new HashMap<>();
        for (VendorJar jar : jars) {
            jar.readInto(entries, folder);
        }
        String root = VendorInterface.rootIn(entries)
                .orElseThrow(() -> new VendorLibraryUnusable("no AkisCIF library in " + named(jars)));
        return new VendorLibrary(Collections.unmodifiableMap(entries), root, identity(jars), threads, patience);
    }

    private static String named(List<VendorJar> jars) {
        return jars.stream().map(VendorJar::name).collect(Collectors.joining(", "));
    }

    private static String identity(List<VendorJar> jars) {
        String digests = jars.stream().map(VendorJar::sha256).collect(Collectors.joining());
        try {
            byte[] both = MessageDigest.getInstance("SHA-256").digest(digests.getBytes(StandardCharsets.US_ASCII));
            return "akiscif:" + (jars.size() == 1 ? digests : HexFormat.of().formatHex(both));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** For records: which library this is, to the byte; at most 72 characters. */
    public String name() {
        return name;
    }

    @Override
    public AkisCard on(CardConnection connection) throws UnknownCard {
        return new VendorCard(AkisCard.on(connection), new VendorSession(connection, this, entries));
    }

    /** In one English sentence, what the library did wrong last; empty if its last call was good. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void failed(String how) {
        trouble = how;
        LOG.log(Level.WARNING, how);
    }

    void worked() {
        trouble = null;
    }

    /** @throws CardLibraryFailed if too many calls hang */
    void requireThreads() throws CardLibraryFailed {
        if (hanging.tooMany()) {
            String how = "the manufacturer's library hangs in " + HangingCalls.AT_MOST
                    + " calls; it is not called until one of them returns or the server is started anew";
            failed(how);
            throw new CardLibraryFailed(how, null);
        }
    }

    HangingCalls hanging() {
        return hanging;
    }

    String root() {
        return root;
    }

    Executor threads() {
        return threads;
    }

    Duration patience() {
        return patience;
    }
}
