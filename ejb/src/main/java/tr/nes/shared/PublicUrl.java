package tr.nes.shared;

/** Under which hosts the world knows this installation; configuration, never a request's Host. No slash at the end. */
public final class PublicUrl {

    private PublicUrl() {}

    /** {@code nes.public.url}, plain HTTP: OCSP, lists, certificates. */
    public static String forStandardClients() {
        return System.getProperty("nes.public.url", "http://localhost:8080");
    }

    /** {@code nes.portal.url}, where people log in; {@code nes.public.url} unless it is set. */
    public static String forPeople() {
        return System.getProperty("nes.portal.url", forStandardClients());
    }
}
