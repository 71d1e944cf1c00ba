package tr.nes.cardconnector.vendor;

import java.time.Duration;
import java.util.Map;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardLibraryFailed;

/**
 * The library for one connection, with classes of its own. Once it misbehaved it is not called again.
 * Used by one thread, like the connection.
 */
final class VendorSession {

    private final CardConnection connection;
    private final VendorLibrary library;
    private final ClassLoader classes;
    private final Transmitter transmitter;
    private VendorInterface opened;
    private String trouble;

    VendorSession(CardConnection connection, VendorLibrary library, Map<String, byte[]> entries) {
        this.connection = connection;
        this.library = library;
        this.classes = new VendorClasses(entries);
        this.transmitter = new Transmitter(connection.atr(), new SmartcardTypes(classes));
    }

    /**
     * @throws CardLibraryFailed if the library misbehaved earlier on this connection, or can't be called: nothing was sent
     * @throws CardConnectorException if the card did not answer
     */
    <T> Answered<T> call(CommandGuard guard, VendorWork<T> work) throws CardConnectorException {
        if (trouble != null) {
            throw new CardLibraryFailed(trouble, null);
        }
        library.requireThreads();
        VendorCall<T> call = new VendorCall<>(connection, guard, library.hanging());
        transmitter.serves(call);
        try {
            Answered<T> end = call.run(library.threads(), library.patience(), () -> apart(work));
            judge(guard, end);
            return end;
        } finally {
            transmitter.serves(null);
        }
    }

    private <T> T apart(VendorWork<T> work) throws VendorThrew {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            if (opened == null) {
                opened = VendorInterface.open(classes, library.root(), transmitter);
            }
            return work.on(opened);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private void judge(CommandGuard guard, Answered<?> end) {
        if (end.hung()) {
            misbehaved("did not return within " + seconds(library.patience()) + " s");
        } else if (guard.refusal().isPresent()) {
            misbehaved("was stopped: " + guard.refusal().get());
        } else if (end.thrown() instanceof Error broken) {
            misbehaved("failed: " + said(broken));
        } else if (end.normally()) {
            library.worked();
        }
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.toSeconds());
    }

    /** What is missing, where classes are; else no text of the library's, which may hold a secret. */
    private static String said(Error broken) {
        Throwable cause =
                broken instanceof ExceptionInInitializerError && broken.getCause() != null ? broken.getCause() : broken;
        boolean missing = broken instanceof LinkageError && cause == broken;
        return cause.getClass().getSimpleName() + (missing ? " " + broken.getMessage() : "");
    }

    private void misbehaved(String how) {
        trouble = "the manufacturer's library " + how;
        library.failed(trouble);
    }

    /** Why it is not called any more; null while it is. */
    String trouble() {
        return trouble;
    }
}
