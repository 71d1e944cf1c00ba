package tr.nes.cardconnector.vendor;

/**
 * What the library sees beside its own classes: the JDK's, without those of this application and its libraries, and
 * without readers: commands reach the card through the transmitter only.
 */
final class PlatformTypes extends ClassLoader {

    private static final String READERS = "javax.smartcardio.TerminalFactory";

    PlatformTypes() {
        super("types for the manufacturer's library", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean given = name.startsWith("java.")
                || name.startsWith("javax.crypto.")
                || name.startsWith("javax.security.")
                || name.startsWith("javax.smartcardio.") && !name.startsWith(READERS);
        if (!given) {
            throw new ClassNotFoundException(name + " is not given to the manufacturer's library");
        }
        return super.loadClass(name, resolve);
    }
}
